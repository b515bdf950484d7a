package org.loket.law.timelimit;

import java.time.LocalDate;
import java.time.Period;
import java.util.Locale;
import java.util.Optional;
import org.loket.law.Confidence;
import org.loket.law.Dated;
import org.loket.law.DecisionBasis;
import org.loket.law.Provision;
import org.loket.law.Source;
import org.loket.law.book.LawBook;

/** The terms of the procedure; how long each is depends on the day. */
public enum Term {
    /** The region decides on the combined permit, counted from the day the complete file is acknowledged. */
    DECISION("decision-term", Provision.COOPERATION_2018),
    /** The same under Directive (EU) 2024/1233, the labour-market test included, where an administration chose it. */
    DECISION_DIRECTIVE("decision-term.directive", Provision.DIRECTIVE_2024, "extension.directive"),
    DECISION_BLUE_CARD("decision-term.blue-card", Provision.BVR_BLUE_CARD),
    /** Long-term mobility of the holder of a Blue Card of another member state. */
    DECISION_BLUE_CARD_MOBILITY(
            "decision-term.blue-card-mobility", Provision.BVR_BLUE_CARD, "extension.blue-card-mobility"),
    DECISION_SEASONAL("decision-term.seasonal", Provision.BVR_SEASONAL),
    /** Somebody who was admitted for seasonal work in the last five years and kept to the rules. */
    DECISION_SEASONAL_RETURNING("decision-term.seasonal-returning", Provision.BVR_SEASONAL),
    DECISION_SEASONAL_RENEWAL("decision-term.seasonal-renewal", Provision.BVR_SEASONAL),
    /** The applicant completes an incomplete file, counted from the request. */
    COMPLETION("completion-term", Provision.BVR_PROCEDURE),
    /** The region hands an admissible file to the Immigration Office. */
    TRANSFER_TO_IMMIGRATION_OFFICE("transfer-term", Provision.COOPERATION_2018),
    /** Work on annex 46 while the municipality has not registered the worker yet. */
    WORK_ON_ANNEX_46("annex-46-work", Provision.COOPERATION_2024),
    /** Appeal to the minister, counted from the notification. */
    APPEAL_TO_MINISTER("appeal-term.minister", Provision.BVR_APPEAL),
    /** Appeal to the Council of State, counted from the notification. */
    COUNCIL_OF_STATE("appeal-term.council-of-state", Provision.COUNCIL_OF_STATE),
    /** Appeal against a refusal of residence, counted from the notification. */
    ALIENS_LITIGATION("appeal-term.aliens-litigation", Provision.ALIENS_LITIGATION);

    private static final String BASIS = "decision-basis.";

    private final String value;
    private final Provision basis;
    private final String extension;

    Term(String value, Provision basis) {
        this(value, basis, null);
    }

    Term(String value, Provision basis, String extension) {
        this.value = value;
        this.basis = basis;
        this.extension = extension;
    }

    /** The term to decide on seasonal work. */
    public static Term ofSeasonalDecision(boolean renewal, boolean returning) {
        if (renewal) {
            return DECISION_SEASONAL_RENEWAL;
        }
        return returning ? DECISION_SEASONAL_RETURNING : DECISION_SEASONAL;
    }

    /**
     * The term to decide on an application of that category and day: the one of the agreement gives way to that of the
     * directive where the book says so for the category.
     */
    public Term chosenFor(String category, LocalDate day, LawBook book) {
        String choice = BASIS + category.toLowerCase(Locale.ROOT).replace('_', '-');
        boolean directive = this == DECISION
                && book.findValue(choice)
                        .map(versions -> versions.on(day))
                        .filter(DecisionBasis.DIRECTIVE::equals)
                        .isPresent();
        return directive ? DECISION_DIRECTIVE : this;
    }

    /** The term under the law of that day. */
    public Length on(LocalDate day) {
        return on(day, LawBook.printed());
    }

    public Length on(LocalDate day, LawBook book) {
        return length(value, day, book);
    }

    /** By how much the authority can extend the term of a complex file; nothing where the law knows no extension. */
    public Optional<Length> extensionOn(LocalDate day, LawBook book) {
        return Optional.ofNullable(extension).map(name -> length(name, day, book));
    }

    private Length length(String name, LocalDate day, LawBook book) {
        Dated<Period> version = book.value(name, Period.class).versionOn(day);
        return new Length(version.value(), basis.citation(), certainty(version.source()), book);
    }

    private Confidence certainty(Source source) {
        return basis.confidence().weakest(source.confidence());
    }
}
