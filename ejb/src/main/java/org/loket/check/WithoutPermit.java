package org.loket.check;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.Optional;
import org.loket.amendment.LawInForce;
import org.loket.check.CheckAnswer.Ground;
import org.loket.check.CheckAnswer.Verdict;
import org.loket.kernel.Nationality;
import org.loket.kernel.WorkerNumber;
import org.loket.law.Citation;
import org.loket.law.Provision;
import org.loket.law.book.Listing;
import org.loket.party.Parties;
import org.loket.party.WorkerRecord;

/** Who needs no permit: whoever comes under free movement. */
@ApplicationScoped
class WithoutPermit {

    private static final Citation THIRD_COUNTRIES_ONLY = Provision.BVR_GENERAL.citation();
    private static final String FREE_MOVEMENT = "free-movement";

    @Inject
    Parties parties;

    @Inject
    LawInForce law;

    /**
     * What is known of the worker decides; what whoever asks saw on a document is a condition of the answer.
     *
     * @param worker null where nobody is known
     * @param shown null where no nationality was seen
     */
    Optional<CheckAnswer> answer(WorkerNumber worker, Nationality shown, LocalDate on) {
        // asked for whoever is unknown too, so that a day without law tells nothing of who is known
        Listing free = law.book().list(FREE_MOVEMENT).on(on);
        if (worker != null && free.contains(nationalityOf(worker))) {
            return allowed(Verdict.ALLOWED, Ground.of(FREE_MOVEMENT, THIRD_COUNTRIES_ONLY));
        }
        return shown != null && free.contains(shown.code())
                ? allowed(Verdict.ALLOWED_WITH_CONDITIONS, Ground.of("free-movement-shown", THIRD_COUNTRIES_ONLY))
                : Optional.empty();
    }

    private String nationalityOf(WorkerNumber worker) {
        return parties.worker(worker).map(WorkerRecord::identity).orElseThrow().nationality();
    }

    private static Optional<CheckAnswer> allowed(Verdict verdict, Ground ground) {
        return Optional.of(CheckAnswer.of(verdict, null, ground));
    }
}
