package org.loket.web.rest.law;

import java.time.LocalDate;
import java.time.Period;
import java.util.List;
import org.loket.kernel.Money;
import org.loket.law.Confidence;
import org.loket.law.category.Admission;
import org.loket.law.category.Applicant;
import org.loket.law.category.Assessment;
import org.loket.law.category.Category;
import org.loket.law.category.Formalities;
import org.loket.law.category.RenewalRule;
import org.loket.law.category.Slot;
import org.loket.law.category.Verdict;
import org.loket.law.change.Outlook;
import org.loket.law.fee.FederalFee;
import org.loket.law.timelimit.Target;
import org.loket.web.rest.file.CitationAnswer;
import org.loket.web.rest.file.FindingAnswer;
import org.loket.web.rest.file.RingAnswer;
import org.loket.web.text.Text;

/**
 * What the law says of the facts.
 *
 * @param validAtMostUntil null while the start is not known
 * @param fee the Flemish one; null where none is known for that day
 * @param documents without these the application is not complete
 * @param welcomeDocuments these help and are not asked for
 * @param rings the circles of the concentric model in their order; none where the category has nothing to do with them
 * @param feeConfidence null where no fee is known
 * @param target what the region means to do within; no term, and null where it said nothing
 * @param federalFee the contribution for the residence part; null where none is known for that day
 * @param federalPayment null with it
 * @param mayFile who files such an application
 * @param renewal what must stay the same for a renewal
 * @param outlook what would change the outcome; null where no category was named
 */
record AssessmentAnswer(
        Category category,
        Verdict verdict,
        LocalDate lawDate,
        List<FindingAnswer> findings,
        LocalDate validAtMostUntil,
        Limit validity,
        Period decisionDueWithin,
        CitationAnswer decisionTerm,
        Money fee,
        CitationAnswer feeBasis,
        List<Slot> documents,
        List<Slot> welcomeDocuments,
        List<RingAnswer> rings,
        String lawVersion,
        Confidence decisionTermConfidence,
        Confidence feeConfidence,
        Goal target,
        Money federalFee,
        Payment federalPayment,
        Applicant mayFile,
        RenewalRule renewal,
        OutlookAnswer outlook) {

    /** Why admission ends on a day. */
    record Limit(String reason, CitationAnswer citation) {

        static Limit of(Assessment.Limit limit, Text text) {
            return limit == null
                    ? null
                    : new Limit(text.reason(limit.reason()), CitationAnswer.of(limit.citation(), text));
        }
    }

    /** How long the region means to take at most. */
    record Goal(Period within, CitationAnswer citation, Confidence confidence) {

        static Goal of(Target.Goal goal, Text text) {
            return goal == null
                    ? null
                    : new Goal(goal.within(), CitationAnswer.of(goal.citation(), text), goal.confidence());
        }
    }

    /** How the federal contribution is paid. */
    record Payment(String account, String communication, CitationAnswer citation, Confidence confidence) {

        static Payment of(FederalFee fee, Text text) {
            return fee == null
                    ? null
                    : new Payment(
                            fee.account().written(),
                            text.say("law.fee.federal.communication"),
                            CitationAnswer.of(fee.citation(), text),
                            fee.confidence());
        }
    }

    /** @param outlook null where no category was named */
    static AssessmentAnswer of(Assessment law, Outlook outlook, Text text) {
        Formalities formalities = Admission.formalitiesOf(law.category());
        return new AssessmentAnswer(
                law.category(),
                law.verdict(),
                law.lawDate(),
                FindingAnswer.of(law.findings(), text),
                law.validAtMostUntil(),
                Limit.of(law.validityReason(), text),
                law.decisionDueWithin(),
                CitationAnswer.of(law.decisionTerm(), text),
                law.fee(),
                CitationAnswer.of(law.feeBasis(), text),
                law.documents(),
                law.welcomeDocuments(),
                RingAnswer.of(law.rings(), text),
                law.lawVersion(),
                law.decisionTermConfidence(),
                law.feeConfidence(),
                Goal.of(law.target(), text),
                law.federalFee() == null ? null : law.federalFee().amount(),
                Payment.of(law.federalFee(), text),
                formalities.applicant(),
                formalities.renewal(),
                outlook == null ? null : OutlookAnswer.of(outlook));
    }
}
