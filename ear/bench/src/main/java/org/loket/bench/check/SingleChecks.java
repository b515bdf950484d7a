package org.loket.bench.check;

import static java.nio.charset.StandardCharsets.US_ASCII;

import java.io.IOException;
import java.net.URI;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Base64;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Stream;
import org.loket.bench.Report;
import org.loket.host.House;

/** The single check, its reading and its receipt on disk before the answer, beside an empty endpoint of the same server. */
public final class SingleChecks {

    private static final int WORKERS = 50_000;
    private static final int CALLERS = 256;
    private static final int ROUNDS = 5;
    private static final int FEW = 8;
    private static final Duration BY_FEW = Duration.ofSeconds(120);
    private static final Duration BY_ALL = Duration.ofSeconds(30);
    private static final Duration ROUND = Duration.ofSeconds(6);
    private static final Duration WAITING = Duration.ofSeconds(12);
    private static final List<Double> SHARES = List.of(0.5, 0.9, 0.99, 0.999, 1.0);

    private final House house;
    private final Callers callers;
    private final Punctual punctual;
    private final List<byte[]> nothing;
    private final List<byte[]> checks;

    private SingleChecks(House house) throws SQLException {
        this.house = house;
        this.callers = new Callers(house.address(), CALLERS);
        this.punctual = new Punctual(house.address(), CALLERS);
        this.nothing = List.of(request(house.address(), "GET /" + EmptyWar.ADDRESS, "", ""));
        this.checks = Population.nationalNumbers(house.database(), WORKERS).stream()
                .map(number -> check(house.address(), number))
                .toList();
    }

    public static void measure(Path root, Report report) throws IOException, SQLException, InterruptedException {
        try (var durable = Durable.open(root)) {
            Population.enter(durable.house().database(), WORKERS);
            Population.writeLogThrough(durable.house().database());
            EmptyWar.deploy(durable.deployments());
            new SingleChecks(durable.house()).measure(report);
        }
    }

    private void measure(Report report) throws IOException, SQLException, InterruptedException {
        awaitEmpty();
        // where many call, the compilers of the JVM hardly get their turn
        var few = new Callers(house.address(), FEW);
        few.perSecond(nothing, BY_FEW.dividedBy(10));
        few.perSecond(checks, BY_FEW);
        callers.perSecond(nothing, BY_ALL);
        callers.perSecond(checks, BY_ALL.multipliedBy(2));
        var ofNothing = new ArrayList<Double>();
        var ofChecks = new ArrayList<Double>();
        try (var connection = house.database().connect()) {
            var before = Written.in(connection);
            for (var round = 0; round < ROUNDS; round++) {
                ofNothing.add(callers.perSecond(nothing, ROUND));
                ofChecks.add(callers.perSecond(checks, ROUND));
            }
            var written = Written.in(connection).since(before);
            var most = median(ofChecks);
            var waits = new ArrayList<long[]>();
            for (var round = 0; round < ROUNDS; round++) {
                waits.add(punctual.waits(checks, most / 2, WAITING));
            }
            write(report, ofNothing, ofChecks, written, waits);
        }
    }

    private static byte[] check(URI address, String number) {
        var account = Base64.getEncoder().encodeToString("employer:loket".getBytes(US_ASCII));
        return request(
                address,
                "POST /api/checks",
                "Authorization: Basic " + account
                        + "\r\nContent-Type: application/json\r\nAccept: application/json\r\n",
                "{\"worker\":{\"nationalNumber\":\"%s\"},\"enterprise\":\"%s\",\"occupation\":\"2512\"}"
                        .formatted(number, Population.ENTERPRISE));
    }

    private static byte[] request(URI address, String what, String headers, String body) {
        return (what + " HTTP/1.1\r\nHost: " + address.getAuthority() + "\r\n" + headers
                        + (body.isEmpty() ? "" : "Content-Length: " + body.length() + "\r\n") + "\r\n" + body)
                .getBytes(US_ASCII);
    }

    private void awaitEmpty() throws IOException, InterruptedException {
        for (var tried = 0; tried < 60; tried++) {
            try (var caller = new Caller(house.address())) {
                caller.call(nothing.get(0));
                return;
            } catch (IOException notYet) {
                Thread.sleep(1000);
            }
        }
        throw new IOException("the empty endpoint does not answer");
    }

