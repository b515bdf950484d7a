package org.loket.host;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * Where and how a house stands.
 *
 * @param serverHome the provisioned WildFly; only read
 * @param ear the parcel to serve
 * @param directory the house's own files: database, server, logs
 * @param port of HTTP, on loopback
 * @param lasting whether the data must survive a power cut; tests do not pay for that
 * @param environment added to the server's environment
 * @param properties system properties of the server
 * @param jvmOptions of the server
 */
public record Site(
        Path serverHome,
        Path ear,
        Path directory,
        int port,
        boolean lasting,
        Map<String, String> environment,
        Map<String, String> properties,
        List<String> jvmOptions) {

    static final String CONFIGURATION = "LOKET_CONFIGURATION";

    private static final List<String> SMALL_AND_QUICK_TO_START =
            List.of("-Xmx512m", "-XX:+UseSerialGC", "-XX:TieredStopAtLevel=1");

    public Site {
        environment = Map.copyOf(environment);
        properties = Map.copyOf(properties);
        jvmOptions = List.copyOf(jvmOptions);
    }

    /** In a directory that stays, as the demo configuration. */
    public static Site at(Path directory, Path serverHome, Path ear, int port) {
        return new Site(
                serverHome.toAbsolutePath().normalize(),
                ear.toAbsolutePath().normalize(),
                directory.toAbsolutePath().normalize(),
                port,
                true,
                Map.of(CONFIGURATION, "demo"),
                Map.of(),
                SMALL_AND_QUICK_TO_START);
    }

    /** In a new temporary directory and on a free port, as the demo configuration. */
    public static Site temporary(Path serverHome, Path ear) {
        try {
            var place = at(Files.createTempDirectory("loket-"), serverHome, ear, Ports.free());
            return new Site(
                    place.serverHome,
                    place.ear,
                    place.directory,
                    place.port,
                    false,
                    place.environment,
                    Map.of(),
                    SMALL_AND_QUICK_TO_START);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The same place, where nothing says that it is a demo. */
    public Site real() {
        var fewer = new HashMap<>(environment);
        fewer.remove(CONFIGURATION);
        return new Site(serverHome, ear, directory, port, lasting, fewer, properties, jvmOptions);
    }

    /** The same place, with one more variable in the server's environment. */
    public Site withEnvironment(String name, String value) {
        var more = new HashMap<>(environment);
        more.put(name, value);
        return new Site(serverHome, ear, directory, port, lasting, more, properties, jvmOptions);
    }

    /** The same place, with one more system property of the server. */
    public Site withProperty(String name, String value) {
        var more = new HashMap<>(properties);
        more.put(name, value);
        return new Site(serverHome, ear, directory, port, lasting, environment, more, jvmOptions);
    }

    /** The same place, with other options of the server's JVM. */
    public Site withJvmOptions(String... options) {
        return new Site(serverHome, ear, directory, port, lasting, environment, properties, List.of(options));
    }
}
