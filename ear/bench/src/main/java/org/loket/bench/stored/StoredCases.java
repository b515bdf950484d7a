package org.loket.bench.stored;

import java.io.IOException;
import java.nio.file.Files;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.loket.bench.Report;
import org.loket.bench.decision.Examples;
import org.loket.casework.Examined;
import org.loket.host.Database;
import org.loket.kernel.json.RecordReader;
import org.loket.kernel.json.RecordWriter;
import org.loket.law.category.Admission;

/** Every stored examination read from the database, judged again on the facts it kept, and compared with what it found. */
public final class StoredCases {

    private static final int CASES = 100_000;
    private static final int DIFFERENT = 2_000;
    private static final int RUNS = 3;
    private static final int READERS = 2;
    private static final int ROWS_AT_ONCE = 500;

    private StoredCases() {}

    public static void measure(Report report)
            throws IOException, SQLException, InterruptedException, ExecutionException {
        try (var database = Database.embedded(Files.createTempDirectory("loket-bench-"), true)) {
            store(database);
            report.title("Stored cases judged again", "mvn -Pbench -Dbench=stored")
                    .say(
                            "%,d stored examinations, %,d different ones of every category in turn, read from PostgreSQL by %d"
                                            .formatted(CASES, DIFFERENT, READERS)
                                    + " readers, judged again on the facts and the law date they kept, and compared with what"
                                    + " was kept finding by finding and ring by ring. Budget: 60 s on two cores.",
                            "")
                    .row("run", "seconds", "cases a second", "with other findings")
                    .row("--:", "--:", "--:", "--:");
            for (var run = 1; run <= RUNS; run++) {
                var begin = Instant.now();
                var others = judgeAgain(database);
                var seconds = Duration.between(begin, Instant.now()).toMillis() / 1000.0;
                report.row(run, Report.number(seconds), Report.number(CASES / seconds), others);
            }
            report.write("stored.md");
        }
    }

    private static void store(Database database) throws SQLException, IOException {
        try (var connection = database.connect()) {
            Schema.create(connection);
            try (var statement = connection.createStatement()) {
                // the examinations stand alone here, without the files they belong to
                statement.execute("alter table examination drop constraint examination_case_number_fkey");
                statement.execute("create temporary table example (position int primary key, result text)");
            }
            try (var insert = connection.prepareStatement("insert into example values (?, ?)")) {
                var position = 0;
                for (var example : Examples.of(DIFFERENT)) {
                    insert.setInt(1, position++);
                    insert.setString(2, RecordWriter.text(Kept.of(example.facts(), example.judged())));
                    insert.addBatch();
                }
                insert.executeBatch();
            }
            try (var fill = connection.prepareStatement("insert into examination"
                    + " select gen_random_uuid(), 'CASE-' || number, 0, 'examiner', now(), result"
                    + " from generate_series(1, ?) number join example on position = number % ?")) {
                fill.setInt(1, CASES);
                fill.setInt(2, DIFFERENT);
                fill.executeUpdate();
            }
        }
    }

    private static long judgeAgain(Database database) throws InterruptedException, ExecutionException {
        var readers = Executors.newFixedThreadPool(READERS);
        try {
            List<Future<Long>> parts = new ArrayList<>();
            for (var reader = 0; reader < READERS; reader++) {
                var part = reader;
                parts.add(readers.submit(() -> judgeAgain(database, part)));
            }
            var others = 0L;
            for (var part : parts) {
                others += part.get();
            }
            return others;
        } finally {
            readers.shutdown();
        }
    }

    private static long judgeAgain(Database database, int part) throws SQLException {
        try (var connection = database.connect()) {
            // a cursor instead of the whole result
            connection.setAutoCommit(false);
            return others(connection, part);
        }
    }

    private static long others(Connection connection, int part) throws SQLException {
        try (var read = connection.prepareStatement(
                "select result from examination where mod(abs(hashtext(case_number)), ?) = ?")) {
            read.setFetchSize(ROWS_AT_ONCE);
            read.setInt(1, READERS);
            read.setInt(2, part);
            var others = 0L;
            try (var rows = read.executeQuery()) {
                while (rows.next()) {
                    others += sameAgain(RecordReader.read(rows.getString(1), Examined.class)) ? 0 : 1;
                }
            }
            return others;
        }
    }

    private static boolean sameAgain(Examined kept) {
        var again = Admission.forApplicationSubmittedOn(kept.lawDate(), kept.category(), kept.facts());
        return again.findings().equals(kept.findings())
                && again.verdict() == kept.verdict()
                && again.rings().equals(kept.rings());
    }
}
