package org.loket.it.api;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.atomic.AtomicBoolean;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.extension.ExtendWith;
import org.loket.host.House;
import org.loket.it.OpenHouse;
import org.loket.it.OpenHouse.ToBreak;

/** Two rows of the table of faults: server or database end in the middle of a call to a webhook. */
@ExtendWith(OpenHouse.class)
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class BrokenOffWhileSendingIT {

    /** Once the claim has ended, the sweep comes by. */
    private static final Duration UNTIL_IT_IS_SENT_AGAIN = Duration.ofSeconds(60);

    private final House house;
    private Listener listener;

    BrokenOffWhileSendingIT(@ToBreak House house) {
        this.house = house;
    }

    @BeforeAll
    void theEmployerHasAWebhook() throws IOException {
        listener = new Listener();
        Caller.of(house, "employer")
                .send(Map.of("url", listener.url(), "events", List.of("granted")))
                .put("api/webhooks/payroll")
                .then()
                .statusCode(201);
    }

    @AfterAll
    void close() {
        Caller.of(house, "employer").call().delete("api/webhooks/payroll");
        listener.close();
    }

    @Test
    void aServerKilledInTheMiddleOfACallSendsItAgainUnderTheSameId() throws Exception {
        String number = new Filing(house).proposed();
        listener.beforeAnswering(once(() -> house.server().kill()));
        try {
            new Filing(house).decide(number);
        } catch (Exception | AssertionError answerLost) {
            assertThat(house.server().isAlive()).isFalse();
        }
        await().atMost(Duration.ofSeconds(30))
                .until(() ->
                        listener.about(number).size() == 1 && !house.server().isAlive());
        house.reopenServer();
        mustArriveOnce(number);
    }

    @Test
    void aDatabaseRestartedInTheMiddleOfACallLosesNothing() throws Exception {
        String number = new Filing(house).proposed();
        listener.beforeAnswering(once(this::restartDatabase));
        new Filing(house).decide(number);
        await().atMost(Duration.ofSeconds(30))
                .until(() -> !listener.about(number).isEmpty());
        mustArriveOnce(number);
    }

    /** Sent once or again, always under the same id; written down as arrived; and there once in the portal. */
    private void mustArriveOnce(String number) throws SQLException {
        theMinuteOfAClaimIsOver();
        await().atMost(UNTIL_IT_IS_SENT_AGAIN)
                .ignoreExceptions()
                .until(() -> count("select count(*) from delivery d join notice n on n.id = d.notice"
                                + " where d.state = 'DELIVERED' and n.case_number = '" + number + "'")
                        == 1);
        assertThat(listener.about(number)).hasSizeBetween(1, 2);
        assertThat(listener.about(number).stream().map(Listener.Call::id).distinct())
                .hasSize(1);
        assertThat(count("select count(*) from notice where kind = 'granted' and receiver_kind = 'ENTERPRISE'"
                        + " and case_number = '" + number + "'"))
                .isEqualTo(1);
        assertThat(count("select count(*) from delivery_attempt a join delivery d on d.id = a.delivery"
                        + " join notice n on n.id = d.notice where n.case_number = '" + number + "'"))
                .isEqualTo(listener.about(number).size());
    }

    private void theMinuteOfAClaimIsOver() throws SQLException {
        try (var connection = house.database().connect();
                var statement = connection.createStatement()) {
            statement.execute("update delivery set claimed_until = now() where claimed_until > now()");
        }
    }

    private long count(String query) throws SQLException {
        try (var connection = house.database().connect();
                var statement = connection.createStatement();
                var rows = statement.executeQuery(query)) {
            rows.next();
            return rows.getLong(1);
        }
    }

    private static Runnable once(Runnable what) {
        var done = new AtomicBoolean();
        return () -> {
            if (done.compareAndSet(false, true)) {
                what.run();
            }
        };
    }

    private void restartDatabase() {
        try {
            Path directory = Path.of(text("select setting from pg_settings where name = 'data_directory'"));
            long pid = Long.parseLong(Files.readAllLines(directory.resolve("postmaster.pid"))
                    .get(0)
                    .strip());
            Path postgres =
                    Path.of(ProcessHandle.of(pid).orElseThrow().info().command().orElseThrow());
            List<String> command = new ArrayList<>();
            if (System.getProperty("user.name").equals("root")) {
                // it refuses to be run by root
                command.addAll(List.of("unshare", "-U"));
            }
            command.addAll(List.of(
                    postgres.resolveSibling("pg_ctl").toString(),
                    "-D",
                    directory.toString(),
                    "-m",
                    "immediate",
                    "-w",
                    "-l",
                    directory.resolve("restarted.log").toString(),
                    "restart"));
            Process restart = new ProcessBuilder(command)
                    .redirectErrorStream(true)
                    .redirectOutput(ProcessBuilder.Redirect.DISCARD)
                    .start();
            if (restart.waitFor() != 0) {
                throw new IllegalStateException("PostgreSQL did not restart");
            }
        } catch (IOException | SQLException e) {
            throw new IllegalStateException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    private String text(String query) throws SQLException {
        try (var connection = house.database().connect();
                var statement = connection.createStatement();
                var rows = statement.executeQuery(query)) {
            rows.next();
            return rows.getString(1);
        }
    }
}
