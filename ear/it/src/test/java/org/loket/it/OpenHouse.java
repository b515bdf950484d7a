package org.loket.it;

import java.nio.file.Path;
import org.junit.jupiter.api.extension.ExtensionContext;
import org.junit.jupiter.api.extension.ExtensionContext.Namespace;
import org.junit.jupiter.api.extension.ParameterContext;
import org.junit.jupiter.api.extension.ParameterResolver;
import org.loket.host.House;
import org.loket.host.Ports;
import org.loket.host.Site;

/**
 * Hands a test the house: opened for the first that asks, on free ports and an empty database, shared by all and closed
 * after the last. A test that kills or restarts the server opens one of its own with {@link #another()}.
 */
public final class OpenHouse implements ParameterResolver {

    private static final Namespace HERE = Namespace.create(OpenHouse.class);

    public static House another() {
        return House.open(Site.temporary(path("loket.server"), path("loket.ear")));
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
        return context.getRoot()
                .getStore(HERE)
                .getOrComputeIfAbsent(Shared.class, any -> new Shared(another()), Shared.class)
                .house();
    }

    private static Path path(String property) {
        return Path.of(System.getProperty(property));
    }

    private record Shared(House house) implements AutoCloseable {

        @Override
        public void close() {
            house.close();
        }
    }
}
