package org.loket.bench.check;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.List;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

/** The parcel of {@link Empty}, which only the bench deploys, beside that of the house. */
final class EmptyWar {

    static final String ADDRESS = "empty/nothing";

    private EmptyWar() {}

    static void deploy(Path deployments) throws IOException {
        var made = Files.createTempFile("empty", ".war");
        try (var war = new ZipOutputStream(Files.newOutputStream(made))) {
            for (var type : List.of(Empty.class, Empty.Nothing.class)) {
                var name = type.getName().replace('.', '/') + ".class";
                war.putNextEntry(new ZipEntry("WEB-INF/classes/" + name));
                try (var bytes = type.getClassLoader().getResourceAsStream(name)) {
                    bytes.transferTo(war);
                }
                war.closeEntry();
            }
        }
        // at once: the server looks for parcels all the time
        Files.move(made, deployments.resolve("empty.war"), StandardCopyOption.REPLACE_EXISTING);
    }
}
