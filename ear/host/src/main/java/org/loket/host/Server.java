package org.loket.host;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.TimeUnit;

/** A WildFly process on its own copy of the provisioned server's configuration. */
public final class Server implements AutoCloseable {

    private static final Duration PATIENCE = Duration.ofMinutes(3);

    /** What the server's own start script opens of the JDK. */
    private static final List<String> DOORS_OF_THE_JDK = List.of(
            "--add-exports=java.desktop/sun.awt=ALL-UNNAMED",
            "--add-exports=java.naming/com.sun.jndi.ldap=ALL-UNNAMED",
            "--add-exports=java.naming/com.sun.jndi.url.ldap=ALL-UNNAMED",
            "--add-exports=java.naming/com.sun.jndi.url.ldaps=ALL-UNNAMED",
            "--add-exports=jdk.naming.dns/com.sun.jndi.dns=ALL-UNNAMED",
            "--add-opens=java.base/java.lang=ALL-UNNAMED",
            "--add-opens=java.base/java.lang.invoke=ALL-UNNAMED",
            "--add-opens=java.base/java.lang.reflect=ALL-UNNAMED",
            "--add-opens=java.base/java.io=ALL-UNNAMED",
            "--add-opens=java.base/java.net=ALL-UNNAMED",
            "--add-opens=java.base/java.security=ALL-UNNAMED",
            "--add-opens=java.base/java.util=ALL-UNNAMED",
            "--add-opens=java.base/java.util.concurrent=ALL-UNNAMED",
            "--add-opens=java.management/javax.management=ALL-UNNAMED",
            "--add-opens=java.naming/javax.naming=ALL-UNNAMED");

    private final Site site;
    private final Path base;
    private final Process process;

    private Server(Site site, Path base, Process process) {
        this.site = site;
        this.base = base;
        this.process = process;
    }

    /** Starts the process; {@link #awaitOpen()} says when it serves. */
    static Server start(Site site, Database database) {
        Ports.requireFree(site.port());
        var base = site.directory().resolve("server");
        try {
            prepare(site, base);
            var builder = new ProcessBuilder(command(site, base, database)).directory(base.toFile());
            var environment = builder.environment();
            environment.put("LOKET_DB_URL", database.url());
            environment.put("LOKET_DB_USER", database.user());
            environment.put("LOKET_DB_PASSWORD", database.password());
            // whether this is a demo is for the site to say, not for the shell that opens it
            environment.remove(Site.CONFIGURATION);
            environment.putAll(site.environment());
            var console = base.resolve("log/console.log").toFile();
            builder.redirectErrorStream(true).redirectOutput(console);
            return new Server(site, base, builder.start());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    public URI address() {
        return URI.create("http://127.0.0.1:" + site.port() + "/");
    }

    public Path log() {
        return base.resolve("log/server.log");
    }

    public boolean isAlive() {
        return process.isAlive();
    }

    public long pid() {
        return process.pid();
    }

    /** Waits until the application answers. */
    void awaitOpen() {
        var deadline = Instant.now().plus(PATIENCE);
        var client =
                HttpClient.newBuilder().connectTimeout(Duration.ofSeconds(5)).build();
        while (!answers(client)) {
            if (!isAlive()) {
                throw new CannotServe("The server ended while starting; the reason is in " + log());
            }
            if (Files.exists(base.resolve("deployments/" + site.ear().getFileName() + ".failed"))) {
                close();
                throw new CannotServe("The application does not start; the reason is in " + log());
            }
            if (Instant.now().isAfter(deadline)) {
                close();
                throw new CannotServe("The server did not answer within " + PATIENCE.toSeconds() + " s; see " + log());
            }
        }
    }

    /** Waits until the process has ended, for whatever reason. */
    void awaitEnd() throws InterruptedException {
        process.waitFor();
    }

    /** Ends the process without a word, as a power cut would. */
    public void kill() {
        process.destroyForcibly().onExit().join();
    }

    /** Ends the process in good order. */
    @Override
    public void close() {
        process.destroy();
        try {
            if (!process.waitFor(20, TimeUnit.SECONDS)) {
                kill();
            }
        } catch (InterruptedException e) {
            kill();
            Thread.currentThread().interrupt();
        }
    }

    /** Configuration and parcel are always new; the transaction log and the timers in {@code data} stay. */
    private static void prepare(Site site, Path base) throws IOException {
        for (var name : List.of("configuration", "deployments", "tmp")) {
            Directory.remove(base.resolve(name));
        }
        Directory.copy(site.serverHome().resolve("standalone/configuration"), base.resolve("configuration"));
        for (var name : List.of("deployments", "tmp", "data", "log")) {
            Files.createDirectories(base.resolve(name));
        }
        Files.copy(site.ear(), base.resolve("deployments").resolve(site.ear().getFileName()));
    }

    private static List<String> command(Site site, Path base, Database database) {
        var home = site.serverHome();
        var command = new ArrayList<String>();
        command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
        command.addAll(site.jvmOptions());
        command.addAll(DOORS_OF_THE_JDK);
        companion(database).ifPresent(command::add);
        command.add("-Djava.net.preferIPv4Stack=true");
        command.add("-Djava.awt.headless=true");
        command.add("-Djboss.modules.system.pkgs=org.jboss.byteman");
        command.add("-Dorg.jboss.boot.log.file=" + base.resolve("log/server.log"));
        command.add("-Dlogging.configuration="
                + base.resolve("configuration/logging.properties").toUri());
        command.add("-Djboss.home.dir=" + home);
        command.add("-Djboss.server.base.dir=" + base);
        command.add("-Djboss.http.port=" + site.port());
        command.add("-Djboss.management.http.port=" + Ports.free());
        site.properties().forEach((name, value) -> command.add("-D" + name + "=" + value));
        command.add("-jar");
        command.add(home.resolve("jboss-modules.jar").toString());
        command.add("-mp");
        command.add(home.resolve("modules").toString());
        command.add("org.jboss.as.standalone");
        return command;
    }

    /** Only a jar can be an agent; from a directory of classes, in an IDE, the server starts without one. */
    private static Optional<String> companion(Database database) {
        var here = Path.of(URI.create(Companion.class
                .getProtectionDomain()
                .getCodeSource()
                .getLocation()
                .toString()));
        if (!here.toString().endsWith(".jar")) {
            return Optional.empty();
        }
        var follow = new StringBuilder().append(ProcessHandle.current().pid());
        database.process().ifPresent(pid -> follow.append(',').append(pid));
        return Optional.of("-javaagent:" + here + "=" + follow);
    }

    private boolean answers(HttpClient client) {
        try {
            var request = HttpRequest.newBuilder(address())
                    .timeout(Duration.ofSeconds(30))
                    .build();
            if (client.send(request, HttpResponse.BodyHandlers.discarding()).statusCode() < 404) {
                return true;
            }
            Thread.sleep(200);
        } catch (IOException notYet) {
            pause();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new CannotServe("Interrupted while the server was starting", e);
        }
        return false;
    }

    private static void pause() {
        try {
            Thread.sleep(200);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }
}
