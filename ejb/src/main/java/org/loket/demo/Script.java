package org.loket.demo;

import java.time.LocalDate;
import java.util.List;
import java.util.function.Function;

/** Tells what happens to a file, course by course. */
final class Script {

    private static final List<String> OTHER_GROUNDS =
            List.of("FRAUD_OR_FALSE_STATEMENTS", "EMPLOYER_INSOLVENT", "EMPLOYER_SANCTIONED");
    private static final List<String> IN_VAIN =
            List.of("NOT_COMPLETED_IN_TIME", "NOT_COMPLETED_IN_TIME", "RESIDENCE_FEE_NOT_PAID");

    private final Days days;
    private final Chance chance;
    private final List<Rows.Row> questions = Rows.of("questions");
    private final List<Rows.Row> gaps = Rows.of("gaps");
    private final List<Rows.Row> remarks = Rows.of("remarks");
    private final Function<Sketch, Life> lives;

    /** @param lives how a further file of the same worker begins */
    Script(Days days, Function<Sketch, Life> lives) {
        this.days = days;
        this.chance = days.chance();
        this.lives = lives;
    }

    void leaveAtOnce(Life life) {
        life.begun(life.sketch().filed, life.sketch().blank());
    }

    void leaveHalfway(Life life) {
        LocalDate begun = life.sketch().filed;
        life.begun(begun, life.sketch().blank());
        life.changed(days.after(begun, 0, 3), life.sketch().half());
    }

    void leaveWithoutPapers(Life life) {
        LocalDate begun = life.sketch().filed;
        life.begun(begun, life.sketch().half());
        life.changed(days.after(begun, 0, 2), life.sketch().form());
        life.attached(days.after(begun, 0, 3), life.sketch().law().documents().subList(0, chance.between(0, 2)));
    }

    void leaveComplete(Life life) {
        LocalDate begun = life.sketch().filed;
        life.begun(begun, life.sketch().form());
        life.attached(days.after(begun, 0, 2), life.sketch().law().documents());
    }

    void submit(Life life) {
        life.submitted();
    }

    LocalDate examine(Life life) {
        life.submitted();
        LocalDate day = days.after(life.sketch().filed, 4, 14);
        life.examined(day);
        return day;
    }

    void examineAtTimes(Life life) {
        if (chance.inPercent(50)) {
            submit(life);
        } else {
            examine(life);
        }
    }

    void wait(Life life) {
        examine(life);
        life.asked(days.ago(1, 11), gapIn(life.sketch()));
    }

    void waitInVain(Life life) {
        examine(life);
        life.asked(days.ago(18, 24), gapIn(life.sketch()));
    }

    void answer(Life life) {
        questioned(life);
    }

    void proposeGrant(Life life) {
        examine(life);
        life.proposedGrant(days.ago(1, 7));
    }

    void proposeRefusal(Life life) {
        examine(life);
        life.proposedRefusal(days.ago(1, 7), OTHER_GROUNDS);
    }

    void proposeInadmissible(Life life) {
        waitInVain(life);
        life.proposedInadmissible(days.ago(1, 1), "NOT_COMPLETED_IN_TIME");
    }

    void sendBack(Life life) {
        examine(life);
        life.proposedGrant(days.ago(7, 10));
        life.sentBack(days.ago(1, 4), chance.of(remarks).text("remark"));
    }

    void grant(Life life) {
        if (chance.inPercent(25)) {
            grantAfterAnswer(life);
        } else {
            granted(life, days.after(examine(life), 1, 35));
        }
    }

    void grantAfterAnswer(Life life) {
        granted(life, days.after(questioned(life), 1, 35));
    }

    void grantSoon(Life life) {
        granted(life, days.after(examine(life), 1, 14));
    }

    void refuse(Life life) {
        LocalDate proposed = days.after(examine(life), 3, 30);
        life.proposedRefusal(proposed, List.of(chance.of(OTHER_GROUNDS)));
        life.decided(days.after(proposed, 1, 6));
    }

    void closeInVain(Life life) {
        LocalDate examined = examine(life);
        life.asked(examined, gapIn(life.sketch()));
        LocalDate proposed = days.after(examined, 20, 30);
        life.proposedInadmissible(proposed, chance.of(IN_VAIN));
        life.decided(days.after(proposed, 1, 6));
    }

    void renewAndGrant(Life life) {
        grant(life);
        grant(renewal(life, 60));
    }

    void renew(Life life) {
        grant(life);
        examine(renewal(life, 75));
    }

    /** The life of a further file, filed so many days before the admission of the first one ends. */
    private Life renewal(Life life, int daysBefore) {
        Sketch first = life.sketch();
        LocalDate end = first.law().validAtMostUntil();
        LocalDate filed = end.minusDays(daysBefore);
        LocalDate latest = days.today().minusDays(16);
        Sketch next = new Sketch(first.firm, first.job, first.person, filed.isAfter(latest) ? latest : filed, chance);
        next.continues(end);
        return lives.apply(next);
    }

    private LocalDate questioned(Life life) {
        LocalDate examined = examine(life);
        Rows.Row row = chance.of(questions);
        LocalDate asked = days.after(examined, 0, 5);
        LocalDate answered = days.after(asked, 3, 12);
        life.asked(asked, row.text("question"));
        life.answered(answered, row.text("answer"));
        return answered;
    }

    private void granted(Life life, LocalDate proposed) {
        life.proposedGrant(proposed);
        life.decided(days.after(proposed, 1, 6));
    }

    private String gapIn(Sketch sketch) {
        List<String> open = Sketch.openConditions(sketch.law());
        return gaps.stream()
                .filter(row -> open.contains(row.text("condition")))
                .findFirst()
                .orElseThrow(() -> new IllegalStateException("no question for " + open))
                .text("question");
    }
}
