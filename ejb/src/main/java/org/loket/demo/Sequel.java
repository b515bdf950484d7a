package org.loket.demo;

import java.time.LocalDate;
import java.time.LocalTime;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.loket.access.Actor;
import org.loket.access.Role;
import org.loket.appeal.AppealGiven;
import org.loket.appeal.AppealProposal;
import org.loket.casework.Outcome;
import org.loket.casework.Proposal;
import org.loket.intake.ApplicationForm;
import org.loket.kernel.CaseNumber;
import org.loket.kernel.PermitNumber;
import org.loket.law.appeal.Contested;
import org.loket.law.category.Slot;
import org.loket.law.refusal.Ground;
import org.loket.transfer.OfferGiven;
import org.loket.withdrawal.WithdrawalGiven;
import org.loket.withdrawal.WithdrawalProposal;

/** What happens after a decision, day by day: work is offered, a permit is withdrawn or renewed, somebody appeals. */
final class Sequel {

    private static final Actor EXAMINER = new Actor("examiner", Set.of(Role.EXAMINER), null, Set.of());
    private static final Actor DECIDER = new Actor("lead", Set.of(Role.LEAD), null, Set.of());
    private static final LocalTime FIRST = LocalTime.of(10, 30);
    private static final Map<String, String> TEXTS = texts();

    private final Life life;
    private final Hands hands;
    private final LaterHands later;
    private final Timeline timeline;

    private int done;
    private CaseNumber offer;
    private UUID appeal;

    Sequel(Life life, Hands hands, LaterHands later, Timeline timeline) {
        this.life = life;
        this.hands = hands;
        this.later = later;
        this.timeline = timeline;
    }

    Sequel offered(LocalDate day, Firm by) {
        Actor employer = by.filer();
        on(day, () -> {
            offer = later.offering().offer(employer, given(by, day)).number();
            hands.attaching().attach(employer, offer, Slot.CONTRACT, Papers.forSlot(Slot.CONTRACT));
            hands.recalling().delivered(offer);
        });
        return this;
    }

    private OfferGiven given(Firm by, LocalDate day) {
        ApplicationForm.Job job = life.sketch().form().job();
        LocalDate starts = day.plusDays(60);
        return new OfferGiven(
                by.number(),
                new OfferGiven.Holder(life.sketch().person.nationalNumber(), null, null),
                permit(),
                new ApplicationForm.Job(
                        job.title(),
                        job.description(),
                        by.workplace(),
                        job.listFunction(),
                        job.occupation(),
                        job.profession(),
                        job.requiresHigherEducation(),
                        job.grossAnnualWage().percent(110),
                        job.sectorMinimumWage(),
                        job.fullTimeFraction(),
                        job.posted(),
                        starts,
                        starts.plusMonths(18),
                        by.committee(),
                        job.wageClauseAtThirty()),
                null,
                null,
                null);
    }

    Sequel refused(LocalDate day) {
        on(day, () -> {
            later.answering().refuse(life.worker(), offer);
            hands.recalling().delivered(offer);
        });
        return this;
    }

    Sequel accepted(LocalDate day) {
        on(day, () -> {
            later.answering().accept(life.worker(), offer);
            hands.recalling().delivered(offer);
        });
        return this;
    }

    Sequel objected(LocalDate day, String ground) {
        on(day, () -> hands.proposing()
                .propose(EXAMINER, offer, null, new Proposal(Outcome.REFUSE, List.of(ground), null, null, null)));
        on(day, () -> {
            hands.deciding().decide(DECIDER, offer, null);
            hands.recalling().delivered(offer);
        });
        return this;
    }

    /** Nobody objects until the term is over. */
    Sequel unopposed(LocalDate day) {
        on(day, () -> {
            hands.sweeper().sweep("transfer-objections");
            hands.recalling().delivered(offer);
            hands.recalling().delivered(life.number());
        });
        return this;
    }

    Sequel withdrawing(LocalDate day) {
        on(day, () -> {
            later.withdrawing()
                    .begin(
                            EXAMINER,
                            permit(),
                            new WithdrawalGiven(
                                    Ground.EMPLOYER_BREACHES_DUTIES, day.plusDays(60), TEXTS.get("withdrawal.facts")));
            hands.recalling().delivered(life.number());
        });
        return this;
    }

    Sequel heard(LocalDate day) {
        on(day, () -> later.hearing().answer(life.filer(), permit(), TEXTS.get("withdrawal.employer")));
        on(day, () -> later.hearing().answer(life.worker(), permit(), TEXTS.get("withdrawal.worker")));
        return this;
    }

    Sequel proposed(LocalDate day, WithdrawalProposal.Outcome outcome) {
        String reason = outcome == WithdrawalProposal.Outcome.KEEP ? "withdrawal.keep" : "withdrawal.withdraw";
        on(day, () -> later.withdrawing()
                .propose(EXAMINER, permit(), null, new WithdrawalProposal(outcome, TEXTS.get(reason))));
        return this;
    }

    Sequel decided(LocalDate day) {
        on(day, () -> {
            later.decidingWithdrawal().decide(DECIDER, permit(), null);
            hands.recalling().delivered(life.number());
        });
        return this;
    }

    Sequel appealed(LocalDate day, Contested against, String reasons) {
        on(day, () -> {
            String reference = against == Contested.WITHDRAWAL
                    ? permit().text()
                    : life.number().text();
            appeal = later.appealing()
                    .lodge(life.filer(), new AppealGiven(against, reference, TEXTS.get(reasons), null, null))
                    .id();
            hands.recalling().delivered(life.number());
        });
        return this;
    }

    Sequel proposed(LocalDate day, AppealProposal.Outcome outcome, String reason) {
        on(day, () -> later.decidingAppeal()
                .propose(EXAMINER, appeal, null, new AppealProposal(outcome, TEXTS.get(reason), null, null)));
        return this;
    }

    Sequel settled(LocalDate day) {
        on(day, () -> {
            later.decidingAppeal().decide(DECIDER, appeal, null);
            hands.recalling().delivered(life.number());
        });
        return this;
    }

    Sequel renewing(LocalDate day) {
        on(day, () -> later.renewing().begin(life.filer(), permit()));
        return this;
    }

    private PermitNumber permit() {
        return later.permitOf(life.number());
    }

    private void on(LocalDate day, Runnable work) {
        done++;
        timeline.add(day.atTime(FIRST.plusMinutes(17L * done)), work);
    }

    private static Map<String, String> texts() {
        Map<String, String> texts = new HashMap<>();
        Rows.of("sequels").forEach(row -> texts.put(row.text("key"), row.text("text")));
        return texts;
    }
}
