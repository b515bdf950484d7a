package org.loket.it;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Comparator;
import java.util.HexFormat;
import org.loket.host.House;
import org.loket.host.Site;

/**
 * The database of the demo as the server fills it today, copied for one house after the other: filling it is half of what it
 * takes to open a house. The first that asks makes it; another EAR or another day makes another.
 */
public final class DemoDatabase {

    private static final Path PLACE = Path.of(System.getProperty("loket.demo"));
    private static final Path SERVER = Path.of(System.getProperty("loket.server"));
    private static final Path EAR = Path.of(System.getProperty("loket.ear"));

    private DemoDatabase() {}

    /** Makes that directory, which is not there yet, a database of the demo. */
    public static synchronized void layIn(Path database) {
        try {
            Files.createDirectories(PLACE);
            // the forks ask at the same time
            try (var channel = FileChannel.open(
                            PLACE.resolve("lock"), StandardOpenOption.CREATE, StandardOpenOption.WRITE);
                    var others = channel.lock()) {
                assert others.isValid();
                copy(ofToday(), database);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Path ofToday() throws IOException {
        var made = PLACE.resolve(LocalDate.now(ZoneId.of("Europe/Brussels")) + "-" + fingerprint());
        if (!Files.exists(made)) {
            var half = PLACE.resolve("half");
            removeAllBut(PLACE.resolve("lock"));
            var site = Site.temporary(SERVER, EAR);
            try (var house = House.open(site)) {
                house.server().close();
                house.database().close();
                copy(site.directory().resolve("database"), half);
            }
            Files.move(half, made);
        }
        return made;
    }

    private static String fingerprint() throws IOException {
        try {
            var digest = MessageDigest.getInstance("SHA-256").digest(Files.readAllBytes(EAR));
            return HexFormat.of().formatHex(digest, 0, 8);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }

    private static void removeAllBut(Path lock) throws IOException {
        try (var all = Files.walk(PLACE)) {
            for (var one : all.sorted(Comparator.reverseOrder()).toList()) {
                if (!one.equals(lock) && !one.equals(PLACE)) {
                    Files.delete(one);
                }
            }
        }
    }

    private static void copy(Path from, Path to) throws IOException {
        try (var all = Files.walk(from)) {
            for (var one : (Iterable<Path>) all::iterator) {
                Files.copy(one, to.resolve(from.relativize(one)), StandardCopyOption.COPY_ATTRIBUTES);
            }
        }
    }
}
