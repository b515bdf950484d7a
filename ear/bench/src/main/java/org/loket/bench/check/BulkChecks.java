package org.loket.bench.check;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.loket.bench.Report;
import org.loket.bench.budget.Heap;

/** A list of 160,000 workers checked against a million permits, beside what the database alone needs for it. */
public final class BulkChecks {

    private static final int PERMITS = 1_000_000;
    private static final int ROWS = 160_000;
    private static final int WARMING = 3;
    private static final int ROUNDS = 5;

    private BulkChecks() {}

    public static void measure(Path root, Report report) throws IOException, SQLException, InterruptedException {
        var log = Files.createTempDirectory("loket-bulk-").resolve("gc.log");
        try (var durable = Durable.kept("bulk", root, "-Xms512m", "-Xmx512m", "-Xlog:gc:file=" + log);
                var connection = durable.house().database().connect()) {
            var address = durable.house().address();
            Population.enterOnce(durable.house().database(), PERMITS);
            var list =
                    ListOfWorkers.of(Population.nationalNumbers(durable.house().database(), ROWS));
            for (var round = 0; round < WARMING; round++) {
                PlainCopy.check(connection, list);
                list.check(address);
            }
            Files.writeString(log, "");
            collect(durable.house().server().pid());
            var before = Heap.of(log).mostLeft();
            var plain = new ArrayList<Double>();
            var ours = new ArrayList<Double>();
            for (var round = 0; round < ROUNDS; round++) {
                plain.add(seconds(() -> PlainCopy.check(connection, list)));
                ours.add(seconds(() -> list.check(address)));
            }
            write(report, plain, ours, Heap.of(log).mostLeft() - before);
        }
    }

    private interface Work {
        void run() throws IOException, SQLException;
    }

    private static double seconds(Work work) throws IOException, SQLException {
        var begun = System.nanoTime();
        work.run();
        return (System.nanoTime() - begun) / 1e9;
    }

    /** Has the server collect its garbage. */
    private static void collect(long pid) throws IOException, InterruptedException {
        new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "jcmd").toString(),
                        String.valueOf(pid),
                        "GC.run")
                .redirectOutput(ProcessBuilder.Redirect.DISCARD)
                .start()
                .waitFor();
        Thread.sleep(1000);
    }

    private static void write(Report report, List<Double> plain, List<Double> ours, long heap) throws IOException {
        report.title("A list of many", "mvn -Pbench -Dbench=bulk")
                .say(
                        ("`POST /api/checks/bulk` with a CSV of %,d workers against %,d permits of as many workers, from the"
                                        + " first byte sent to the last one read: signed in, each row judged by the law of the house,"
                                        + " a reading of each worker in the journal and the receipts of the parts on disk before"
                                        + " their answers. Beside it, in the same run on the same database, the least that it takes:"
                                        + " `COPY` of the same list into a temporary table, one join with the registers that compares"
                                        + " days and occupation, `COPY` of the answers out; no law, no reading, no receipt. By turns,"
                                        + " %d times after %d to warm up; server (with both compilers of the JVM) and database"
                                        + " share the machine. Goal: at most 3 times as long, and less than 64 MiB of heap more than"
                                        + " before.")
                                .formatted(ROWS, PERMITS, ROUNDS, WARMING),
                        "")
                .row("", "seconds, median of " + ROUNDS, "from … to", "of the least")
                .row("---", "--:", "--:", "--:")
                .row("the least", two(median(plain)), spread(plain), "1")
                .row("**the list checked**", two(median(ours)), spread(ours), two(median(ours) / median(plain)))
                .say(
                        "",
                        "After any collection of garbage while it ran the server held at most %d MiB more than after one before it."
                                .formatted(heap));
        report.write("bulk.md");
    }

    private static String spread(List<Double> all) {
        var sorted = all.stream().sorted().toList();
        return two(sorted.get(0)) + " … " + two(sorted.get(sorted.size() - 1));
    }

    private static double median(List<Double> all) {
        return all.stream().sorted().toList().get(all.size() / 2);
    }

    private static String two(double value) {
        return String.format(Locale.ROOT, "%.2f", value);
    }
}
