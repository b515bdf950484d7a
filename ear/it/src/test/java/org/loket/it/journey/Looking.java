package org.loket.it.journey;

import static org.assertj.core.api.Assertions.assertThat;

import com.deque.html.axecore.playwright.AxeBuilder;
import com.microsoft.playwright.Page;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/**
 * Looks at the page that stands open, on a desk and on a telephone: axe finds no grave barrier and nothing scrolls
 * sideways. With {@code -Dscreenshots} the pictures that the tour shows are kept beside it, all others in
 * {@code target}.
 */
final class Looking {

    private static final int DESK = 1280;
    private static final int TELEPHONE = 390;
    private static final int LONGEST_PICTURE = 1400;
    private static final String AXE = axe();
    // what is right is not told, and what is wrong is told shortly: half the time
    private static final String GRAVE_BARRIERS =
            """
            async () => (await axe.run(document, {resultTypes: ['violations']})).violations
                .filter(rule => ['serious', 'critical'].includes(rule.impact))
                .map(rule => rule.id + ': ' + rule.nodes.slice(0, 3).map(node => node.html).join(' '))
            """;

    private Looking() {}

    static void at(Page page) {
        at(page, null);
    }

    /** @param name of the pictures, null for none */
    static void at(Page page, String name) {
        look(page, DESK, name);
        look(page, TELEPHONE, name == null ? null : name + "-phone");
        Number width = (Number) page.evaluate("document.documentElement.scrollWidth");
        assertThat(width.intValue())
                .as("width of %s on a telephone", page.url())
                .isLessThanOrEqualTo(TELEPHONE);
        page.setViewportSize(DESK, 900);
    }

    private static void look(Page page, int width, String name) {
        page.setViewportSize(width, 900);
        if (name != null && System.getProperty("screenshots") != null) {
            keep(page, width, placeOf(name + ".png"));
        }
        if (!(boolean) page.evaluate("'axe' in window")) {
            page.evaluate(AXE);
        }
        List<?> barriers = (List<?>) page.evaluate(GRAVE_BARRIERS);
        assertThat(barriers).as("barriers on %s, %d wide", page.url(), width).isEmpty();
    }

    private static void keep(Page page, int width, Path picture) {
        Number height = (Number) page.evaluate("document.documentElement.scrollHeight");
        page.screenshot(new Page.ScreenshotOptions()
                .setFullPage(true)
                .setClip(0, 0, width, Math.min(height.intValue(), LONGEST_PICTURE))
                .setPath(picture));
    }

    private static Path placeOf(String picture) {
        Path docs = Path.of(System.getProperty("loket.docs"));
        try {
            boolean shown = Files.readString(docs.resolve("tour.md")).contains("screenshots/" + picture);
            return (shown ? docs : Path.of("target")).resolve("screenshots").resolve(picture);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String axe() {
        try (InputStream script = AxeBuilder.class.getResourceAsStream("/axe.min.js")) {
            return new String(script.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