    /** What the database wrote down. */
    private record Written(long readings, long leaves, long commits) {

        static Written in(Connection connection) throws SQLException {
            try (var statement = connection.createStatement();
                    var row = statement.executeQuery("select (select count(*) from journal_entry"
                            + " where kind = 'authorisation-checked'), (select count(*) from receipt_leaf),"
                            + " (select count(distinct xmin::text) from receipt_leaf)")) {
                row.next();
                return new Written(row.getLong(1), row.getLong(2), row.getLong(3));
            }
        }

        Written since(Written before) {
            return new Written(readings - before.readings, leaves - before.leaves, commits - before.commits);
        }
    }

    private void write(
            Report report, List<Double> ofNothing, List<Double> ofChecks, Written written, List<long[]> waits)
            throws IOException {
        var share = median(ofChecks) / median(ofNothing);
        report.title("The single check", "mvn -Pbench -Dbench=check")
                .say(
                        ("`POST /api/checks` as an outside caller makes it: signed in with each call, all by one account, about one of %,d workers"
                                        + " by turns, its reading in the journal and the leaf of its receipt on disk (`fsync`) before"
                                        + " the answer. Beside it, on the same server in the same run, an empty endpoint of Jakarta"
                                        + " REST in a parcel of its own: no sign-in, no filter, no body, nothing to do. %d"
                                        + " connections that are kept, over plain sockets; the callers, the server (with both"
                                        + " compilers of the JVM) and the database share the machine. The database has written its log"
                                        + " through once, as one in use has. Rounds of %d s by turns, after %d s of few callers and %d s"
                                        + " of all to warm up. Goal: 40 %% of the empty endpoint, and"
                                        + " 99 of 100 answered within 25 ms at half of what it can.")
                                .formatted(
                                        WORKERS,
                                        CALLERS,
                                        ROUND.toSeconds(),
                                        BY_FEW.toSeconds(),
                                        3 * BY_ALL.toSeconds()),
                        "")
                .row("", "a second, median of " + ROUNDS, "from … to", "of the empty endpoint")
                .row("---", "--:", "--:", "--:")
                .row("the empty endpoint", Report.number(median(ofNothing)), spread(ofNothing), "100 %")
                .row(
                        "**a check**",
                        Report.number(median(ofChecks)),
                        spread(ofChecks),
                        Report.number(100 * share) + " %")
                .say(
                        "",
                        ("In these rounds %,d readings and %,d leaves were written in %,d transactions: %s checks under one"
                                        + " signature and one `fsync`.")
                                .formatted(
                                        written.readings(),
                                        written.leaves(),
                                        written.commits(),
                                        Report.number((double) written.leaves() / written.commits())),
                        "",
                        ("**At half of what it can**, %s checks a second, each from the moment on which it was due, in %d runs of %d s."
                                        + " Here one thread looks after all connections: a thread for each would take a third"
                                        + " of a processor to be woken.")
                                .formatted(Report.number(median(ofChecks) / 2), ROUNDS, WAITING.toSeconds()),
                        "")
                .row("answered within (ms)", "50 of 100", "90", "99", "999 of 1000", "all")
                .row("---", "--:", "--:", "--:", "--:", "--:")
                .row(row("median of " + ROUNDS, waits, SingleChecks::median))
                .row(row("from … to", waits, SingleChecks::spread))
                .write("check.md");
    }

    private static Object[] row(String name, List<long[]> waits, Function<List<Double>, Object> of) {
        return Stream.concat(
                        Stream.of(name),
                        SHARES.stream()
                                .map(share -> of.apply(waits.stream()
                                        .map(sorted -> within(sorted, share))
                                        .toList()))
                                .map(figure -> figure instanceof Double one ? Report.number(one) : figure.toString()))
                .toArray();
    }

    private static double within(long[] sorted, double share) {
        return sorted[(int) Math.min(sorted.length - 1, Math.floor(sorted.length * share))] / 1e6;
    }

    private static String spread(List<Double> all) {
        var sorted = all.stream().sorted().toList();
        return Report.number(sorted.get(0)) + " … " + Report.number(sorted.get(sorted.size() - 1));
    }

    private static double median(List<Double> all) {
        return all.stream().sorted().toList().get(all.size() / 2);
    }
}
