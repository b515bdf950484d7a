package org.loket.it;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import java.net.InetAddress;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.junit.jupiter.api.extension.ExtensionContext;
import org.junit.jupiter.api.extension.ParameterContext;
import org.junit.jupiter.api.extension.ParameterResolver;
import org.loket.host.House;
import org.loket.host.Ports;
import org.loket.host.Site;

/**
 * Hands a test the house: opened for the first that asks, on free ports and a database of its own, shared by all
 * of its fork and closed after the last. A test that kills the server asks for the house {@link ToBreak}; one that needs more of it for itself
 * opens a house of its own with {@link #another()}.
 */
public final class OpenHouse implements ParameterResolver {

    // not in a store of JUnit: a fork is handed its classes one at a time, each a run of its own
    private static final Map<Class<?>, House> OPEN = new ConcurrentHashMap<>();

    private static final Path NAMES = names();

    public static House another() {
        return open(Site.temporary(path("loket.server"), path("loket.ear")));
    }

    private static House open(Site site) {
        DemoDatabase.layIn(site.directory().resolve("database"));
        return House.open(site);
    }

    // it calls webhooks and push services of this machine, and knows it by the names that a test gives it
    private static House toBreak() {
        name("nobody.example", "127.0.0.1");
        return open(Site.temporary(path("loket.server"), path("loket.ear"))
                .withEnvironment("LOKET_OUTGOING_INSIDE", "127.0.0.0/8")
                .withProperty("jdk.net.hosts.file", NAMES.toString())
                .withProperty("sun.net.inetaddr.ttl", "0"));
    }

    /** From now on the house {@link ToBreak} finds that name at that address. */
    public static void name(String name, String address) {
        try {
            Files.write(
                    NAMES,
                    List.of(
                            "127.0.0.1 localhost",
                            "127.0.0.1 " + InetAddress.getLocalHost().getHostName(),
                            address + " " + name));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Path names() {
        try {
            return Files.createTempFile("loket-names-", "");
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** A place for a house whose directory the test keeps, so that it can be opened again in another way. */
    public static Site at(Path directory) {
        return Site.at(directory, path("loket.server"), path("loket.ear"), Ports.free());
    }

    @Override
    public boolean supportsParameter(ParameterContext parameter, ExtensionContext context) {
        return parameter.getParameter().getType() == House.class;
    }

    @Override
    public Object resolveParameter(ParameterContext parameter, ExtensionContext context) {
        var which = parameter.isAnnotated(ToBreak.class) ? ToBreak.class : House.class;
        var house = OPEN.computeIfAbsent(which, any -> closedAtTheEnd(any == House.class ? another() : toBreak()));
        if (!house.server().isAlive()) {
            house.reopenServer();
        }
        return house;
    }

    /** Asks for the house beside the shared one whose server may be killed; the tests that do so share it. */
    @Target(ElementType.PARAMETER)
    @Retention(RetentionPolicy.RUNTIME)
    public @interface ToBreak {}

    private static Path path(String property) {
        return Path.of(System.getProperty(property));
    }

    private static House closedAtTheEnd(House house) {
        Runtime.getRuntime().addShutdownHook(new Thread(house::close));
        return house;
    }
}
