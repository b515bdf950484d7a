package org.loket.it.journey;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.Media;
import java.nio.charset.StandardCharsets;
import java.util.regex.Pattern;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.loket.host.House;
import org.loket.it.Browser;
import org.loket.it.OpenHouse;

/** Whoever wonders whether a permit is possible asks, is answered, and goes on to an application with the same answers. */
@ExtendWith(OpenHouse.class)
class AssessmentJourneyIT {

    private static final int FAR = 80;

    private static Browser browser;

    @BeforeAll
    static void openBrowser() {
        browser = Browser.open();
    }

    @AfterAll
    static void closeBrowser() {
        if (browser != null) {
            browser.close();
        }
    }

    @Test
    void aStrangerAsksIsAnsweredSignsInAndFindsEveryAnswerInTheDraft(House house) {
        try (var visitor = Visitor.with(house, browser.visitor("nl-BE"))) {
            Page page = visitor.page();
            visitor.open("");
            visitor.look("home");
            visitor.through(() -> page.click("a.button[href$='/permit/ask']"));
            visitor.look("permit-ask-open");
            visitor.open("permit/ask?category=HIGHLY_SKILLED");
            fillIn(visitor, "45.000");
            visitor.look("permit-ask");
            visitor.through(() -> page.click("[id='form:answer']"));
            visitor.look("permit-answer");
            assertThat(page.locator("#verdict")).containsText("Niet zo");
            assertThat(page.locator(".openings")).containsText("48.912,00 of meer");
            assertThat(page.url()).doesNotContain("1990").doesNotContain("IND").doesNotContain("India");

            visitor.through(() -> page.click("a.button[href*='/permit/ask']"));
            assertThat(visitor.field("worker.birthDate")).hasValue("1990-05-01");
            visitor.field("job.grossAnnualWage").fill("49.000");
            visitor.through(() -> page.click("[id='form:answer']"));
            assertThat(page.locator("#verdict")).containsText("Ja");

            visitor.through(() -> page.click("[id='carry:go']"));
            assertThat(page).hasURL(Pattern.compile(".*/sign-in.*"));
            page.fill("[id='form:account']", "employer");
            page.fill("[id='form:password']", "loket");
            visitor.through(() -> page.click("[id='form:go']"));
            assertThat(page).hasURL(Pattern.compile(".*/employer/application\\?number=.*"));
            assertThat(visitor.field("worker.birthDate")).hasValue("1990-05-01");
            assertThat(visitor.field("worker.nationality")).hasValue("India");
            assertThat(visitor.field("worker.qualificationLevel")).hasValue("6");
            Wizard wizard = new Wizard(visitor);
            String number = wizard.number();
            wizard.resume(number, "employer");
            assertThat(visitor.field("employer.name")).hasValue("Scheldewerk");
            wizard.resume(number, "job");
            assertThat(visitor.field("job.grossAnnualWage")).hasValue("49.000,00");
            assertThat(visitor.field("job.startsOn")).hasValue("2027-01-01");
            assertThat(page.locator("input[name='form:job-requiresHigherEducation'][value='true']"))
                    .isChecked();
        }
    }

    @Test
    void reloadingAndGoingBackShowTheSameAndBeginNothingTwice(House house) {
        try (var employer = Visitor.with(house, browser.visitor("en-GB")).signIn("employer")) {
            Page page = employer.page();
            employer.open("permit/ask?category=HIGHLY_SKILLED");
            fillIn(employer, "49,000");
            employer.through(() -> page.click("[id='form:answer']"));
            String answer = page.url();
            employer.through(page::reload);
            assertThat(page.locator("#verdict")).containsText("Yes");
            employer.through(() -> page.click("[id='carry:go']"));
            assertThat(page).hasURL(Pattern.compile(".*/employer/application\\?number=.*"));
            String carried = answer.replaceFirst(".*answers=([^&]*).*", "employer/carry?answers=$1");
            employer.open(carried);
            assertThat(page.locator("main")).containsText("no answers to carry over");
            employer.look("permit-carry-gone");
            page.navigate(answer);
            assertThat(page.locator("#verdict")).containsText("Yes");
        }
    }

    @Test
    void anAddressThatIsPassedOnCarriesTheCategoryAndTheDayAndNobodysAnswers(House house) {
        String address;
        try (var first = Visitor.with(house, browser.visitor("en-GB"))) {
            first.open("permit/ask?category=HIGHLY_SKILLED&on=2025-06-01");
            fillIn(first, "49,000");
            first.through(() -> first.page().click("[id='form:answer']"));
            assertThat(first.page().locator("main")).containsText("as if you filed on that day");
            address = first.page().url();
        }
        try (var other = Visitor.with(house, browser.visitor("en-GB"))) {
            other.page().navigate(address);
            assertThat(other.page().locator("main")).containsText("somebody else’s");
            assertThat(other.field("category")).hasValue("HIGHLY_SKILLED");
            assertThat(other.field("submittedOn")).hasValue("2025-06-01");
            assertThat(other.field("worker.birthDate")).hasValue("");
        }
    }

    @Test
    void whoDoesNotKnowTheCategoryIsShownWhichCouldApply(House house) {
        try (var visitor = Visitor.with(house, browser.visitor("en-GB"))) {
            Page page = visitor.page();
            visitor.open("permit/ask");
            visitor.through(() -> page.click("[id='form:answer']"));
            visitor.look("permit-answer-open");
            int possible = page.locator(".possible li").count();
            assertThat(possible).isGreaterThan(1);
            assertThat(page.locator("#verdict")).containsText("Perhaps");
            visitor.through(() -> page.locator(".possible a").last().click());
            assertThat(page.locator(".possible li")).hasCount(possible);
            assertThat(page.locator(".possible li").last()).hasClass("shown");
        }
    }

