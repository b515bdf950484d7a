package org.loket.law.category;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.loket.law.Facts;
import org.loket.law.Finding;
import org.loket.law.InForce;
import org.loket.law.condition.Condition;
import org.loket.law.condition.Ending;
import org.loket.law.condition.Filing;
import org.loket.law.labourmarket.Ring;
import org.loket.law.timelimit.Target;
import org.loket.law.timelimit.Term;

/** One category of admission to work: what it asks by date, how long it lasts, what must be shown. */
interface AdmissionCategory {

    Category category();

    /** The conditions in force for applications submitted on a day. */
    InForce<List<Condition>> conditions();

    /** The rules that end validity; the earliest day counts. */
    List<Ending.Rule> endings();

    /** The documents without which the file is not complete. */
    List<Slot> documents(Facts facts);

    /** The documents that help but are never asked for as a condition. */
    default List<Slot> welcomeDocuments() {
        return List.of();
    }

    /** The circles of the concentric model, where this category has to do with them. */
    default List<Ring> rings(Filing filing, List<Finding> findings) {
        return List.of();
    }

    /** Whether it is tested if somebody nearer could do the work. */
    default boolean testsTheLabourMarket() {
        return false;
    }

    /** Who may file it. */
    default Applicant applicant() {
        return Applicant.EMPLOYER;
    }

    /** What must stay the same for a renewal; one function with one employer, unless a category says otherwise. */
    default RenewalRule renewal() {
        return RenewalRule.SAME_FUNCTION_AND_EMPLOYER;
    }

    /** Whether the Flemish fee is paid for it. */
    default boolean paysFee() {
        return true;
    }

    /** What the contract must state, where the law lists it. */
    default List<ContractContent> contractContent(LocalDate day) {
        return List.of();
    }

    default Term decisionTerm() {
        return Term.DECISION;
    }

    /** The term to decide, where the facts bear on it. */
    default Term decisionTerm(Facts facts) {
        return decisionTerm();
    }

    /** The facts on which the term hangs, by their paths. */
    default Set<String> asksForTerm() {
        return Set.of();
    }

    /** What the region sets itself beside the term. */
    default Optional<Target> target() {
        return Optional.empty();
    }
}
