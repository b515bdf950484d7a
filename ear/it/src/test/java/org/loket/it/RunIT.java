package org.loket.it;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;

import io.restassured.specification.RequestSpecification;
import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.loket.host.Database;
import org.loket.host.Ports;
import org.loket.host.Run;

/** What {@code mvn -Prun} does after the build, in a process of its own. */
class RunIT {

    @TempDir
    Path root;

    @Test
    void aTakenPortIsOneClearLine() throws IOException, InterruptedException {
        try (var taken = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            assertThat(refused(String.valueOf(taken.getLocalPort()), Map.of()))
                    .containsExactly("Port " + taken.getLocalPort()
                            + " is taken by another program: choose another one, for instance -Dport="
                            + (taken.getLocalPort() < 65_000 ? taken.getLocalPort() + 1 : 8080) + ".");
        }
    }

    @Test
    void aPortThatIsNoneIsOneClearLine() throws IOException, InterruptedException {
        assertThat(refused("eighty", Map.of()))
                .containsExactly("-Dport=eighty is not a port: give a number from 1 to 65535.");
    }

    @Test
    void aDatabaseThatDoesNotAnswerIsOneClearLine() throws IOException, InterruptedException {
        var nobody = "jdbc:postgresql://127.0.0.1:" + Ports.free() + "/loket";
        assertThat(refused(String.valueOf(Ports.free()), Map.of("LOKET_DB_URL", nobody)))
                .singleElement()
                .asString()
                .startsWith("The database that LOKET_DB_URL names cannot be used: ");
    }

    @Test
    void aSignalLeavesNothingRunningAndTheDataStaysUntilAFreshStart() throws Exception {
        var port = Ports.free();
        var first = opened(port, "false", Map.of());
        write(port);
        assertThat(drafts(port)).contains("Kept");
        var keys = keys(port);
        closed(first);

        var second = opened(port, "false", Map.of());
        assertThat(drafts(port)).contains("Kept");
        assertThat(keys(port)).as("what was signed stays verifiable").isEqualTo(keys);
        closed(second);

        var fresh = opened(port, "true", Map.of());
        assertThat(drafts(port)).doesNotContain("Kept");
        assertThat(keys(port)).as("the keys are made by the first start").isNotEqualTo(keys);
        closed(fresh);
    }

    @Test
    void anOutsideDatabaseIsUsedAndLeftRunning() throws Exception {
        try (var outside = Database.embedded(root.resolve("outside"), false)) {
            var names = Map.of(
                    "LOKET_DB_URL", outside.url(),
                    "LOKET_DB_USER", outside.user(),
                    "LOKET_DB_PASSWORD", outside.password());
            assertThat(refused(String.valueOf(Ports.free()), "true", names))
                    .containsExactly("-Dfresh empties a database of its own, never the one that LOKET_DB_URL names.");

            closed(opened(Ports.free(), "false", names));

            assertThat(root.resolve(".loket/database")).doesNotExist();
            assertThat(applications(outside)).isPositive();
        }
    }

    private List<String> refused(String port, Map<String, String> environment)
            throws IOException, InterruptedException {
        return refused(port, "false", environment);
    }

    private List<String> refused(String port, String fresh, Map<String, String> environment)
            throws IOException, InterruptedException {
        var run = start(port, fresh, environment);
        assertThat(run.waitFor(1, TimeUnit.MINUTES)).isTrue();
        assertThat(run.exitValue()).isEqualTo(1);
        return said();
    }

    private Process opened(int port, String fresh, Map<String, String> environment) throws IOException {
        var run = start(String.valueOf(port), fresh, environment);
        Awaitility.await()
                .atMost(Duration.ofMinutes(4))
                .failFast(() -> !run.isAlive())
                .until(() -> said().contains("Loket is open at http://127.0.0.1:" + port + "/"));
        return run;
    }

    /** The terminal sends its signal to the server at the same moment as to the process that started it. */
    private void closed(Process run) throws IOException, InterruptedException {
        var children = run.descendants().toList();
        assertThat(children).isNotEmpty();
        children.stream().filter(RunIT::isServer).forEach(ProcessHandle::destroy);
        run.destroy();
        assertThat(run.waitFor(1, TimeUnit.MINUTES)).isTrue();
        assertThat(children).noneMatch(ProcessHandle::isAlive);
        assertThat(root.resolve(".loket/database/postmaster.pid")).doesNotExist();
        assertThat(said()).contains("Loket is closed.").noneMatch(line -> line.startsWith("\tat "));
    }

    private static boolean isServer(ProcessHandle process) {
        return process.info()
                .command()
                .filter(command -> command.endsWith("java"))
                .isPresent();
    }

    private Process start(String port, String fresh, Map<String, String> environment) throws IOException {
        var builder = new ProcessBuilder(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-cp",
                System.getProperty("java.class.path"),
                Run.class.getName(),
                root.toString(),
                System.getProperty("loket.server"),
                System.getProperty("loket.ear"),
                port,
                fresh);
        builder.environment().keySet().removeIf(name -> name.startsWith("LOKET_DB_"));
        builder.environment().putAll(environment);
        return builder.redirectErrorStream(true)
                .redirectOutput(root.resolve("said").toFile())
                .start();
    }

    private List<String> said() throws IOException {
        return Files.readAllLines(root.resolve("said"));
    }

    private static void write(int port) {
        employer(port)
                .contentType("application/json")
                .body(
                        """
                        { "category": "HIGHLY_SKILLED", "worker": { "lastName": "Kept" },
                          "employer": { "enterpriseNumber": "0403019261" } }
                        """)
                .post("api/applications")
                .then()
                .statusCode(201);
    }

    private static String drafts(int port) {
        return employer(port).get("api/applications?limit=5").asString();
    }

    private static String keys(int port) {
        return employer(port).get("api/seal-keys").asString();
    }

    private static RequestSpecification employer(int port) {
        return given().baseUri("http://127.0.0.1:" + port + "/")
                .auth()
                .preemptive()
                .basic("employer", "loket");
    }

    private static long applications(Database database) throws SQLException {
        try (var connection = database.connect();
                var statement = connection.createStatement();
                var row = statement.executeQuery("select count(*) from application")) {
            row.next();
            return row.getLong(1);
        }
    }
}
