package org.loket.it;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/** The tour shows every picture that is kept, and keeps every picture that it shows. */
class TourTest {

    private static final Path DOCS = Path.of(System.getProperty("loket.docs"));
    private static final Pattern PICTURE = Pattern.compile("screenshots/([a-z0-9-]+\\.png)");
    private static final long HEAVIEST = 300_000;

    @Test
    void everyPictureIsShownAndEveryPictureShownIsThere() throws IOException {
        List<String> shown = PICTURE.matcher(Files.readString(DOCS.resolve("tour.md")))
                .results()
                .map(match -> match.group(1))
                .distinct()
                .toList();
        try (var kept = Files.list(DOCS.resolve("screenshots"))) {
            assertThat(kept.map(picture -> picture.getFileName().toString()))
                    .containsExactlyInAnyOrderElementsOf(shown);
        }
    }

    @Test
    void noPictureIsTooHeavyForTheRepository() throws IOException {
        try (var kept = Files.list(DOCS.resolve("screenshots"))) {
            assertThat(kept).allSatisfy(picture -> assertThat(Files.size(picture))
                    .as(picture.toString())
                    .isLessThan(HEAVIEST));
        }
    }
}
