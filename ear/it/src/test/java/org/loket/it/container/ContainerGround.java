package org.loket.it.container;

import java.nio.file.Path;
import org.junit.platform.launcher.LauncherSession;
import org.junit.platform.launcher.LauncherSessionListener;
import org.loket.host.Database;
import org.loket.host.Ports;
import org.loket.it.DemoDatabase;

/**
 * Lays the ground before Arquillian starts its server: a database, free ports, and the JVM arguments that name them. Does
 * nothing in the other executions.
 */
public final class ContainerGround implements LauncherSessionListener {

    private Database database;

    @Override
    public void launcherSessionOpened(LauncherSession session) {
        var base = System.getProperty("container.base");
        if (base == null) {
            return;
        }
        var directory = Path.of(base).resolveSibling("container-database");
        DemoDatabase.layIn(directory);
        database = Database.embedded(directory, false);
        var management = Ports.free();
        System.setProperty("container.management", Integer.toString(management));
        System.setProperty(
                "container.jvm",
                String.join(
                        " ",
                        "-Xmx512m",
                        "-XX:+UseSerialGC",
                        "-XX:TieredStopAtLevel=1",
                        "-Djboss.server.base.dir=" + base,
                        "-Djboss.http.port=" + Ports.free(),
                        "-Djboss.management.http.port=" + management,
                        // the database is younger than this process's environment; the server reads both alike
                        "-Denv.LOKET_DB_URL=" + database.url(),
                        "-Denv.LOKET_DB_USER=" + database.user(),
                        "-Denv.LOKET_DB_PASSWORD=" + database.password()));
    }

    @Override
    public void launcherSessionClosed(LauncherSession session) {
        if (database != null) {
            database.close();
        }
    }
}
