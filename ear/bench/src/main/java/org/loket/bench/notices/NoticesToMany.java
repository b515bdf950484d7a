package org.loket.bench.notices;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Duration;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Base64;
import java.util.List;
import java.util.concurrent.ExecutionException;
import java.util.function.ToDoubleFunction;
import org.loket.bench.Report;
import org.loket.host.House;
import org.loket.host.Site;

/** A change of the law that touches a draft of each of very many employers, told to all of them by push message. */
public final class NoticesToMany {

    private static final int EMPLOYERS = Integer.getInteger("notices.employers", 20_000);
    private static final int KEYS = 500;
    private static final int WARM = 4_000;
    private static final int SERVICES = 4;
    private static final int ROUNDS = 3;
    private static final Duration PATIENCE = Duration.ofMinutes(15);
    private static final String DRAFT =
            """
            {"category":"HIGHLY_SKILLED","kind":"FIRST",
             "worker":{"firstName":"Anila","lastName":"Rao","birthDate":"1990-05-01","nationality":"IND","inBelgium":false,
              "passportNumber":"Z1234567","qualificationLevel":6,"qualificationProof":"DIPLOMA"},
             "employer":{"enterpriseNumber":"0403019261","name":"Scheldewerk","establishedInBelgium":true,
              "foundedOn":"2005-01-01","employees":120},
             "job":{"title":"Software engineer","workplace":"Antwerpen","occupation":"2512","requiresHigherEducation":true,
              "grossAnnualWage":49000.00,"fullTimeFraction":1.0,"posted":false,"startsOn":"%s","endsOn":"%s",
              "jointCommittee":"200","wageClauseAtThirty":false}}""";

    private final HttpClient client = HttpClient.newHttpClient();
    private final House house;

    private NoticesToMany(House house) {
        this.house = house;
    }

    public static void measure(Path root, Report report)
            throws IOException, InterruptedException, SQLException, GeneralSecurityException, ExecutionException {
        var site = Site.temporary(root.resolve("ear/target/server"), root.resolve("ear/target/loket.ear"))
                .withEnvironment("LOKET_OUTGOING_INSIDE", "127.0.0.0/8")
                .withJvmOptions("-Xmx1g");
        var keys = Encrypting.keys(KEYS);
        try (var services = new PushServices(SERVICES);
                var house = House.open(site)) {
            new NoticesToMany(house).measure(report, services, keys);
        }
    }

    /** How one change went: seconds from its confirmation, and messages a second. */
    private record Round(double owed, double shown, double whole, double pushed, double bare) {

        double share() {
            return 100 * pushed / bare;
        }
    }

    private void measure(Report report, PushServices services, List<Encrypting.Keys> keys)
            throws IOException, InterruptedException, SQLException, ExecutionException {
        var cores = Runtime.getRuntime().availableProcessors();
        prepare(services, keys);
        Encrypting.rate(keys, WARM, cores);
        List<Round> rounds = new ArrayList<>();
        long attempts;
        try (var connection = house.database().connect()) {
            for (var round = 1; round <= ROUNDS; round++) {
                rounds.add(round(connection, round, keys, cores));
            }
            attempts = (long) number(
                    connection,
                    "select count(*) from delivery_attempt a join delivery d on d.id = a.delivery"
                            + " where d.channel = 'PUSH'");
        }
        report.title("Notices to many", "mvn -Pbench -Dbench=notices")
                .say(
                        "A change of the law is confirmed that touches a draft of each of %,d employers. On the real"
                                        .formatted(EMPLOYERS)
                                + " server, with its database and " + SERVICES + " push services on the same machine,"
                                + " every employer is owed a notice, sees it in the portal and gets a push message. The"
                                + " bare encryption (RFC 8291, the same library and keys) runs after each change on the"
                                + " idle machine, on all " + cores + " cores.",
                        "",
                        "The middle of " + ROUNDS
                                + " changes, the least and the most; the first finds the server cold.",
                        "")
                .row("what", "measured", "goal")
                .row("---", "--:", "--:")
                .row("from the confirmation to the last owed notice", seconds(rounds, Round::owed), "10 s")
                .row("to the last notice in the portal", seconds(rounds, Round::shown), "")
                .row("to the last push message written down as taken", seconds(rounds, Round::whole), "")
                .row(
                        "push messages a second, while they are sent, encryption, HTTP and both records included",
                        middle(rounds, Round::pushed, ""),
                        "")
                .row("bare encryptions a second", middle(rounds, Round::bare, ""), "")
                .row("pushed beside bare", middle(rounds, Round::share, " %"), "50 %")
                .say(
                        "",
                        "%,d messages were taken by the push services in %,d attempts, for %,d notices."
                                .formatted(services.taken(), attempts, EMPLOYERS * ROUNDS))
                .write("notices.md");
    }

    private Round round(Connection connection, int round, List<Encrypting.Keys> keys, int cores)
            throws IOException, InterruptedException, SQLException, ExecutionException {
        var all = EMPLOYERS * round;
        var confirmed = confirmAChange(round);
        var owed = await(connection, all, "select count(*) from notice where kind = 'law-changed'");
        var shown = await(
                connection, all, "select count(*) from notice where kind = 'law-changed' and delivered_at is not null");
        await(connection, all, "select count(*) from delivery where state = 'DELIVERED'");
        var sent = " from delivery d join notice n on n.id = d.notice join delivery_attempt a on a.delivery = d.id,"
                + " (select max(confirmed_at) as at from law_change) c where d.channel = 'PUSH' and n.owed_at >= c.at";
        var pushing = number(connection, "select extract(epoch from max(d.ended_at) - min(a.begun_at))" + sent);
        var whole = number(connection, "select extract(epoch from max(d.ended_at) - max(c.at))" + sent);
        return new Round(
                owed - confirmed,
                shown - confirmed,
                whole,
                EMPLOYERS / pushing,
                Encrypting.rate(keys, EMPLOYERS / ROUNDS, cores));
    }

