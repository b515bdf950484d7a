package org.loket.it.journey;

import static org.assertj.core.api.Assertions.assertThat;

import com.deque.html.axecore.args.AxeRunOptions;
import com.deque.html.axecore.playwright.AxeBuilder;
import com.deque.html.axecore.results.Rule;
import com.microsoft.playwright.Page;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;

/**
 * Looks at the page that stands open, on a desk and on a telephone: axe finds no grave barrier and nothing scrolls
 * sideways. With {@code -Dscreenshots} the pictures that the tour shows are kept beside it, all others in
 * {@code target}.
 */
final class Looking {

    private static final int DESK = 1280;
    private static final int TELEPHONE = 390;
    private static final int LONGEST_PICTURE = 1400;
    private static final Set<String> GRAVE = Set.of("serious", "critical");
    // what is right is not told, and a page without frames needs no second page to gather what was found: half the time
    private static final AxeRunOptions WHAT_IS_WRONG = new AxeRunOptions();

    static {
        WHAT_IS_WRONG.setResultTypes(List.of("violations"));
    }

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
        List<String> barriers = new AxeBuilder(page)
                .options(WHAT_IS_WRONG).setLegacyMode(true).analyze().getViolations().stream()
                        .filter(rule -> GRAVE.contains(rule.getImpact()))
                        .map(Looking::told)
                        .toList();
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

    private static String told(Rule rule) {
        return rule.getId() + ": "
                + rule.getNodes().stream().map(node -> node.getHtml()).limit(3).toList();
    }
}
