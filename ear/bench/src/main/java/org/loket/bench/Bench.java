package org.loket.bench;

import java.nio.file.Path;
import org.loket.bench.budget.Budget;
import org.loket.bench.check.BulkChecks;
import org.loket.bench.check.SingleChecks;
import org.loket.bench.decision.Decision;
import org.loket.bench.notices.NoticesToMany;
import org.loket.bench.stored.StoredCases;
import org.loket.bench.sweep.DailySweep;
import org.loket.bench.transfer.Transfers;

/** Measures what it is asked for and writes it under {@code docs/bench}: {@code mvn -Pbench -Dbench=decision}. */
public final class Bench {

    private Bench() {}

    /** Arguments: what to measure, and the directory of the project. */
    public static void main(String... arguments) throws Exception {
        var root = Path.of(arguments[1]).toRealPath();
        switch (arguments[0]) {
            case "nothing" ->
                System.out.println(
                        "Nothing is measured: -Dbench=decision, stored, notices, transfer, sweep, check, bulk or budget; see docs/bench");
            case "decision" -> Decision.measure(Report.in(root));
            case "stored" -> StoredCases.measure(Report.in(root));
            case "notices" -> NoticesToMany.measure(root, Report.in(root));
            case "sweep" -> DailySweep.measure(root, Report.in(root));
            case "transfer" -> Transfers.measure(root, Report.in(root));
            case "check" -> SingleChecks.measure(root, Report.in(root));
            case "bulk" -> BulkChecks.measure(root, Report.in(root));
            case "budget" -> Budget.measure(root, Report.in(root));
            default ->
                throw new IllegalArgumentException(
                        "-Dbench is decision, stored, notices, transfer, sweep, check, bulk or budget, not "
                                + arguments[0]);
        }
    }
}
