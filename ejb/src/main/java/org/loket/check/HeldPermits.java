package org.loket.check;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.loket.check.CheckAnswer.Ground;
import org.loket.check.CheckAnswer.Verdict;
import org.loket.law.Citation;
import org.loket.law.Provision;

/** What the permits of a worker with one enterprise answer, the one that ends last first. */
record HeldPermits(List<HeldPermit> held) {

    private static final Citation ONE_EMPLOYER = Provision.BVR_ONE_EMPLOYER.citation();
    private static final Citation WITHOUT_LIMIT = Provision.BVR_UNLIMITED.citation();
    private static final Citation END_OF_WORK = Provision.BVR_REFUSAL.citation();

    /** The one that covers that day. */
    Optional<HeldPermit> covering(LocalDate on) {
        return held.stream().filter(permit -> permit.covers(on)).findFirst();
    }

    /** @param occupation ISCO-08; null where nobody asks about one */
    CheckAnswer answer(String occupation, LocalDate on) {
        Optional<HeldPermit> covering = covering(on);
        if (covering.isPresent()) {
            return covered(covering.get(), occupation, on);
        }
        Optional<HeldPermit> next =
                held.stream().filter(permit -> permit.begins(on)).reduce((later, earlier) -> earlier);
        if (next.isPresent()) {
            return CheckAnswer.refused(
                    Ground.of("not-yet-valid", ONE_EMPLOYER, next.get().validFrom()));
        }
        return held.stream()
                .findFirst()
                .map(last -> CheckAnswer.refused(over(last)))
                .orElseGet(() -> CheckAnswer.refused(Ground.of("no-authorisation", ONE_EMPLOYER)));
    }

    /** What ended it first. */
    private static Ground over(HeldPermit last) {
        return last.endByAuthority()
                .map(day -> last.isWithdrawn()
                        ? Ground.of("withdrawn", END_OF_WORK, day.plusDays(1))
                        : Ground.of("residence-ended", END_OF_WORK, day))
                .or(() -> last.endOfEmployment().map(day -> Ground.of("employment-ended", END_OF_WORK, day)))
                .orElseGet(() -> Ground.of("ended", ONE_EMPLOYER, last.lastDay()));
    }

    private static CheckAnswer covered(HeldPermit held, String occupation, LocalDate on) {
        if (held.isUnlimited()) {
            return allowed(Verdict.ALLOWED, held, Ground.of("unlimited", WITHOUT_LIMIT, held.validFrom()));
        }
        String permitted = held.occupation();
        if (occupation != null && permitted != null && !occupation.equals(permitted)) {
            return CheckAnswer.refused(Ground.of("other-function", ONE_EMPLOYER));
        }
        if (on.isAfter(held.lastSureDay())) {
            return allowed(
                    Verdict.ALLOWED_WITH_CONDITIONS,
                    held,
                    authorised(held),
                    Ground.of("end-disputed", END_OF_WORK, held.lastSureDay()));
        }
        return occupation == null || permitted != null
                ? allowed(Verdict.ALLOWED, held, authorised(held))
                : allowed(
                        Verdict.ALLOWED_WITH_CONDITIONS,
                        held,
                        authorised(held),
                        Ground.of("permit-function-only", ONE_EMPLOYER));
    }

    private static Ground authorised(HeldPermit held) {
        return Ground.of("authorised", ONE_EMPLOYER, held.validFrom(), held.lastDay());
    }

    private static CheckAnswer allowed(Verdict verdict, HeldPermit held, Ground... grounds) {
        LocalDate until = verdict == Verdict.ALLOWED ? held.lastSureDay() : held.lastDay();
        return CheckAnswer.of(verdict, until, grounds);
    }
}
