package org.loket.bench.sweep;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import org.loket.bench.Report;
import org.loket.bench.budget.Heap;
import org.loket.host.House;
import org.loket.host.Site;

/** The sweep of the day on the real server, over 80,000 permits that are not over. */
public final class DailySweep {

    private static final int LIVE = 80_000;
    private static final int[] DUE = {400, 8_000, LIVE};
    private static final Duration LONGEST = Duration.ofMinutes(20);

    private DailySweep() {}

    public static void measure(Path root, Report report) throws IOException, SQLException, InterruptedException {
        var log = Files.createTempDirectory("loket-sweep-").resolve("gc.log");
        var site = Site.temporary(root.resolve("ear/target/server"), root.resolve("ear/target/loket.ear"));
        var options = new ArrayList<>(site.jvmOptions());
        options.add("-Xlog:gc:file=" + log);
        try (var house = House.open(site.withJvmOptions(options.toArray(String[]::new)));
                var connection = house.database().connect()) {
            LivePermits.enter(connection, LIVE);
            report.title("The sweep of the day", "mvn -Pbench -Dbench=sweep")
                    .say(
                            "%,d permits that are not over, on the real server. So many of them fall due at once: a third"
                                            .formatted(LIVE)
                                    + " expires, a third can be renewed from today, and for a third thirty days of the search"
                                    + " window are left. Each is handled with its entry in the journal and the notices it owes;"
                                    + " the notices are delivered meanwhile. The first row is an ordinary day, the last one has"
                                    + " every permit fall due on the same day. Goal: 60 s.",
                            "")
                    .row("due", "seconds", "permits a second", "heap after a collection, at most (MB)")
                    .row("--:", "--:", "--:", "--:");
            for (var due : DUE) {
                Files.writeString(log, "");
                LivePermits.fallDue(connection, due);
                var seconds = sweep(connection);
                report.row(
                        "%,d".formatted(due),
                        Report.number(seconds),
                        Report.number(due / seconds),
                        Heap.of(log).mostLeft());
            }
            report.write("sweep.md");
        }
    }

    /** From the moment on which the sweep took up the first until it had handled the last. */
    private static double sweep(Connection connection) throws SQLException, InterruptedException {
        var all = LivePermits.due(connection);
        var latest = Instant.now().plus(LONGEST);
        while (LivePermits.due(connection) == all) {
            pause(latest);
        }
        var begun = Instant.now();
        while (LivePermits.due(connection) > 0) {
            pause(latest);
        }
        return Duration.between(begun, Instant.now()).toMillis() / 1000.0;
    }

    private static void pause(Instant latest) throws InterruptedException {
        if (Instant.now().isAfter(latest)) {
            throw new IllegalStateException("the sweep did not come to its end");
        }
        Thread.sleep(50);
    }
}
