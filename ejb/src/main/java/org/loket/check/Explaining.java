package org.loket.check;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.loket.amendment.LawInForce;
import org.loket.casework.AwaitingDecision;
import org.loket.check.CheckAnswer.Ground;
import org.loket.check.CheckAnswer.Verdict;
import org.loket.kernel.WorkerNumber;
import org.loket.law.Citation;
import org.loket.law.Provision;
import org.loket.law.card.Annex;
import org.loket.law.timelimit.Length;
import org.loket.law.timelimit.Term;
import org.loket.register.PermitRecord;
import org.loket.register.PermitState;
import org.loket.register.Permits;

/** What an answer says beside the permit itself: what is still to be decided, and how far a paper carries. */
@ApplicationScoped
class Explaining {

    private static final Citation PROCEDURE = Provision.BVR_PROCEDURE.citation();

    @Inject
    AwaitingDecision awaiting;

    @Inject
    Permits permits;

    @Inject
    LawInForce law;

    /** The refusal, with what its employer filed and nobody decided yet. */
    CheckAnswer undecided(CheckAnswer refused, WorkerNumber worker, CheckQuestion question, boolean hadPermit) {
        if (!awaiting.isFor(worker, question.enterprise())) {
            return refused;
        }
        return with(
                refused,
                hadPermit
                        ? Ground.of("renewal-undecided", Annex.ANNEX_49.citation())
                        : Ground.of("undecided", PROCEDURE));
    }

    /** The refusal, with the window of a worker who looks for work and said so by giving a code. */
    CheckAnswer inWindow(CheckAnswer refused, WorkerNumber worker, LocalDate on) {
        return permits.of(worker).stream()
                .filter(permit -> permit.state() == PermitState.IN_SEARCH_WINDOW)
                .map(PermitRecord::window)
                .filter(window -> !on.isAfter(window.lastDay()))
                .findFirst()
                .map(window -> with(refused, Ground.of("in-search-window", window.citation(), window.lastDay())))
                .orElse(refused);
    }

    /** The answer for somebody who works on annex 46: so many days from the first that the permit admits to. */
    CheckAnswer onAnnex46(CheckAnswer allowed, LocalDate firstDay, LocalDate on) {
        Length term = Term.WORK_ON_ANNEX_46.on(firstDay, law.book());
        LocalDate last = firstDay.plus(term.time()).minusDays(1);
        Ground ground = Ground.of("annex-46", term.citation(), last);
        if (on.isAfter(last)) {
            return CheckAnswer.refused(ground);
        }
        List<Ground> grounds = new ArrayList<>(allowed.grounds());
        grounds.add(ground);
        LocalDate until =
                Optional.ofNullable(allowed.validUntil()).filter(last::isAfter).orElse(last);
        return CheckAnswer.of(Verdict.ALLOWED_WITH_CONDITIONS, until, grounds.toArray(Ground[]::new));
    }

    private static CheckAnswer with(CheckAnswer refused, Ground ground) {
        List<Ground> grounds = new ArrayList<>(refused.grounds());
        grounds.add(ground);
        return CheckAnswer.of(refused.verdict(), null, grounds.toArray(Ground[]::new));
    }
}
