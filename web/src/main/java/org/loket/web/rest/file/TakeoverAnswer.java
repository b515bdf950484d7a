package org.loket.web.rest.file;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.loket.casework.CaseRecord;
import org.loket.intake.Takeover;
import org.loket.kernel.PermitNumber;
import org.loket.law.ChangeRegime;
import org.loket.web.text.Text;

/**
 * The permit that a worker takes along to another employer.
 *
 * @param permitGone whether there is no permit any more that could be taken along; then silence has no effect
 */
public record TakeoverAnswer(
        PermitNumber permit, ChangeRegime regime, CitationAnswer citation, List<Reused> reused, boolean permitGone) {

    /**
     * What stands from before.
     *
     * @param what a slot or a condition
     * @param on the day on which it came in, or of the law under which it was found
     */
    public record Reused(String what, LocalDate on) {

        public static List<Reused> of(Takeover takeover) {
            return Stream.concat(
                            takeover.shown().stream()
                                    .map(one -> new Reused(one.slot().name(), one.on())),
                            takeover.found().stream()
                                    .map(one -> new Reused(one.finding().condition(), one.on())))
                    .toList();
        }
    }

    /** Null for a file that asks everything anew. */
    public static TakeoverAnswer of(CaseRecord state, Text text) {
        Takeover takeover = state.takeover();
        return takeover == null
                ? null
                : new TakeoverAnswer(
                        takeover.permit(),
                        takeover.rules().applied(),
                        CitationAnswer.of(takeover.rules().citation(), text),
                        Reused.of(takeover),
                        state.permitGone());
    }
}
