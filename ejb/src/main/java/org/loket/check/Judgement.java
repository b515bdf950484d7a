package org.loket.check;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.loket.check.CheckAnswer.Ground;
import org.loket.check.CheckAnswer.Verdict;
import org.loket.law.Citation;
import org.loket.law.Provision;
import org.loket.law.book.LawBook;
import org.loket.law.book.Listing;
import org.loket.law.card.Annex;
import org.loket.law.timelimit.Length;
import org.loket.law.timelimit.Term;

/** How a question is answered from what is known: by the permit, without one, or with what is still to come. */
record Judgement(Known known, CheckQuestion question, LocalDate on, LawBook book) {

    private static final Citation THIRD_COUNTRIES_ONLY = Provision.BVR_GENERAL.citation();
    private static final Citation PROCEDURE = Provision.BVR_PROCEDURE.citation();
    private static final String FREE_MOVEMENT = "free-movement";

    CheckAnswer answer() {
        HeldPermits held = held();
        CheckAnswer answer = held.answer(question.occupation(), on);
        Optional<HeldPermit> covering = held.covering(on);
        if (answer.verdict() != Verdict.NOT_ALLOWED) {
            HeldPermit permit = covering.orElseThrow();
            return question.document() == ShownDocument.ANNEX_46 && !permit.isUnlimited()
                    ? onAnnex46(answer, permit.validFrom())
                    : answer;
        }
        return withoutPermit().orElseGet(() -> covering.isPresent() ? answer : explained(answer, held));
    }

    private HeldPermits held() {
        return new HeldPermits(known.permits().stream()
                .filter(permit ->
                        permit.enterprise() == null || permit.enterprise().equals(question.enterprise()))
                .toList());
    }

    /** What is known of the worker decides; what whoever asks saw on a document is a condition of the answer. */
    private Optional<CheckAnswer> withoutPermit() {
        // asked for whoever is unknown too, so that a day without law tells nothing of who is known
        Listing free = book.list(FREE_MOVEMENT).on(on);
        if (known.nationality() != null && free.contains(known.nationality())) {
            return Optional.of(CheckAnswer.of(Verdict.ALLOWED, null, Ground.of(FREE_MOVEMENT, THIRD_COUNTRIES_ONLY)));
        }
        return question.nationality() != null
                        && free.contains(question.nationality().code())
                ? Optional.of(CheckAnswer.of(
                        Verdict.ALLOWED_WITH_CONDITIONS, null, Ground.of("free-movement-shown", THIRD_COUNTRIES_ONLY)))
                : Optional.empty();
    }

    /** The refusal, with what is not decided yet, and with the window of a worker who said so by giving a code. */
    private CheckAnswer explained(CheckAnswer refused, HeldPermits held) {
        List<Ground> grounds = new ArrayList<>(refused.grounds());
        if (known.isAwaited(question.enterprise())) {
            grounds.add(
                    held.held().isEmpty()
                            ? Ground.of("undecided", PROCEDURE)
                            : Ground.of("renewal-undecided", Annex.ANNEX_49.citation()));
        }
        if (question.shareCode() != null) {
            known.permits().stream()
                    .map(HeldPermit::window)
                    .filter(window -> window != null && !on.isAfter(window.lastDay()))
                    .findFirst()
                    .ifPresent(
                            window -> grounds.add(Ground.of("in-search-window", window.citation(), window.lastDay())));
        }
        return CheckAnswer.refused(grounds.toArray(Ground[]::new));
    }

    /** So many days from the first that the permit admits to. */
    private CheckAnswer onAnnex46(CheckAnswer allowed, LocalDate firstDay) {
        Length term = Term.WORK_ON_ANNEX_46.on(firstDay, book);
        LocalDate last = firstDay.plus(term.time()).minusDays(1);
        Ground ground = Ground.of("annex-46", term.citation(), last);
        if (on.isAfter(last)) {
            return CheckAnswer.refused(ground);
        }
        List<Ground> grounds = new ArrayList<>(allowed.grounds());
        grounds.add(ground);
        LocalDate until = allowed.validUntil().isBefore(last) ? allowed.validUntil() : last;
        return CheckAnswer.of(Verdict.ALLOWED_WITH_CONDITIONS, until, grounds.toArray(Ground[]::new));
    }
}
