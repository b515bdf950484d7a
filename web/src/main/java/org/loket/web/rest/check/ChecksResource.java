package org.loket.web.rest.check;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import java.time.Clock;
import java.time.LocalDate;
import org.loket.access.Actor;
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
import org.loket.web.text.Text;

/** An employer or its mandatary asks whether a worker may work for an employer on a day. */
@Path("checks")
@ApplicationScoped
@Consumes(MediaType.APPLICATION_JSON)
@Produces(MediaType.APPLICATION_JSON)
public class ChecksResource {

    @Inject
    CheckingAuthorisation checking;

    @Inject
    Clock clock;

    /**
     * What is asked.
     *
     * @param on today where it is left out
     * @param document by which the worker showed the right to stay
     */
    record Check(Worker worker, EnterpriseNumber enterprise, String occupation, LocalDate on, ShownDocument document) {

        CheckQuestion question() {
            if (worker == null) {
                throw new Invalid(Violation.of("worker", "required"));
            }
            return new CheckQuestion(
                    worker.nationalNumber(),
                    worker.shareCode(),
                    worker.birthDate(),
                    worker.nationality(),
                    document,
                    enterprise,
                    occupation,
                    on);
        }

        /**
         * Somebody named by national number, or by a code that the worker shared and the date of birth.
         *
         * @param nationality as an identity document shows it
         */
        record Worker(
                NationalNumber nationalNumber, ShareCode shareCode, LocalDate birthDate, Nationality nationality) {}
    }

    // asked so often that what a request would bring along for itself counts
    @POST
    public Checked check(@Context HttpServletRequest request, Check given) {
        Actor actor = CurrentActor.behind(request);
        Check check = Asked.body(given);
        return Checked.of(checking.check(actor, check.question()), new Text(request, clock));
    }
}
