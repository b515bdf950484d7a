package org.loket.bench.check;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.loket.host.House;
import org.loket.host.Ports;
import org.loket.host.Site;

/** A house in a directory of its own whose database survives a power cut, with the JVM as for real callers. */
final class Durable implements AutoCloseable {

    private static final String[] OPTIONS = {"-Xms1g", "-Xmx1g", "-XX:+UseSerialGC"};

    private final Path directory;
    private final House house;
    private final boolean kept;

    private Durable(Path directory, House house, boolean kept) {
        this.directory = directory;
        this.house = house;
        this.kept = kept;
    }

    static Durable open(Path root, String... more) throws IOException {
        return open(Files.createTempDirectory("loket-durable-"), false, root, more);
    }

    /** The same again each time, as it was left, until somebody cleans what was built. */
    static Durable kept(String name, Path root, String... more) throws IOException {
        return open(Files.createDirectories(root.resolve("ear/bench/target").resolve(name)), true, root, more);
    }

    private static Durable open(Path directory, boolean kept, Path root, String... more) throws IOException {
        var options = new ArrayList<>(List.of(OPTIONS));
        options.addAll(List.of(more));
        var site = Site.at(
                        directory,
                        root.resolve("ear/target/server"),
                        root.resolve("ear/target/loket.ear"),
                        Ports.free())
                .withJvmOptions(options.toArray(String[]::new));
        return new Durable(directory, House.open(site), kept);
    }

    House house() {
        return house;
    }

    Path deployments() {
        return directory.resolve("server/deployments");
    }

    @Override
    public void close() {
        house.close();
        if (kept) {
            return;
        }
        try (var files = Files.walk(directory)) {
            files.sorted(Comparator.reverseOrder()).forEach(Durable::remove);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static void remove(Path file) {
        try {
            Files.deleteIfExists(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
