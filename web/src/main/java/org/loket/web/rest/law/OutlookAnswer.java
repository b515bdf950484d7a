package org.loket.web.rest.law;

import jakarta.json.JsonValue;
import java.util.List;
import org.loket.law.Met;
import org.loket.law.category.Verdict;
import org.loket.law.change.Change;
import org.loket.law.change.Opening;
import org.loket.law.change.Outlook;
import org.loket.law.change.Way;
import org.loket.web.rest.file.FindingAnswer;

/**
 * What would change the outcome.
 *
 * @param openings each condition that is not met or not known
 * @param together the verdict if the first way of every one of them were taken
 */
record OutlookAnswer(List<Open> openings, Verdict together) {

    /**
     * A condition that stands open.
     *
     * @param ways the smallest ways to meet it; none where no change of these facts would do
     * @param toSay the facts that were left out and on which it hangs, by their paths
     */
    record Open(String condition, Boolean met, List<OneWay> ways, List<String> toSay) {

        static Open of(Opening opening) {
            return new Open(
                    opening.finding().condition(),
                    opening.finding().met() == Met.UNKNOWN ? null : false,
                    opening.ways().stream().map(OneWay::of).toList(),
                    opening.toSay());
        }
    }

    /**
     * Changes that meet it together.
     *
     * @param verdict what the whole application would come to
     */
    record OneWay(List<Changed> changes, Verdict verdict) {

        static OneWay of(Way way) {
            return new OneWay(way.changes().stream().map(Changed::of).toList(), way.verdict());
        }
    }

    /**
     * One thing that would be different.
     *
     * @param fact its path among the facts of the question
     * @param value null where it is one of a list of the law
     */
    record Changed(Change.Kind kind, String fact, JsonValue value) {

        static Changed of(Change change) {
            return new Changed(change.kind(), change.fact(), FindingAnswer.plain(change.value()));
        }
    }

    static OutlookAnswer of(Outlook outlook) {
        return new OutlookAnswer(outlook.openings().stream().map(Open::of).toList(), outlook.together());
    }
}
