package org.loket.bench.budget;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.loket.host.Ports;

/** Maven, run in a tree as a person would. */
final class Maven {

    private static final Duration PATIENCE = Duration.ofMinutes(20);

    private final Path tree;
    private final List<String> options;

    /** @param options for every run */
    Maven(Path tree, String... options) {
        this.tree = tree;
        this.options = List.of(options);
    }

    /** How long the goals took. */
    Duration run(String... goals) throws IOException, InterruptedException {
        var begin = Instant.now();
        var ended = start(goals).waitFor();
        if (ended != 0) {
            throw new IllegalStateException("mvn " + String.join(" ", goals) + " ended with " + ended);
        }
        return Duration.between(begin, Instant.now());
    }

    /** How long it took from the command to the first page; then the house is closed again. */
    Duration firstPage() throws IOException, InterruptedException {
        var port = Ports.free();
        var begin = Instant.now();
        var maven = start("-Prun", "-Dport=" + port);
        try {
            awaitPage(maven, URI.create("http://127.0.0.1:" + port + "/"), begin.plus(PATIENCE));
            return Duration.between(begin, Instant.now());
        } finally {
            maven.destroy();
            maven.waitFor();
        }
    }

    private Process start(String... goals) throws IOException {
        var command = new ArrayList<String>();
        command.add(Path.of(System.getProperty("maven.home"), "bin", "mvn").toString());
        command.addAll(List.of("-B", "-q", "-ntp"));
        command.addAll(options);
        command.addAll(List.of(goals));
        return new ProcessBuilder(command).directory(tree.toFile()).inheritIO().start();
    }

    private static void awaitPage(Process maven, URI page, Instant deadline) throws InterruptedException {
        var client = HttpClient.newHttpClient();
        while (!answers(client, page)) {
            if (!maven.isAlive() || Instant.now().isAfter(deadline)) {
                throw new IllegalStateException("no page at " + page);
            }
            Thread.sleep(200);
        }
    }

    private static boolean answers(HttpClient client, URI page) throws InterruptedException {
        try {
            var request =
                    HttpRequest.newBuilder(page).timeout(Duration.ofSeconds(30)).build();
            return client.send(request, BodyHandlers.discarding()).statusCode() == 200;
        } catch (IOException notYet) {
            return false;
        }
    }
}
