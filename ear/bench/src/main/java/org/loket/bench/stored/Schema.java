package org.loket.bench.stored;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.lang.module.ModuleDescriptor.Version;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.TreeMap;
import java.util.jar.JarEntry;
import java.util.jar.JarFile;
import org.loket.casework.Examined;

/** The tables as the house's own migrations make them. */
final class Schema {

    private static final String FOLDER = "db/V";

    private Schema() {}

    static void create(Connection connection) throws IOException, SQLException {
        var migrations = new TreeMap<Version, String>();
        var house = Examined.class.getProtectionDomain().getCodeSource().getLocation();
        try (var jar = new JarFile(house.getPath())) {
            for (var entry : (Iterable<JarEntry>) jar.stream()::iterator) {
                var name = entry.getName();
                if (name.startsWith(FOLDER)) {
                    var number = name.substring(FOLDER.length(), name.indexOf("__"));
                    migrations.put(
                            Version.parse(number.replace('_', '.')),
                            new String(jar.getInputStream(entry).readAllBytes(), UTF_8));
                }
            }
        }
        try (var statement = connection.createStatement()) {
            for (var migration : migrations.values()) {
                statement.execute(migration);
            }
        }
    }
}
