package org.loket.demo;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.loket.appeal.AppealProposal;
import org.loket.law.appeal.Contested;
import org.loket.law.category.Category;
import org.loket.withdrawal.WithdrawalProposal;

/** Tells how it goes on after some of the decisions, so that nobody looks at an empty page. */
final class Sequels {

    private final LocalDate today;
    private final List<Firm> firms;
    private final Function<Life, Sequel> sequels;
    private final List<Life> left;

    /** @param sequels how what comes after a life begins */
    Sequels(LocalDate today, List<Firm> firms, Function<Life, Sequel> sequels, List<Life> granted) {
        this.today = today;
        this.firms = firms;
        this.sequels = sequels;
        this.left = new ArrayList<>(granted.stream().filter(this::canBeFollowed).toList());
    }

    /** Somebody whom another employer can know by number, and whose work goes on for a while. */
    private boolean canBeFollowed(Life life) {
        Sketch sketch = life.sketch();
        LocalDate until = sketch.law().validAtMostUntil();
        return sketch.numberKnown
                && sketch.category() == Category.HIGHLY_SKILLED
                && sketch.firm.standsApart()
                && until.isAfter(today.plusMonths(7));
    }

    /** @param worker the life of somebody who signs in and has an offer to answer */
    void tellOfOffers(Life worker) {
        Firm first = firms.get(0);
        Firm second = firms.get(1);
        sequels.apply(worker).offered(today.minusDays(3), colleagueOf(worker.sketch().firm));
        follow(first).offered(today.minusDays(5), first);
        follow(first).offered(today.minusDays(12), first).accepted(today.minusDays(6));
        follow(first).offered(today.minusDays(20), first).refused(today.minusDays(15));
        follow(first)
                .offered(today.minusDays(40), first)
                .accepted(today.minusDays(36))
                .objected(today.minusDays(9), "EMPLOYER_INSOLVENT");
        follow(first)
                .offered(today.minusDays(60), first)
                .accepted(today.minusDays(55))
                .unopposed(today.minusDays(8));
        follow(second).offered(today.minusDays(2), second);
        follow(second).offered(today.minusDays(30), second).accepted(today.minusDays(25));
    }

    private Firm colleagueOf(Firm firm) {
        return firms.stream()
                .filter(other -> other.standsApart() && other.field().equals(firm.field()))
                .findFirst()
                .orElseThrow();
    }

    void tellOfWithdrawals() {
        follow().withdrawing(today.minusDays(4));
        follow().withdrawing(today.minusDays(9)).heard(today.minusDays(5));
        follow().withdrawing(today.minusDays(19))
                .heard(today.minusDays(10))
                .proposed(today.minusDays(2), WithdrawalProposal.Outcome.WITHDRAW);
        follow().withdrawing(today.minusDays(70))
                .heard(today.minusDays(61))
                .proposed(today.minusDays(50), WithdrawalProposal.Outcome.KEEP)
                .decided(today.minusDays(47));
        follow().withdrawing(today.minusDays(45))
                .heard(today.minusDays(33))
                .proposed(today.minusDays(28), WithdrawalProposal.Outcome.WITHDRAW)
                .decided(today.minusDays(26))
                .appealed(today.minusDays(6), Contested.WITHDRAWAL, "appeal.reasons");
    }

    /** @param refused the lives that ended in a refusal */
    void tellOfAppeals(List<Life> refused) {
        List<Life> latest = refused.stream()
                .filter(life -> life.sketch().firm.standsApart())
                .sorted(Comparator.comparing((Life life) -> life.decidedOn()).reversed())
                .toList();
        appeal(latest.get(0));
        appeal(latest.get(1)).proposed(today.minusDays(1), AppealProposal.Outcome.CONFIRM, "appeal.confirm");
        LocalDate before = latest.get(4).decidedOn().plusDays(20);
        appeal(latest.get(4))
                .proposed(before.plusDays(30), AppealProposal.Outcome.CONFIRM, "appeal.confirm")
                .settled(before.plusDays(34));
        sequels.apply(latest.get(2)).appealed(today.minusDays(4), Contested.REFUSAL, "appeal.late");
    }

    private Sequel appeal(Life refused) {
        return sequels.apply(refused).appealed(refused.decidedOn().plusDays(20), Contested.REFUSAL, "appeal.reasons");
    }

    /** One of each employer that signs in, and one of another, as far as there are any that can be renewed. */
    void tellOfRenewals(List<Life> granted) {
        Stream.<Predicate<Life>>of(
                        life -> life.sketch().firm.equals(firms.get(0)),
                        life -> life.sketch().firm.equals(firms.get(1)),
                        life -> life.sketch().firm.standsApart())
                .flatMap(of ->
                        granted.stream().filter(of).filter(this::canBeRenewed).limit(1))
                .forEach(life -> sequels.apply(life).renewing(today.minusDays(3)));
    }

    private boolean canBeRenewed(Life life) {
        LocalDate until = life.sketch().law().validAtMostUntil();
        return until.isAfter(today.plusDays(14)) && until.isBefore(today.plusMonths(5));
    }

    /** Somebody who could do the work of that firm, as long as there is somebody. */
    private Sequel follow(Firm by) {
        return left.stream()
                .filter(life -> life.sketch().firm.field().equals(by.field()))
                .findFirst()
                .map(this::follow)
                .orElseGet(this::follow);
    }

    private Sequel follow() {
        return follow(left.get(0));
    }

    private Sequel follow(Life life) {
        left.remove(life);
        return sequels.apply(life);
    }
}