    @Test
    void everyFaultStandsBesideItsFieldAndWhatWasTypedStays(House house) {
        try (var visitor = Visitor.with(house, browser.visitor("nl-BE"))) {
            Page page = visitor.page();
            visitor.open("permit/ask?category=HIGHLY_SKILLED");
            fillIn(visitor, "veel");
            visitor.field("worker.birthDate").fill("2099-01-01");
            visitor.field("worker.nationality").fill("Atlantis");
            visitor.field("job.endsOn").fill("2026-12-31");
            visitor.through(() -> page.click("[id='form:answer']"));
            for (String field :
                    new String[] {"worker.birthDate", "worker.nationality", "job.grossAnnualWage", "job.endsOn"}) {
                assertThat(visitor.faultOf(field)).hasCount(1);
            }
            assertThat(visitor.field("job.grossAnnualWage")).hasValue("veel");
            assertThat(visitor.field("worker.nationality")).hasValue("Atlantis");
            visitor.look("permit-ask-faults");

            visitor.open("permit/ask?on=1999-01-01&category=HIGHLY_SKILLED");
            visitor.through(() -> page.click("[id='form:answer']"));
            assertThat(visitor.faultOf("submittedOn")).containsText("kennen wij de regels pas vanaf");
        }
    }

    @Test
    void theChoiceOfACategoryChangesWhatIsAskedWithoutLosingWhatWasTyped(House house) {
        try (var visitor = Visitor.with(house, browser.visitor("en-GB"))) {
            Page page = visitor.page();
            visitor.open("permit/ask?category=HIGHLY_SKILLED");
            visitor.field("job.grossAnnualWage").fill("49,000");
            assertThat(visitor.field("job.listFunction")).hasCount(0);
            visitor.field("category").selectOption("MEDIUM_SKILLED");
            visitor.through(() -> page.click("[id='form:look']"));
            assertThat(visitor.field("job.listFunction")).isVisible();
            assertThat(visitor.field("job.grossAnnualWage")).hasValue("49,000");
        }
    }

    @Test
    void itIsAskedAndAnsweredWithTheKeyboardAlone(House house) {
        try (var visitor = Visitor.with(house, browser.visitor("en-GB"))) {
            Page page = visitor.page();
            visitor.open("");
            tabTo(page, "a.button[href$='/permit/ask']");
            visitor.through(() -> page.keyboard().press("Enter"));
            tabTo(page, "[id='form:worker-nationality']");
            page.keyboard().type("India");
            tabTo(page, "[id='form:job-grossAnnualWage']");
            page.keyboard().type("52,000");
            tabTo(page, "[id='form:answer']");
            visitor.through(() -> page.keyboard().press("Enter"));
            assertThat(page.locator("#verdict")).isVisible();
            tabTo(page, "[id='carry:go']");
            visitor.through(() -> page.keyboard().press("Enter"));
            assertThat(page).hasURL(Pattern.compile(".*/sign-in.*"));
        }
    }

    @Test
    void itWorksWithoutScripts(House house) {
        try (var visitor = Visitor.with(house, browser.withoutScripts("en-GB"))) {
            Page page = visitor.page();
            visitor.open("permit/ask");
            visitor.field("category").selectOption("MEDIUM_SKILLED");
            page.click("[id='form:look']");
            assertThat(visitor.field("job.listFunction")).isVisible();
            page.click("[id='form:answer']");
            assertThat(page.locator("#verdict")).containsText("Perhaps");
        }
    }

    @Test
    void onPaperTheAnswerStandsWithoutWhatCanOnlyBePressed(House house) {
        try (var visitor = Visitor.with(house, browser.visitor("nl-BE"))) {
            Page page = visitor.page();
            visitor.open("permit/ask?category=HIGHLY_SKILLED");
            fillIn(visitor, "45.000");
            visitor.through(() -> page.click("[id='form:answer']"));
            page.emulateMedia(new Page.EmulateMediaOptions().setMedia(Media.PRINT));
            assertThat(page.locator("[id='carry:go']")).isHidden();
            assertThat(page.locator(".openings")).isVisible();
            assertThat(page.locator(".findings")).isVisible();
            byte[] paper = page.pdf(new Page.PdfOptions().setPreferCSSPageSize(true));
            assertThat(pagesOf(paper)).isBetween(1, 2);
        }
    }

    private static void fillIn(Visitor visitor, String wage) {
        visitor.field("worker.birthDate").fill("1990-05-01");
        visitor.field("worker.nationality").fill("India");
        visitor.field("worker.qualificationLevel").selectOption("6");
        visitor.field("worker.qualificationProof").selectOption("DIPLOMA");
        // asked since 2026 only
        var higher = visitor.page().locator("input[name='form:job-requiresHigherEducation'][value='true']");
        if (higher.count() > 0) {
            higher.check();
        }
        visitor.page().check("input[name='form:job-posted'][value='false']");
        visitor.field("job.grossAnnualWage").fill(wage);
        visitor.field("job.startsOn").fill("2027-01-01");
        visitor.field("employer.foundedOn").fill("2005-01-01");
        visitor.field("employer.employees").fill("120");
    }

    private static int pagesOf(byte[] pdf) {
        String text = new String(pdf, StandardCharsets.ISO_8859_1);
        return (int) Pattern.compile("/Type\\s*/Page\\b(?!s)")
                .matcher(text)
                .results()
                .count();
    }

    private static void tabTo(Page page, String selector) {
        for (int presses = 0; presses < FAR; presses++) {
            if ((Boolean) page.evaluate("selector => document.activeElement.matches(selector)", selector)) {
                return;
            }
            page.keyboard().press("Tab");
        }
        throw new AssertionError("Tab does not lead to " + selector);
    }
}
