package org.loket.letter;

import java.time.LocalDate;
import java.time.Period;
import java.util.List;
import org.loket.kernel.CaseNumber;
import org.loket.kernel.EnterpriseNumber;
import org.loket.kernel.PermitNumber;
import org.loket.kernel.Span;
import org.loket.law.Citation;
import org.loket.law.Confidence;
import org.loket.law.Finding;
import org.loket.law.Reason;
import org.loket.law.category.Assessment.Limit;

/**
 * What a decision letter says.
 *
 * @param categoryKey the name of the category, as a key of the bundles
 * @param findings every condition that was examined; empty where an inadmissible file was never examined
 * @param demonstration whether the file is of the demo population, which the letter then says on its face
 * @param draft whether it only shows what is proposed, which the letter then says on its face and at the foot of each page
 */
public record DecisionLetter(
        CaseNumber caseNumber,
        LocalDate receivedOn,
        LocalDate decidedOn,
        String categoryKey,
        Addressee addressee,
        Worker worker,
        List<Fact> facts,
        List<Finding> findings,
        Outcome outcome,
        Signature signature,
        boolean demonstration,
        boolean draft) {

    public DecisionLetter {
        facts = List.copyOf(facts);
        findings = List.copyOf(findings);
    }

    public DecisionLetter(
            CaseNumber caseNumber,
            LocalDate receivedOn,
            LocalDate decidedOn,
            String categoryKey,
            Addressee addressee,
            Worker worker,
            List<Fact> facts,
            List<Finding> findings,
            Outcome outcome,
            Signature signature,
            boolean demonstration) {
        this(
                caseNumber,
                receivedOn,
                decidedOn,
                categoryKey,
                addressee,
                worker,
                facts,
                findings,
                outcome,
                signature,
                demonstration,
                false);
    }

    /** The same letter before it is decided, to be looked at and not sent. */
    public DecisionLetter asDraft() {
        return new DecisionLetter(
                caseNumber,
                receivedOn,
                decidedOn,
                categoryKey,
                addressee,
                worker,
                facts,
                findings,
                outcome,
                signature,
                demonstration,
                true);
    }

    /**
     * The employer who applied, or the worker who did; {@code lines} are the lines of the address and may be empty.
     *
     * @param enterpriseNumber null where the worker applied
     */
    public record Addressee(String name, List<String> lines, EnterpriseNumber enterpriseNumber) {

        public Addressee {
            lines = List.copyOf(lines);
        }

        boolean isTheWorker() {
            return enterpriseNumber == null;
        }
    }

    public record Worker(String name, LocalDate birthDate, String jobTitle) {}

    /** One fact of the application: its name as a key of the bundles, its value as text, number, money or day. */
    public record Fact(String labelKey, Object value) {}

    /** Who signs, by function and not by name. */
    public record Signature(String functionKey, String place) {}

    /** How the file ends; each ending has the remedies that the law gives against it and no others. */
    public sealed interface Outcome {}

    /**
     * Admission for one function with one employer; the permit has no number until it is granted.
     *
     * @param takenAlong whether the worker takes a permit along and nobody objected
     */
    public record Granted(PermitNumber permit, Span validity, Limit limit, boolean takenAlong) implements Outcome {

        public Granted(PermitNumber permit, Span validity, Limit limit) {
            this(permit, validity, limit, false);
        }
    }

    /** Admission without limit, to any work for any employer. */
    public record GrantedWithoutLimit(PermitNumber permit, LocalDate from) implements Outcome {}

    /**
     * No admission: first an appeal to the minister, and against the minister's answer to the Council of State.
     *
     * @param takenAlong whether it is an objection to a permit being taken along
     */
    public record Refused(List<Ground> grounds, Remedy minister, Remedy councilOfState, boolean takenAlong)
            implements Outcome {

        public Refused {
            grounds = atLeastOne(grounds);
        }

        public Refused(List<Ground> grounds, Remedy minister, Remedy councilOfState) {
            this(grounds, minister, councilOfState, false);
        }
    }

    /** Not examined on its merits: no appeal to the minister, only the Council of State. */
    public record Inadmissible(List<Ground> grounds, Remedy councilOfState) implements Outcome {

        public Inadmissible {
            grounds = atLeastOne(grounds);
        }
    }

    /** Why the file ends without admission, as a key of the bundles with its arguments. */
    public record Ground(String textKey, List<Object> arguments, Citation citation, Confidence confidence) {

        public Ground(Reason reason, Citation citation, Confidence confidence) {
            this(reason.textKey(), reason.arguments(), citation, confidence);
        }

        /** A condition that is not met. */
        public static Ground of(Finding finding) {
            return new Ground(finding.reason(), finding.citation(), finding.confidence());
        }

        /** A ground that the law names. */
        public static Ground of(org.loket.law.refusal.Ground named) {
            return new Ground(named.textKey(), List.of(), named.citation(), named.confidence());
        }
    }

    /** An appeal, and the term that starts with the notification; {@code citation} is null where none is known. */
    public record Remedy(Period within, Citation citation, Confidence confidence) {}

    private static List<Ground> atLeastOne(List<Ground> grounds) {
        if (grounds.isEmpty()) {
            throw new IllegalArgumentException("a letter that declines states its grounds");
        }
        return List.copyOf(grounds);
    }
}
