package org.loket.demo;

import static org.loket.demo.Flaw.NONE;

import java.time.LocalDate;
import java.util.List;
import java.util.function.Function;
import org.loket.law.category.Category;

/** How far a file has come, and how many such files there are. */
enum Course {
    DRAFT_BEGUN(8, days -> days.ago(1, 30), Script::leaveAtOnce),
    DRAFT_HALF(10, days -> days.ago(1, 40), Script::leaveHalfway),
    DRAFT_WITHOUT_PAPERS(8, days -> days.ago(1, 25), Script::leaveWithoutPapers),
    DRAFT_COMPLETE(6, days -> days.ago(1, 10), Script::leaveComplete),
    SUBMITTED(24, days -> days.ago(1, 8), Script::submit),
    EXAMINED(26, days -> days.ago(12, 90), Script::examine),
    EXAMINED_WITH_FAULT(8, days -> days.ago(12, 60), Script::examine, Flaws.FAILING),
    NEARLY_DUE(12, days -> days.today().minusMonths(4).plusDays(days.chance().between(1, 9)), Script::examine),
    OVERDUE(8, days -> days.today().minusMonths(4).minusDays(days.chance().between(2, 25)), Script::examineAtTimes),
    WAITING(14, days -> days.ago(18, 50), Script::wait, Flaws.UNTOLD),
    ANSWER_LATE(6, days -> days.ago(40, 70), Script::waitInVain, Flaws.UNTOLD),
    ANSWERED(14, days -> days.ago(30, 60), Script::answer),
    PROPOSED_GRANT(10, days -> days.ago(30, 70), Script::proposeGrant),
    PROPOSED_REFUSAL(5, days -> days.ago(30, 70), Script::proposeRefusal, Flaws.FAILING),
    PROPOSED_INADMISSIBLE(2, days -> days.ago(40, 70), Script::proposeInadmissible, Flaws.UNTOLD),
    SENT_BACK(3, days -> days.ago(30, 70), Script::sendBack),
    GRANTED_CURRENT(62, days -> days.ago(135, 400), Script::grant),
    GRANTED_LONG_AGO(22, days -> days.ago(420, 800), Script::grant),
    GRANTED_FUTURE(14, days -> days.ago(42, 75), Script::grantSoon),
    GRANTED_ENDED(28, days -> days.ago(620, 900), Script::grant),
    REFUSED(24, days -> days.ago(90, 500), Script::refuse, Flaws.FAILING),
    REFUSED_ON_OTHER_GROUNDS(3, days -> days.ago(90, 500), Script::refuse),
    INADMISSIBLE(10, days -> days.ago(60, 400), Script::closeInVain, Flaws.UNTOLD),
    RENEWED(10, days -> days.ago(480, 520), Script::renewAndGrant),
    RENEWING(6, days -> days.ago(395, 430), Script::renew);

    /** What happens to the files of a course. */
    @FunctionalInterface
    interface Telling {
        void tell(Script script, Life life);
    }

    private final int count;
    private final Function<Days, LocalDate> filed;
    private final Telling telling;
    private final List<Flaw> flaws;

    Course(int count, Function<Days, LocalDate> filed, Telling telling) {
        this(count, filed, telling, List.of(NONE));
    }

    Course(int count, Function<Days, LocalDate> filed, Telling telling, List<Flaw> flaws) {
        this.count = count;
        this.filed = filed;
        this.telling = telling;
        this.flaws = flaws;
    }

    int count() {
        return count;
    }

    LocalDate filed(Days days) {
        return filed.apply(days);
    }

    void tell(Script script, Life life) {
        telling.tell(script, life);
    }

    List<Flaw> flaws() {
        return flaws;
    }

    boolean isDraft() {
        return ordinal() <= DRAFT_COMPLETE.ordinal();
    }

    /** For how many months the contract runs; 0 where it runs on. */
    int months(Chance chance) {
        return switch (this) {
            case RENEWED, RENEWING -> 12;
            case GRANTED_ENDED -> chance.between(6, 12);
            case GRANTED_CURRENT -> chance.of(List.of(0, 12, 24, 36));
            case GRANTED_LONG_AGO -> chance.of(List.of(0, 36, 48));
            default -> chance.of(List.of(0, 0, 12, 24, 36));
        };
    }

    /** Whether a file of which the law says this can take this course. */
    boolean suits(Sketch sketch, LocalDate today) {
        LocalDate end = sketch.law().validAtMostUntil();
        return switch (this) {
            case GRANTED_CURRENT -> end != null && !end.isBefore(today) && sketch.startsOn.isBefore(today);
            case GRANTED_LONG_AGO ->
                sketch.category() == Category.HIGHLY_SKILLED && end != null && !end.isBefore(today);
            case GRANTED_ENDED -> end != null && end.isBefore(today);
            case GRANTED_FUTURE -> sketch.startsOn.isAfter(today);
            case RENEWED, RENEWING ->
                sketch.startsOn.plusMonths(12).minusDays(1).equals(end);
            default -> true;
        };
    }

    private static final class Flaws {
        static final List<Flaw> FAILING = List.of(
                Flaw.WAGE_TOO_LOW,
                Flaw.AS_IT_IS,
                Flaw.LEVEL_TOO_LOW,
                Flaw.EXPERIENCE_ONLY,
                Flaw.PART_TIME,
                Flaw.NO_HIGHER_EDUCATION,
                Flaw.POSTED,
                Flaw.NEEDS_NO_ADMISSION);
        static final List<Flaw> UNTOLD = List.of(
                Flaw.PROOF_NOT_TOLD, Flaw.POSTING_NOT_TOLD, Flaw.MINIMUM_NOT_TOLD, Flaw.HIGHER_EDUCATION_NOT_TOLD);
    }
}
