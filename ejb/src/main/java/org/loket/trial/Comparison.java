package org.loket.trial;

import java.time.LocalDate;
import java.time.Period;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.ToIntFunction;
import org.loket.law.Finding;
import org.loket.law.Met;
import org.loket.law.category.Assessment;
import org.loket.law.category.Verdict;

/** Two assessments of the same facts on the same day, without and with an amendment. */
record Comparison(Assessment before, Assessment after) {

    private static final List<Verdict> BETTER = List.of(Verdict.NOT_ELIGIBLE, Verdict.INCOMPLETE, Verdict.ELIGIBLE);
    private static final List<Met> CLOSER = List.of(Met.NO, Met.UNKNOWN, Met.YES);

    /** What the amendment makes of the file; empty where it makes no difference. */
    Optional<FileTouched> of(PendingFile file) {
        List<ConditionChanged> conditions = conditions();
        int better = verdict() != 0 ? verdict() : sumOf(conditions);
        boolean same = conditions.isEmpty() && verdict() == 0;
        if (same) {
            better = firstOf(validity(), fee(), term());
            if (better == 0) {
                return Optional.empty();
            }
        }
        return Optional.of(new FileTouched(
                file.number(),
                file.category(),
                file.submittedOn(),
                before.verdict(),
                after.verdict(),
                better > 0 ? Direction.HELPS : better < 0 ? Direction.HURTS : Direction.CHANGES,
                conditions));
    }

    private int verdict() {
        return Integer.compare(BETTER.indexOf(after.verdict()), BETTER.indexOf(before.verdict()));
    }

    private List<ConditionChanged> conditions() {
        Map<String, Met> was = answers(before);
        Map<String, Met> is = answers(after);
        List<ConditionChanged> changed = new ArrayList<>();
        was.forEach((condition, met) -> {
            if (is.get(condition) != met) {
                changed.add(new ConditionChanged(condition, met, is.get(condition)));
            }
        });
        is.forEach((condition, met) -> {
            if (!was.containsKey(condition)) {
                changed.add(new ConditionChanged(condition, null, met));
            }
        });
        return changed;
    }

    private static Map<String, Met> answers(Assessment assessment) {
        Map<String, Met> answers = new LinkedHashMap<>();
        for (Finding finding : assessment.findings()) {
            answers.merge(
                    finding.condition(),
                    finding.met(),
                    (one, other) -> CLOSER.indexOf(one) < CLOSER.indexOf(other) ? one : other);
        }
        return answers;
    }

    // better only where nothing gets worse, and the other way round
    private static int sumOf(List<ConditionChanged> conditions) {
        ToIntFunction<ConditionChanged> way = one -> Integer.compare(closeness(one.after()), closeness(one.before()));
        boolean better = conditions.stream().anyMatch(one -> way.applyAsInt(one) > 0);
        boolean worse = conditions.stream().anyMatch(one -> way.applyAsInt(one) < 0);
        return better == worse ? 0 : better ? 1 : -1;
    }

    // a condition that is not asked stands in nobody's way
    private static int closeness(Met met) {
        return CLOSER.indexOf(met == null ? Met.YES : met);
    }

    private int validity() {
        return compare(before.validAtMostUntil(), after.validAtMostUntil());
    }

    private static int compare(LocalDate was, LocalDate is) {
        if (was == null || is == null) {
            return 0;
        }
        return is.compareTo(was);
    }

    private int fee() {
        if (before.fee() == null || after.fee() == null) {
            return 0;
        }
        return before.fee().compareTo(after.fee());
    }

    private int term() {
        return Long.compare(days(before.decisionDueWithin()), days(after.decisionDueWithin()));
    }

    private static long days(Period term) {
        LocalDate start = LocalDate.EPOCH;
        return start.plus(term).toEpochDay() - start.toEpochDay();
    }

    private static int firstOf(int... ways) {
        for (int way : ways) {
            if (way != 0) {
                return way;
            }
        }
        return 0;
    }
}
