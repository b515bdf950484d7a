package org.loket.casework;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import org.loket.kernel.Wording;
import org.loket.law.Citation;
import org.loket.law.Facts;
import org.loket.law.Finding;
import org.loket.law.Met;
import org.loket.law.book.LawBook;
import org.loket.law.category.Admission;
import org.loket.law.category.Assessment;
import org.loket.law.refusal.Ground;
import org.loket.law.refusal.Nature;
import org.loket.law.refusal.Weighed;
import org.loket.law.timelimit.AfterSilence;
import org.loket.law.timelimit.Length;
import org.loket.law.timelimit.Target;
import org.loket.law.timelimit.Term;

/**
 * What the law leaves to the official who proposes, as the case stands today.
 *
 * @param examined without an examination nothing can be proposed but inadmissibility
 * @param validFrom the first day that a grant could have
 * @param validUntil the last day that a grant could have; null while it is not known
 * @param limit why it ends there; null with it
 * @param unmet the findings that are not met or not known: each can be the ground of a refusal
 * @param inadmissible the grounds of inadmissibility that can be relied on today
 * @param triggered the grounds that the facts call for, those that a finding names already left out
 * @param target what the region means to do beside the term; null where it said nothing
 * @param silence what follows from not deciding; null while there still is time
 * @param answerBy the last day on which the applicant could answer a question that is asked today
 * @param answerBasis the provision that sets that term
 * @param extension by how much the term to decide can be extended today; null where it cannot
 */
public record Leeway(
        boolean examined,
        LocalDate validFrom,
        LocalDate validUntil,
        Assessment.Limit limit,
        List<Finding> unmet,
        List<Ground> mandatory,
        List<Ground> optional,
        List<Ground> inadmissible,
        List<Weighed> triggered,
        Target.Goal target,
        AfterSilence silence,
        LocalDate answerBy,
        Citation answerBasis,
        Length extension) {

    /** What stands in the way of a grant; empty where one is possible. */
    public List<Finding> against() {
        return unmet.stream().filter(finding -> !finding.discretionary()).toList();
    }

    /** What does not stand in the way, but whoever grants nevertheless says why. */
    public List<Finding> toWeigh() {
        return unmet.stream().filter(Finding::discretionary).toList();
    }

    /** The grounds of refusal that leave no choice. */
    public List<Weighed> mustRelyOn() {
        return triggered.stream().filter(Weighed::mustBeReliedOn).toList();
    }

    /** The grounds of refusal that leave the choice; whoever grants nevertheless says why. */
    public List<Weighed> mayRelyOn() {
        return triggered.stream().filter(Weighed::mayBeReliedOn).toList();
    }

    /** The grounds of inadmissibility that the facts call for. */
    public List<Ground> notReceived() {
        return triggered.stream()
                .map(Weighed::ground)
                .filter(inadmissible::contains)
                .toList();
    }

    public boolean mayGrant() {
        return examined && against().isEmpty() && mustRelyOn().isEmpty();
    }

    /** What the applicant could still tell. */
    public List<Finding> unknown() {
        return unmet.stream().filter(finding -> finding.met() == Met.UNKNOWN).toList();
    }

    /** A question for all of that, in Dutch, the language of the procedure; empty where everything is known. */
    public String question() {
        if (unknown().isEmpty()) {
            return "";
        }
        Wording dutch = Wording.of(Locale.forLanguageTag("nl"));
        return unknown().stream()
                .map(finding -> "- " + dutch.say("question." + finding.condition()))
                .collect(Collectors.joining("\n", dutch.say("question.intro") + "\n", ""));
    }

    /** @param filed the facts of the form */
    static Leeway of(PermitCase permitCase, Facts filed, LocalDate today, LawBook book) {
        LocalDate submittedOn = permitCase.submittedOn();
        Length completion = Term.COMPLETION.on(submittedOn, book);
        Examined examined = permitCase.lastExamination().orElse(null);
        return new Leeway(
                examined != null,
                examined == null ? null : laterOf(examined.facts().job().startsOn(), today),
                examined == null ? null : examined.validAtMostUntil(),
                examined == null ? null : limit(submittedOn, examined, book),
                examined == null
                        ? List.of()
                        : examined.findings().stream()
                                .filter(finding -> finding.met() != Met.YES)
                                .toList(),
                grounds(submittedOn, Nature.MANDATORY),
                grounds(submittedOn, Nature.OPTIONAL),
                grounds(submittedOn, Nature.INADMISSIBLE).stream()
                        .filter(ground -> ground != Ground.NOT_COMPLETED_IN_TIME || permitCase.isLateOn(today))
                        .toList(),
                Triggering.of(permitCase, today, book),
                Admission.targetForApplicationSubmittedOn(submittedOn, permitCase.category(), book)
                        .orElse(null),
                permitCase.deadline(book).isPastOn(today)
                        ? AfterSilence.forApplicationSubmittedOn(submittedOn, book)
                        : null,
                completion.lastDayFrom(today),
                completion.citation(),
                permitCase.isExtendableOn(today, book)
                        ? Admission.extensionForApplicationSubmittedOn(submittedOn, permitCase.category(), filed, book)
                                .orElse(null)
                        : null);
    }

    private static LocalDate laterOf(LocalDate start, LocalDate today) {
        return start == null || start.isBefore(today) ? today : start;
    }

    private static Assessment.Limit limit(LocalDate submittedOn, Examined examined, LawBook book) {
        return Admission.forApplicationSubmittedOn(submittedOn, examined.category(), examined.facts(), book)
                .validityReason();
    }

    // the findings name the condition that is not met, which says more than that one is not
    private static List<Ground> grounds(LocalDate submittedOn, Nature nature) {
        return Ground.forApplicationSubmittedOn(submittedOn, nature).stream()
                .filter(ground -> ground != Ground.CONDITION_NOT_MET)
                .toList();
    }
}
