package org.loket.it.journey;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Keyboard;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.FilePayload;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.loket.host.House;
import org.loket.it.Browser;
import org.loket.it.OpenHouse;

/** The wizard without a mouse: every stop is reached with the Tab key, in the order in which it is read. */
@ExtendWith(OpenHouse.class)
class KeyboardIT {

    private static final int FAR = 60;

    @Test
    void anApplicationIsFiledWithTheKeyboardAlone(House house) {
        try (var browser = Browser.open();
                var employer = Visitor.with(house, browser.visitor("en-GB")).signIn("employer")) {
            Page page = employer.page();
            Keyboard keys = page.keyboard();

            tabTo(page, "a.button[href*='/employer/new']");
            employer.through(() -> keys.press("Enter"));
            tabTo(page, "input[name='form:category']");
            keys.press("Space");
            tabTo(page, "[id='form:begin']");
            employer.through(() -> keys.press("Enter"));

            type(page, "worker-passportNumber", "Z7654321");
            type(page, "worker-passportExpiresOn", "01012031");
            type(page, "worker-firstName", "Kemi");
            type(page, "worker-lastName", "Balogun");
            type(page, "worker-birthDate", "02031991");
            type(page, "worker-nationality", "Nigeria");
            choose(page, "worker-inBelgium", "ArrowDown");
            tabTo(page, "[id='form:worker-qualificationLevel']");
            keys.type("Level 6");
            choose(page, "worker-qualificationProof", "Space");
            employer.through(() -> keys.press("Enter"));
            assertThat(page).hasURL(Pattern.compile(".*step=employer"));

            tabTo(page, "[id='form:on']");
            employer.through(() -> keys.press("Space"));
            type(page, "job-title", "Engineer");
            choose(page, "job-requiresHigherEducation", "Space");
            type(page, "job-startsOn", "04012027");
            type(page, "job-fullTimeFraction", "100");
            type(page, "job-grossAnnualWage", "52,000");
            employer.through(() -> keys.press("Enter"));
            assertThat(page).hasURL(Pattern.compile(".*step=documents"));

            for (String slot : new String[] {"CONTRACT", "PASSPORT", "DIPLOMA"}) {
                tabTo(page, "[id='slot-" + slot + ":" + slot + "']");
                // the dialog of the system is not the page's; what it would hand over is handed over here
                page.setInputFiles(
                        "[id='slot-" + slot + ":" + slot + "']",
                        new FilePayload("scan.pdf", "application/pdf", Wizard.PDF));
                tabTo(page, "[id='slot-" + slot + ":add']");
                employer.through(() -> keys.press("Enter"));
            }
            tabTo(page, "a.button[href*='step=review']");
            employer.through(() -> keys.press("Enter"));
            tabTo(page, "[id='form:declared']");
            keys.press("Space");
            tabTo(page, "[id='form:submit']");
            employer.through(() -> keys.press("Enter"));
            assertThat(page.locator("h1")).hasText("Your application is submitted");
        }
    }

    private static void type(Page page, String field, String text) {
        tabTo(page, "[id='form:" + field + "']");
        page.keyboard().type(text);
    }

    private static void choose(Page page, String group, String key) {
        tabTo(page, "input[name='form:" + group + "']");
        page.keyboard().press(key);
    }

    private static void tabTo(Page page, String selector) {
        for (int presses = 0; presses < FAR; presses++) {
            if ((Boolean) page.evaluate("selector => document.activeElement.matches(selector)", selector)) {
                assertThat((Boolean)
                                page.evaluate("() => getComputedStyle(document.activeElement).outlineStyle !== 'none'"))
                        .as("the focus on %s is seen", selector)
                        .isTrue();
                return;
            }
            page.keyboard().press("Tab");
        }
        throw new AssertionError("Tab does not lead to " + selector);
    }
}
