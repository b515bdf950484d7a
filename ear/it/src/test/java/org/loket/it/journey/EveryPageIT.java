package org.loket.it.journey;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Page;
import java.util.HashMap;
import java.util.Map;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.loket.host.House;
import org.loket.it.Browser;
import org.loket.it.OpenHouse;

/** Every page that the journeys do not look at on their way can be used by everybody, on a desk and on a telephone. */
@ExtendWith(OpenHouse.class)
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class EveryPageIT {

    private static final String LONG_NAME = "Wolfeschlegelsteinhausenbergerdorffwelchevoralternwaren";
    private static final String LONG_JOB = "Hoofdverantwoordelijke kwaliteitsbewakingssystemen en"
            + " internationaleproductcertificeringsprocedures, afdeling Antwerpen";

    private final House house;
    private final Map<String, Visitor> signedIn = new HashMap<>();
    private Browser browser;

    EveryPageIT(House house) {
        this.house = house;
    }

    @BeforeAll
    void openBrowser() {
        browser = Browser.open();
    }

    @AfterAll
    void closeBrowser() {
        signedIn.values().forEach(Visitor::close);
        if (browser != null) {
            browser.close();
        }
    }

    @ParameterizedTest
    @CsvSource({
        "index,         nl-BE, Werken in Vlaanderen",
        "index,         en-GB, Working in Flanders",
        "sign-in,       nl-BE, Aanmelden",
        "policy/law,    nl-BE, Regels en lijsten op",
        "policy/law,    en-GB, Rules and lists on",
        "accessibility, nl-BE, Toegankelijkheid",
        "privacy,       nl-BE, Privacy",
        "verify/check,  nl-BE, Een bewijs nakijken",
        "verify/check,  en-GB, Verify a proof",
        "parts,         nl-BE, Onderdelen",
        "nothing-here,  nl-BE, We vinden deze pagina niet",
        "nothing-here,  en-GB, We cannot find this page"
    })
    void aStrangerCanUseWhatIsForEverybody(String path, String language, String title) {
        try (var stranger = Visitor.with(house, browser.visitor(language))) {
            stranger.open(path);
            assertThat(stranger.page().locator("h1").first()).containsText(title);
            stranger.look(path.replaceAll(".*/", "") + "-" + language.substring(0, 2));
        }
    }

    @ParameterizedTest
    @CsvSource({
        "employer2, employer/applications, Aanvragen",
        "mandatary, employer/offers,       Aanbiedingen",
        "mandatary, employer/offering,     Een aanbod doen",
        "mandatary, employer/window,       Tot wanneer kan ik deze werknemer aanwerven?",
        "worker,    worker/offers,         Aan mij aangeboden",
        "employer2, employer/check,        Werknemer controleren",
        "employer2, notices,               Meldingen",
        "employer2, notices/choices,       Hoe u meldingen krijgt",
        "worker2,   notices/choices,       Hoe u meldingen krijgt",
        "employer2, notices/webhooks,      Webhooks",
        "lead,      deliveries,            Bezorging van meldingen",
        "admin,     deliveries,            Bezorging van meldingen",
        "worker2,   notices/webhooks,      U hebt geen toegang tot deze pagina",
        "employer2, staff/queue,           U hebt geen toegang tot deze pagina",
        "employer2, employer/file,         We vinden deze pagina niet",
        "mandatary, notices,               Meldingen",
        "worker2,   worker/dossier,        Mijn dossier",
        "worker2,   worker/readings,       Wie las mijn dossier?",
        "worker2,   worker/share,          Een code delen",
        "worker2,   worker/unlimited,      Werken zonder limiet",
        "worker2,   worker/application,    We vinden deze pagina niet",
        "worker2,   notices,               Meldingen",
        "decider,   staff/queue,           Werkvoorraad",
        "decider,   staff/withdrawals,     Intrekkingen",
        "decider,   staff/appeals,         Beroepen",
        "decider,   staff/reexaminations,  Toelatingen opnieuw onderzoeken",
        "inspector, employer/check,        Werknemer controleren",
        "inspector, inspection/look,       Opzoeken op een werkplaats",
        "policy,    policy/law,            Regels en lijsten op",
        "admin,     admin/operations,      Beheer"
    })
    void everybodyCanUseTheOwnPages(String account, String path, String title) {
        var visitor = signedIn.computeIfAbsent(
                account, name -> Visitor.with(house, browser.visitor("nl-BE")).signIn(name));
        visitor.open(path);
        assertThat(visitor.page().locator("h1").first()).containsText(title);
        visitor.look(account + "-" + path.replaceAll(".*/", ""));
        visitor.mustHearNoComplaint();
    }

    @ParameterizedTest
    @CsvSource({"MEDIUM_SKILLED", "HIGHLY_SKILLED"})
    void everyStepOfTheWizardCanBeUsedInEnglish(String category) {
        try (var employer = Visitor.with(house, browser.visitor("en-GB")).signIn("employer")) {
            Wizard wizard = new Wizard(employer);
            String number = wizard.begin(category);
            for (String step : new String[] {"worker", "employer", "job", "documents", "review"}) {
                wizard.resume(number, step);
                assertThat(employer.page().locator("[aria-current=step]")).isVisible();
                employer.look("wizard-" + category + "-" + step);
            }
        }
    }

    @Test
    void aVeryLongNameFitsOnEveryPageThatShowsIt() {
        String number = Filed.of(LONG_NAME, LONG_NAME).withJob(LONG_JOB).in(house);
        try (var employer = Visitor.with(house, browser.visitor("nl-BE")).signIn("employer");
                var examiner = Person.signedIn(browser, house, "examiner")) {
            assertThat(employer.page().locator("table.files")).containsText(LONG_NAME);
            employer.look("long-list");
            employer.open("employer/file?number=" + number);
            employer.look("long-file");
            employer.open("employer/submitted?number=" + number);
            employer.look("long-submitted");
            examiner.open("/staff/queue?search=" + number);
            examiner.mustBeAbleToUseThis("long-queue");
            CaseDesk desk = CaseDesk.open(examiner, number).examine();
            examiner.mustBeAbleToUseThis("long-case");
            desk.ask(LONG_NAME + LONG_NAME + LONG_NAME);
            assertThat(desk.step()).containsText("De termijn staat stil");
            employer.open("notices");
            assertThat(employer.page()
                            .locator(".notices li", new Page.LocatorOptions().setHasText(number))
                            .first())
                    .containsText(LONG_NAME);
            employer.look("long-notices");
            employer.open("employer/file?number=" + number);
            employer.look("long-question");
        }
    }
}
