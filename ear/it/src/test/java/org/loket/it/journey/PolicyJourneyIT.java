package org.loket.it.journey;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.assertions.PlaywrightAssertions;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.extension.ExtendWith;
import org.loket.host.House;
import org.loket.it.Browser;
import org.loket.it.OpenHouse;

/** An official amends the law: proposes, sees the effect, and leaves the confirmation to another. */
@ExtendWith(OpenHouse.class)
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class PolicyJourneyIT {

    private final House house;
    private Browser browser;

    PolicyJourneyIT(House house) {
        this.house = house;
    }

    @BeforeAll
    void openBrowser() {
        browser = Browser.open();
    }

    @AfterAll
    void closeBrowser() {
        if (browser != null) {
            browser.close();
        }
    }

    @Test
    void aRegimeIsProposedSeenAndConfirmedByAnother() {
        String proposal;
        try (Person policy = Person.signedIn(browser, house, "policy")) {
            policy.open("/policy/amendments");
            policy.mustBeAbleToUseThis().picture("policy-amendments");
            policy.open("/policy/amend?of=REGIME&name=job-search-window");
            Page page = policy.page();
            page.locator("[id='form:from']").fill("2028-01-01");
            page.getByLabel("Negentig dagen").check();
            page.locator("[id='form:source']").fill("Besluit van de proef");
            page.getByLabel("Onzeker").check();
            policy.mustBeAbleToUseThis().picture("policy-regime");
            page.locator("[id='form:propose']").click();
            PlaywrightAssertions.assertThat(page.locator("main")).containsText("12 maanden");
            PlaywrightAssertions.assertThat(page.locator("main")).containsText("90 dagen");
            PlaywrightAssertions.assertThat(page.locator("main")).containsText("U hebt dit voorgesteld");
            assertThat(page.locator("[id='act:confirm']").count()).isZero();
            policy.mustBeAbleToUseThis();
            proposal = page.url().substring(page.url().indexOf("/policy/"));
        }
        try (Person lead = Person.signedIn(browser, house, "lead")) {
            lead.open(proposal);
            Page page = lead.page();
            page.locator("summary", new Page.LocatorOptions().setHasText("Bevestigen"))
                    .click();
            page.locator("[id='act:confirm']").click();
            PlaywrightAssertions.assertThat(page.locator("main")).containsText("Bevestigd");
            lead.open("/policy/law?on=2028-01-01");
            PlaywrightAssertions.assertThat(page.locator("main")).containsText("Negentig dagen");
        }
    }

    @Test
    void aHigherWageShowsThePendingFilesItHurtsBeforeAnybodyConfirms() {
        Filed.of("Mei", "Lin").in(house);
        try (Person policy = Person.signedIn(browser, house, "policy")) {
            policy.open("/policy/amend?of=VALUE&name=wage-base");
            Page page = policy.page();
            page.locator("[id='form:from']").fill("2029-01-01");
            page.locator("[id='form:value']").fill("90000,00");
            page.locator("[id='form:source']").fill("Besluit van de proef");
            page.getByLabel("Onzeker").check();
            page.locator("[id='form:propose']").click();
            Locator effect = page.locator("section", new Page.LocatorOptions().setHasText("Gevolg voor open dossiers"));
            PlaywrightAssertions.assertThat(effect).containsText("Slechter af");
            PlaywrightAssertions.assertThat(effect.locator("tbody tr").first()).containsText("VL-");
            policy.mustBeAbleToUseThis().picture("policy-effect");
            page.locator("summary", new Page.LocatorOptions().setHasText("Intrekken"))
                    .click();
            page.locator("[id='act:withdraw']").click();
            PlaywrightAssertions.assertThat(page.locator("main")).containsText("Ingetrokken");
        }
    }

    @Test
    void whatIsWrongIsSaidBesideItsField() {
        try (Person policy = Person.signedIn(browser, house, "policy")) {
            policy.open("/policy/amend?of=VALUE&name=wage-base");
            Page page = policy.page();
            page.locator("[id='form:from']").fill("2020-01-01");
            page.locator("[id='form:value']").fill("veel");
            page.locator("[id='form:propose']").click();
            for (String field : new String[] {"from", "value", "source", "confidence"}) {
                PlaywrightAssertions.assertThat(page.locator(".field.faulty:has([id='form:" + field + "'])"))
                        .isVisible();
            }
            assertThat(page.locator("[id='form:value']").inputValue()).isEqualTo("veel");
            policy.mustBeAbleToUseThis();
        }
    }

    @Test
    void aListIsPutTogetherWhole() {
        try (Person policy = Person.signedIn(browser, house, "policy")) {
            policy.open("/policy/amend?of=LIST&name=medium-skilled");
            Page page = policy.page();
            page.getByLabel("Metselaar", new Page.GetByLabelOptions().setExact(true))
                    .uncheck();
            page.locator("summary", new Page.LocatorOptions().setHasText("Nieuwe functies"))
                    .click();
            page.locator("[id='form:entries-0-dutch']").fill("Robotlasser");
            page.locator("[id='form:from']").fill("2028-06-01");
            page.locator("[id='form:source']").fill("Besluit van de proef");
            page.getByLabel("Onzeker").check();
            page.locator("[id='form:propose']").click();
            PlaywrightAssertions.assertThat(page.locator(".field.faulty:has([id='form:entries-0-english'])"))
                    .hasCount(1);
            page.locator("[id='form:entries-0-english']").fill("Robot welder");
            policy.mustBeAbleToUseThis().picture("policy-list");
            page.locator("[id='form:propose']").click();
            PlaywrightAssertions.assertThat(page.locator("main")).containsText("Erbij: 1");
            PlaywrightAssertions.assertThat(page.locator("main")).containsText("Eruit: 1");
            PlaywrightAssertions.assertThat(page.locator("main")).containsText("Robotlasser");
        }
    }

    @Test
    void examinationsAreJudgedAgainAtAButton() {
        try (Person admin = Person.signedIn(browser, house, "admin")) {
            admin.open("/admin/operations");
            admin.page().locator("[id='replay:all']").click();
            PlaywrightAssertions.assertThat(admin.page().locator("main")).containsText("Alles gelijk");
            admin.mustBeAbleToUseThis();
        }
    }

    @Test
    void othersDoNotEnter() {
        for (String account : new String[] {"employer", "worker", "examiner", "decider", "inspector", "admin"}) {
            try (Person person = Person.signedIn(browser, house, account)) {
                for (String page : new String[] {
                    "/policy/amendments",
                    "/policy/amend?of=VALUE&name=wage-base",
                    "/policy/amendment?id=0c1b6f0e-0b39-4d53-a1b6-0f3d0f9a5f10"
                }) {
                    assertThat(person.fetch(page).status())
                            .as(account + " " + page)
                            .isEqualTo(403);
                }
            }
        }
        try (Person lead = Person.signedIn(browser, house, "lead")) {
            assertThat(lead.fetch("/policy/amendment?id=nonsense").status()).isEqualTo(404);
            assertThat(lead.fetch("/policy/amend?of=VALUE&name=wage-base").status())
                    .isEqualTo(403);
        }
        try (Person policy = Person.signedIn(browser, house, "policy")) {
            assertThat(policy.fetch("/policy/amend").status()).isEqualTo(404);
            assertThat(policy.fetch("/policy/amend?of=NOTHING&name=wage-base").status())
                    .isEqualTo(404);
            assertThat(policy.fetch("/policy/amend?of=VALUE&name=nothing").status())
                    .isEqualTo(404);
        }
    }
}
