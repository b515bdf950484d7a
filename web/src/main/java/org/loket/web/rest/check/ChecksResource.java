package org.loket.web.rest.check;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.loket.access.Actor;
import org.loket.check.CheckAnswer;
import org.loket.check.CheckQuestion;
import org.loket.check.CheckingAuthorisation;
import org.loket.check.ShownDocument;
import org.loket.kernel.EnterpriseNumber;
import org.loket.kernel.Invalid;
import org.loket.kernel.NationalNumber;
import org.loket.kernel.Nationality;
import org.loket.kernel.Violation;
import org.loket.share.ShareCode;
import org.loket.web.identity.CurrentActor;
import org.loket.web.rest.Asked;
import org.loket.web.rest.file.CitationAnswer;
import org.loket.web.text.Text;

/** An employer, its mandatary or an inspector asks whether a worker may work for an employer on a day. */
@Path("checks")
@RequestScoped
@Consumes(MediaType.APPLICATION_JSON)
@Produces(MediaType.APPLICATION_JSON)
public class ChecksResource {

    @Inject
    CurrentActor current;

    @Inject
    Text text;

    @Inject
    CheckingAuthorisation checking;

    /**
     * What is asked.
     *
     * @param on today where it is left out
     * @param document by which the worker showed the right to stay
     */
    record Check(Worker worker, EnterpriseNumber enterprise, String occupation, LocalDate on, ShownDocument document) {

        /**
         * Somebody named by national number, or by a code that the worker shared and the date of birth.
         *
         * @param nationality as an identity document shows it
         */
        record Worker(
                NationalNumber nationalNumber, ShareCode shareCode, LocalDate birthDate, Nationality nationality) {}
    }

    record Checked(CheckAnswer.Verdict verdict, LocalDate validUntil, List<Reason> reasons, UUID receipt) {

        record Reason(String code, CitationAnswer citation, String text) {}
    }

    @POST
    public Checked check(Check given) {
        Actor actor = current.actor();
        Check check = Asked.body(given);
        Check.Worker worker = check.worker();
        if (worker == null) {
            throw new Invalid(Violation.of("worker", "required"));
        }
        CheckAnswer answer = checking.check(
                actor,
                new CheckQuestion(
                        worker.nationalNumber(),
                        worker.shareCode(),
                        worker.birthDate(),
                        worker.nationality(),
                        check.document(),
                        check.enterprise(),
                        check.occupation(),
                        check.on()));
        return new Checked(
                answer.verdict(),
                answer.validUntil(),
                answer.grounds().stream().map(this::reason).toList(),
                answer.receipt());
    }

    private Checked.Reason reason(CheckAnswer.Ground ground) {
        return new Checked.Reason(
                ground.code(),
                CitationAnswer.of(ground.citation(), text),
                text.say(ground.textKey(), ground.arguments().toArray()));
    }
}