    private static String seconds(List<Round> rounds, ToDoubleFunction<Round> what) {
        return middle(rounds, what, " s");
    }

    private static String middle(List<Round> rounds, ToDoubleFunction<Round> what, String unit) {
        var sorted = rounds.stream().mapToDouble(what).sorted().toArray();
        return Report.number(sorted[sorted.length / 2]) + unit + " (" + Report.number(sorted[0]) + " to "
                + Report.number(sorted[sorted.length - 1]) + ")";
    }

    /** Every employer with an account, a draft like the first, and a browser. */
    private void prepare(PushServices services, List<Encrypting.Keys> keys)
            throws IOException, InterruptedException, SQLException {
        var starts = LocalDate.now().plusMonths(3);
        var number = call("employer", "POST", "api/applications", DRAFT.formatted(starts, starts.plusYears(2)), 201)
                .replaceFirst("(?s).*\"number\":\"([^\"]+)\".*", "$1");
        try (var connection = house.database().connect();
                var statement = connection.createStatement()) {
            connection.setAutoCommit(false);
            // the drafts of the demo stay out of it
            statement.execute("create temporary table many as select i, lpad(i::text, 7, '0') as file,"
                    + " '0' || lpad((9000000 - i)::text, 7, '0') as stem from generate_series(1, " + EMPLOYERS + ") i");
            statement.execute("insert into account (name, roles, enterprise) select 'many-' || i, 'EMPLOYER',"
                    + " stem || lpad((97 - stem::bigint % 97)::text, 2, '0') from many");
            statement.execute("insert into application select (jsonb_populate_record(a, jsonb_build_object("
                    + "'number', 'VL-2099-' || file || '-' || lpad((97 - ('2099' || file)::bigint % 97)::text, 2, '0'),"
                    + " 'enterprise', stem || lpad((97 - stem::bigint % 97)::text, 2, '0')))).*"
                    + " from application a, many where a.number = '" + number + "'");
            statement.execute("delete from application where stage = 'DRAFT' and number not like 'VL-2099-%'"
                    + " and number not in (select case_number from document)");
            try (var insert = connection.prepareStatement(
                    "insert into push_subscription"
                            + " (id, account, endpoint, public_key, auth, since) values (gen_random_uuid(), ?, ?, ?, ?, now())")) {
                for (var i = 1; i <= EMPLOYERS; i++) {
                    var one = keys.get(i % keys.size());
                    insert.setString(1, "many-" + i);
                    insert.setString(2, services.endpoint(i));
                    insert.setString(3, one.publicKey());
                    insert.setString(4, one.auth());
                    insert.addBatch();
                }
                insert.executeBatch();
            }
            connection.commit();
            connection.setAutoCommit(true);
            statement.execute("vacuum analyze");
        }
    }

    /** By turns the wage of the drafts is too low and is enough. Answers when it was confirmed, in seconds of this clock. */
    private double confirmAChange(int round) throws IOException, InterruptedException {
        var from = LocalDate.now().plusMonths(2).plusDays(round);
        var proposed = call(
                "policy",
                "PUT",
                "api/law/values/wage-base/" + from,
                "{\"value\":" + (round % 2 == 0 ? 40_000 : 52_000)
                        + ".00,\"source\":\"a measurement\",\"confidence\":\"CERTAIN\"}",
                201);
        var id = proposed.replaceFirst("(?s).*\"id\":\"([^\"]+)\".*", "$1");
        var begin = now();
        call("lead", "POST", "api/law/amendments/" + id + "/confirmation", "", 200);
        return begin;
    }

    private String call(String account, String verb, String path, String body, int expected)
            throws IOException, InterruptedException {
        var request = HttpRequest.newBuilder(URI.create(house.address() + path))
                .header(
                        "Authorization",
                        "Basic " + Base64.getEncoder().encodeToString((account + ":loket").getBytes(UTF_8)))
                .header("Content-Type", "application/json")
                .method(verb, body.isEmpty() ? BodyPublishers.noBody() : BodyPublishers.ofString(body))
                .build();
        var answer = client.send(request, BodyHandlers.ofString());
        if (answer.statusCode() != expected) {
            throw new IllegalStateException(path + " was answered " + answer.statusCode() + ": " + answer.body());
        }
        return answer.body();
    }

    /** Answers when there were enough, in seconds of this clock. */
    private static double await(Connection connection, int enough, String query)
            throws SQLException, InterruptedException {
        var end = now() + PATIENCE.toSeconds();
        while (number(connection, query) < enough) {
            if (now() > end) {
                throw new IllegalStateException("still " + number(connection, query) + ": " + query);
            }
            Thread.sleep(100);
        }
        return now();
    }

    private static double number(Connection connection, String query) throws SQLException {
        try (var statement = connection.createStatement();
                var rows = statement.executeQuery(query)) {
            rows.next();
            return rows.getDouble(1);
        }
    }

    private static double now() {
        return System.nanoTime() / 1e9;
    }
}
