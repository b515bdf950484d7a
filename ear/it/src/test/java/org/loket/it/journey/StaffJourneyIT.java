package org.loket.it.journey;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.APIResponse;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.extension.ExtendWith;
import org.loket.host.House;
import org.loket.it.Browser;
import org.loket.it.OpenHouse;

/** Officials take a file from the queue to the letter. */
@ExtendWith(OpenHouse.class)
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class StaffJourneyIT {

    private final House house;
    private Browser browser;

    StaffJourneyIT(House house) {
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
    void aFileIsExaminedAskedAboutAndAnswered() {
        String number = Filed.of("Anila", "Rao").withoutSayingWhatTheJobNeeds().in(house);
        try (Person examiner = signedIn("examiner")) {
            find(examiner, number).click();
            CaseDesk desk = CaseDesk.open(examiner, number);
            assertThat(desk.findings()).containsText("Nog niet onderzocht");
            examiner.mustBeAbleToUseThis("staff-case-new");

            desk.examine();
            assertThat(desk.news()).containsText("Onderzocht");
            assertThat(desk.findings())
                    .containsText("Het is niet bekend of voor de functie zelf hoger onderwijs nodig is");
            assertThat(examiner.page().getByLabel("Uw vraag")).containsText("Voeg de functieomschrijving");
            examiner.mustBeAbleToUseThis("staff-case-examined");

            desk.press("Vraag versturen");
            assertThat(desk.step()).containsText("De termijn staat stil");
            desk.recordAnswer("Ja, per brief: hoger onderwijs is nodig.");
            assertThat(desk.news()).containsText("De termijn loopt verder");
            assertThat(examiner.page().locator("#questions")).containsText("Ja, per brief");
            examiner.mustBeAbleToUseThis();
        }
    }

    @Test
    void aGrantIsSeenAsADraftAndThenAsALetter() {
        String number = Filed.of("Dmytro", "Kovalenko").in(house);
        try (Person examiner = signedIn("examiner");
                Person decider = signedIn("decider")) {
            CaseDesk desk = CaseDesk.open(examiner, number).examine().proposeGrant();
            assertThat(desk.step()).containsText("Een andere ambtenaar beslist");
            examiner.mustBeAbleToUseThis();

            CaseDesk other = CaseDesk.open(decider, number);
            assertThat(other.step()).containsText("Voorgesteld door examiner");
            assertThat(pdf(decider, "/staff/preview/" + number)).startsWith("%PDF-");
            decider.mustBeAbleToUseThis("staff-case-proposed");
            other.beginDeciding();
            decider.mustBeAbleToUseThis();
            other.confirm();

            assertThat(other.news()).containsText("De beslissing is genomen");
            assertThat(other.step()).containsText("Beslist door decider");
            assertThat(other.step()).containsText("Kennisgeving");
            decider.mustBeAbleToUseThis("staff-case-granted");
            assertThat(pdf(decider, "/letters/" + number)).startsWith("%PDF-");
            assertThat(decider.open("/staff/preview/" + number)).isEqualTo(404);
        }
    }

    @Test
    void aRefusalRestsOnWhatTheExaminationFoundAndOnWhatTheOfficialAdds() {
        String number = Filed.of("Ana", "Souza").withWage("41000.00").in(house);
        try (Person examiner = signedIn("examiner");
                Person lead = signedIn("lead")) {
            CaseDesk desk = CaseDesk.open(examiner, number).examine();
            assertThat(desk.step()).containsText("Toekennen");
            desk.unfold("Toekennen");
            assertThat(desk.step()).containsText("Toekennen kan niet zolang dit niet vervuld is");
            desk.unfold("Weigeren");
            examiner.page().getByText("De overheid mag weigeren").click();
            examiner.page().getByLabel("De werkgever is failliet").check();
            examiner.mustBeAbleToUseThis("staff-case-refuse");
            desk.proposeRefusal();

            CaseDesk other = CaseDesk.open(lead, number);
            assertThat(other.step()).containsText("€ 41.000,00 is lager dan");
            assertThat(other.step()).containsText("De werkgever is failliet");
            other.beginDeciding().confirm();
            assertThat(other.step()).containsText("Beslist door lead");
        }
    }

    @Test
    void aFileForWhichTheFeeIsNotPaidIsClosedWithoutAnExamination() {
        String number = Filed.of("Sofia", "Petrova").in(house);
        try (Person examiner = signedIn("examiner");
                Person lead = signedIn("lead")) {
            CaseDesk desk = CaseDesk.open(examiner, number).unfold("Onontvankelijk verklaren");
            assertThat(desk.step()).not().containsText("niet binnen de termijn vervolledigd");
            examiner.page().getByLabel("De Vlaamse retributie is niet betaald").check();
            desk.press("Onontvankelijkheid voorstellen");
            CaseDesk.open(lead, number).beginDeciding().confirm();
            assertThat(lead.page().locator(".case-head")).containsText("Onontvankelijk");
            assertThat(pdf(lead, "/letters/" + number)).startsWith("%PDF-");
        }
    }

    @Test
    void whoeverProposesDoesNotDecideAndAnExaminerNeverDoes() {
        String number = Filed.of("Mei", "Zhang").in(house);
        try (Person decider = signedIn("decider");
                Person examiner = signedIn("examiner")) {
            CaseDesk own = CaseDesk.open(decider, number).examine().proposeGrant();
            assertThat(own.step()).containsText("Dit is uw voorstel. Twee personen bekijken elk dossier");
            assertThat(decider.page().locator(".confirm")).hasCount(0);

            CaseDesk others = CaseDesk.open(examiner, number);
            assertThat(others.step()).containsText("Als dossierbehandelaar kunt u voorstellen, niet beslissen");
            assertThat(examiner.page().locator(".confirm")).hasCount(0);
        }
    }

    @Test
    void theSlowerOfTwoDecidersIsToldAndSeesWhatHappened() {
        String number = Filed.of("Youssef", "El Amrani").in(house);
        try (Person examiner = signedIn("examiner");
                Person decider = signedIn("decider");
                Person lead = signedIn("lead")) {
            CaseDesk.open(examiner, number).examine().proposeGrant();
            CaseDesk slower = CaseDesk.open(decider, number).beginDeciding();
            CaseDesk.open(lead, number).beginDeciding().confirm();

            slower.confirm();
            assertThat(slower.faults()).containsText("Iemand heeft dit dossier intussen gewijzigd");
            assertThat(decider.page().locator(".notice.open")).containsText("Beslist");
            assertThat(slower.step()).containsText("Beslist door lead");
            decider.mustBeAbleToUseThis();
        }
    }

    @Test
    void whatWasTypedIsNotLostWhenSomebodyElseWasFaster() {
        String number = Filed.of("Carlos", "Gutiérrez").in(house);
        try (Person examiner = signedIn("examiner");
                Person colleague = signedIn("examiner2")) {
            CaseDesk slower = CaseDesk.open(examiner, number).examine();
            CaseDesk.open(colleague, number).proposeGrant();
            slower.ask("Welk paritair comité geldt voor deze functie?");
            assertThat(examiner.page().locator(".notice.open")).containsText("Welk paritair comité geldt");
            assertThat(slower.step()).containsText("Voorgesteld door examiner2");
        }
    }

    @Test
    void aPageFromBeforeCannotBeUsedTwice() {
        String number = Filed.of("Fatou", "Diop").in(house);
        try (Person examiner = signedIn("examiner")) {
            CaseDesk desk = CaseDesk.open(examiner, number);
            Page first = examiner.page();
            Page second = first.context().newPage();
            second.navigate(first.url());
            desk.examine();
            second.getByRole(
                            AriaRole.BUTTON,
                            new Page.GetByRoleOptions().setName("Onderzoeken").setExact(true))
                    .click();
            assertThat(second.getByRole(AriaRole.ALERT)).containsText("Iemand heeft dit dossier intussen gewijzigd");
            assertThat(second.locator("#findings")).containsText("Aan alle voorwaarden is voldaan");
            assertThat(second.locator(".earlier")).hasCount(0);

            desk.proposeGrant();
            assertThat(desk.step()).containsText("Een andere ambtenaar beslist");
            first.goBack();
            assertThat(desk.step()).containsText("Een andere ambtenaar beslist");
        }
    }

    @Test
    void wrongInputIsToldBesideTheField() {
        String number = Filed.of("Aylin", "Yıldız").in(house);
        try (Person examiner = signedIn("examiner");
                Person decider = signedIn("decider")) {
            CaseDesk desk = CaseDesk.open(examiner, number).examine();

            desk.ask(" ");
            assertFault(examiner, "ask", "Vul dit in");
            desk.open().proposeGrant(Filed.STARTS.minusDays(1), Filed.ENDS.plusDays(1));
            assertFault(examiner, "grant", "De toelating kan niet ingaan voor het contract begint");
            assertFault(examiner, "grant", "De toelating kan hoogstens tot en met");
            examiner.mustBeAbleToUseThis();
            desk.open().proposeGrant(Filed.STARTS, Filed.STARTS.minusDays(1));
            assertFault(examiner, "grant", "De laatste dag ligt voor de eerste");
            desk.open().proposeRefusal();
            assertFault(examiner, "refuse", "Vul dit in");
            desk.open().unfold("Onontvankelijk verklaren").press("Onontvankelijkheid voorstellen");
            assertFault(examiner, "close", "Vul dit in");

            desk.open().proposeGrant();
            CaseDesk.open(decider, number).sendBack(" ");
            assertFault(decider, "return", "Vul dit in");
            CaseDesk.open(decider, number).sendBack("De laatste dag is te vroeg.");
            desk.open();
            assertThat(examiner.page().locator("#history")).containsText("Voorstel teruggestuurd");
            assertThat(examiner.page().locator("#history")).containsText("De laatste dag is te vroeg.");
        }
    }

    @Test
    void whatTheAuthorityMayWeighIsGrantedOnlyWithAReason() {
        String number = Filed.of("Kwame", "Boateng").byAYoungEmployer().in(house);
        try (Person examiner = signedIn("examiner")) {
            CaseDesk desk = CaseDesk.open(examiner, number).examine();
            assertThat(desk.findings()).containsText("Te beoordelen");
            desk.proposeGrant();
            assertFault(examiner, "grant", "Toestand van de werkgever");
            examiner.page()
                    .getByLabel("Waarom kent u toch toe?")
                    .fill("De moedermaatschappij bestaat al twintig jaar.");
            desk.press("Toekenning voorstellen");
            assertThat(desk.step()).containsText("De moedermaatschappij bestaat al twintig jaar.");
        }
    }

    @Test
    void theWholeStepCanBeTakenWithTheKeyboard() {
        String number = Filed.of("Linh", "Tran").in(house);
        try (Person examiner = signedIn("examiner")) {
            CaseDesk desk = CaseDesk.open(examiner, number);
            Page page = examiner.page();
            tabTo(page, "Onderzoeken");
            page.keyboard().press("Enter");
            assertThat(desk.findings()).containsText("Aan alle voorwaarden is voldaan");
            tabTo(page, "Toekenning voorstellen");
            page.keyboard().press("Enter");
            assertThat(desk.step()).containsText("Een andere ambtenaar beslist");
        }
    }

    @Test
    void theQueueIsReadInPagesAndSearched() {
        String number = Filed.of("Zoë", "Ångström").in(house);
        try (Person lead = signedIn("lead")) {
            lead.open("/staff/queue?queue=OPEN");
            assertThat(lead.page().locator("tbody tr")).hasCount(25);
            lead.mustBeAbleToUseThis("staff-queue");
            String first = lead.page().locator("tbody tr").first().textContent();
            lead.page().getByText("Volgende").click();
            assertThat(lead.page().locator("tbody tr").first()).not().hasText(first);
            lead.page().getByText("Terug naar het begin").click();
            assertThat(lead.page().locator("tbody tr").first()).hasText(first);

            lead.page().getByLabel("Zoek een dossier").fill("angstrom zoe");
            lead.page().keyboard().press("Enter");
            assertThat(lead.page().locator("tbody tr")).hasCount(1);
            assertThat(lead.page().locator("tbody")).containsText(number);
            lead.mustBeAbleToUseThis();
            lead.open("/staff/queue?search=x");
            assertThat(lead.page().getByRole(AriaRole.ALERT)).containsText("Typ minstens 2 letters");
            lead.open("/staff/queue?search=zzzzzz");
            assertThat(lead.page().locator("main")).containsText("Niets gevonden");
            lead.mustBeAbleToUseThis();
            assertThat(lead.open("/staff/queue?queue=NONSENSE")).isEqualTo(404);
            assertThat(lead.open("/staff/queue?after=nonsense")).isEqualTo(200);
            assertThat(lead.page().getByRole(AriaRole.ALERT)).containsText("Deze plaats in de lijst bestaat niet");
            for (String queue : List.of("TO_EXAMINE", "WAITING", "TO_DECIDE", "DECIDED")) {
                assertThat(lead.open("/staff/queue?queue=" + queue)).isEqualTo(200);
                lead.mustBeAbleToUseThis();
            }
        }
    }

    private com.microsoft.playwright.Locator find(Person official, String number) {
        official.open("/staff/queue?search=" + number);
        return official.page().locator("tbody a");
    }

    private static void assertFault(Person official, String form, String said) {
        assertThat(official.page()
                        .locator("#" + form + " .fault")
                        .filter(new com.microsoft.playwright.Locator.FilterOptions().setHasText(said)))
                .hasCount(1);
        assertThat(official.page().locator("details:has(#" + form + ")")).hasAttribute("open", "open");
    }

    private static void tabTo(Page page, String button) {
        for (int i = 0; i < 60; i++) {
            page.keyboard().press("Tab");
            if (button.equals(page.evaluate("document.activeElement.value"))) {
                return;
            }
        }
        throw new AssertionError("the keyboard does not reach " + button);
    }

    private static String pdf(Person reader, String path) {
        APIResponse response = reader.fetch(path);
        assertThat(response.status()).isEqualTo(200);
        assertThat(response.headers())
                .containsEntry("content-type", "application/pdf")
                .containsEntry("x-content-type-options", "nosniff")
                .hasEntrySatisfying(
                        "content-disposition", value -> assertThat(value).startsWith("inline"));
        return new String(response.body(), StandardCharsets.ISO_8859_1);
    }

    private Person signedIn(String account) {
        return Person.signedIn(browser, house, account);
    }
}
