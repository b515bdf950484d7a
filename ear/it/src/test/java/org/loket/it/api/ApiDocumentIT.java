package org.loket.it.api;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.Test;
import org.loket.host.House;
import org.loket.it.OpenHouse;

/**
 * Whoever types what {@code docs/api.md} says gets the answers that stand there. With {@code -Dwrite.docs} the answers are
 * written instead of compared.
 */
class ApiDocumentIT {

    private static final String FENCE = "```";
    private static final Path DOCUMENT = Path.of(System.getProperty("loket.docs"), "api.md");

    @Test
    void theDocumentShowsWhatTheHouseAnswers() throws IOException, InterruptedException {
        var stands = Files.readAllLines(DOCUMENT);
        var found = played(stands);
        if (System.getProperty("write.docs") != null) {
            Files.write(DOCUMENT, found);
        }
        var varying = new Varying(stands);
        assertThat(varying.masked(Files.readAllLines(DOCUMENT)))
                .as("docs/api.md, beside what the house answers; -Dwrite.docs writes it anew")
                .isEqualTo(varying.masked(found));
    }

    // in a house of its own, for the answers depend on what was done before
    private static List<String> played(List<String> document) throws IOException, InterruptedException {
        try (var house = OpenHouse.another()) {
            var shell = new Shell(Map.of("api", house.address() + "api"), () -> awaitDelivery(house));
            var written = new ArrayList<String>();
            var printed = "";
            for (var lines = document.iterator(); lines.hasNext(); ) {
                var line = lines.next();
                written.add(line);
                if (line.startsWith(FENCE)) {
                    var block = upToFence(lines);
                    if (line.equals(FENCE + "sh")) {
                        printed = shell.run(block);
                        written.addAll(block);
                    } else {
                        written.addAll(printed.lines().toList());
                    }
                    written.add(FENCE);
                }
            }
            return written;
        }
    }

    private static void awaitDelivery(House house) {
        Awaitility.await().atMost(Duration.ofMinutes(1)).until(() -> {
            try (var rows = new Rows(house)) {
                return rows.count("select count(*) from notice where delivered_at is null") == 0;
            }
        });
    }

    private static List<String> upToFence(Iterator<String> lines) {
        var block = new ArrayList<String>();
        for (var line = lines.next(); !line.equals(FENCE); line = lines.next()) {
            block.add(line);
        }
        return block;
    }
}
