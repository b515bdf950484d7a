package org.loket.it.journey;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.loket.host.House;
import org.loket.it.Browser;
import org.loket.it.OpenHouse;

/** An employer is offered every category that an employer may file, and asked what that category needs. */
@ExtendWith(OpenHouse.class)
class EveryCategoryIT {

    /** What only some categories ask, by category. */
    private static final Map<String, Set<String>> PARTICULARS = Map.ofEntries(
            Map.entry("HIGHLY_SKILLED", Set.of()),
            Map.entry("MEDIUM_SKILLED", Set.of()),
            Map.entry("MANAGERIAL", Set.of("engagement-capacity")),
            Map.entry("BLUE_CARD", Set.of("worker-monthsOfRelevantExperience", "engagement-informationTechnology")),
            Map.entry("RESEARCHER", Set.of("engagement-hostingAgreement", "engagement-recognisedInstitution")),
            Map.entry("POSTDOC", Set.of("engagement-fundamentalResearch", "engagement-grantMonths")),
            Map.entry("ICT_MANAGER", transfer()),
            Map.entry("ICT_SPECIALIST", transfer()),
            Map.entry("ICT_TRAINEE", transfer()),
            Map.entry("TRAINEE", Set.of("engagement-capacity")),
            Map.entry("VOLUNTEER", Set.of("engagement-capacity")),
            Map.entry("ATHLETE", Set.of("engagement-capacity", "engagement-athleteContract")),
            Map.entry("ARTIST", Set.of("engagement-capacity")),
            Map.entry("SPECIALISED_TECHNICIAN", Set.of("engagement-capacity")),
            Map.entry("CLERGY", Set.of("engagement-capacity")),
            Map.entry("JOURNALIST", Set.of("engagement-capacity")),
            Map.entry("RESIDUAL", searched("vacancy-onBottleneckList", "worker-longTermResidentElsewhere")),
            Map.entry(
                    "SEASONAL",
                    searched(
                            "engagement-seasonalSector",
                            "engagement-returningSeasonal",
                            "worker-mainResidenceAbroad",
                            "worker-longTermResidentElsewhere")),
            Map.entry("LONG_TERM_RESIDENT", searched("worker-longTermResidentElsewhere")));

    private static final Set<String> NEW_OF_WORKER = Set.of(
            "worker-inEuropeanUnion",
            "worker-mainResidenceAbroad",
            "worker-longTermResidentElsewhere",
            "worker-monthsOfRelevantExperience",
            "worker-monthsOfPriorServiceInGroup");

    /** Welders: no surplus is recorded for them. */
    private static final String OCCUPATION = "7212";

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
    void everyCategoryAsksWhatItNeedsAndNoMore(House house) {
        try (var employer = Visitor.with(house, browser.visitor("nl-BE")).signIn("employer")) {
            employer.open("employer/new?enterprise=0403019261");
            List<String> offered = employer.page().locator("input[name='form:category']").all().stream()
                    .map(Locator::inputValue)
                    .toList();
            assertThat(offered).containsAll(PARTICULARS.keySet()).doesNotContain("UNLIMITED");

            Wizard wizard = new Wizard(employer);
            PARTICULARS.forEach((category, particulars) -> {
                String number = wizard.begin(category);
                Set<String> asked = asked(employer);
                wizard.resume(number, "job");
                asked.addAll(asked(employer));
                asked.removeIf(
                        id -> !id.startsWith("engagement-") && !isOfTheSearch(id) && !NEW_OF_WORKER.contains(id));
                assertThat(asked).as(category).isEqualTo(particulars);
            });
        }
    }

    @Test
    void aTransferIsAnsweredKeptAndSummedUp(House house) {
        try (var employer = Visitor.with(house, browser.visitor("en-GB")).signIn("employer")) {
            Wizard wizard = new Wizard(employer);
            String number = wizard.begin("ICT_MANAGER");
            wizard.type("worker.monthsOfPriorServiceInGroup", "14");
            wizard.answer("worker.inEuropeanUnion", "false");
            wizard.goOn();
            wizard.resume(number, "job");
            employer.field("engagement.capacity").selectOption("MANAGER");
            wizard.answer("engagement.sameGroup", "true");
            wizard.goOn();

            wizard.resume(number, "job");
            assertThat(employer.field("engagement.capacity").inputValue()).isEqualTo("MANAGER");
            wizard.resume(number, "review");
            assertThat(employer.page().locator("main").innerText())
                    .contains("Manager")
                    .contains("Service in the group in months")
                    .contains("The worker served the group for 14 months without a break.");
            wizard.resume(number, "documents");
            assertThat(employer.page().locator("section#ASSIGNMENT_LETTER").count())
                    .isEqualTo(1);
        }
    }

    @Test
    void aBottleneckOccupationIsFiledWithItsSearch(House house) {
        LocalDate today = LocalDate.now();
        try (var employer = Visitor.with(house, browser.visitor("en-GB")).signIn("employer")) {
            Wizard wizard = new Wizard(employer);
            String number = wizard.begin("RESIDUAL");
            wizard.fillInWorker();
            wizard.goOn();
            wizard.goOn();
            job(wizard, "Welder", today.plusMonths(3), today.plusMonths(14));
            wizard.answer("vacancy.onBottleneckList", "true");
            wizard.publish(0, "VDAB", today.minusDays(80), null);
            wizard.another("vacancy.publications", 1, "channel");
            wizard.publish(1, "EURES", today.minusDays(80), today.minusDays(90));
            mediate(employer, today.minusDays(10));
            employer.look("employer-job-search");

            wizard.goOn();
            assertThat(employer.faultOf("vacancy.publications-1-until").innerText())
                    .contains("The end date is before the start date.");
            assertThat(employer.field("vacancy.publications-1-channel").inputValue())
                    .isEqualTo("EURES");
            employer.field("vacancy.publications-1-until")
                    .fill(today.minusDays(1).toString());
            wizard.another("vacancy.publications", 2, "channel");
            employer.page().click("[id='form:vacancy-publications-2-remove']");
            assertThat(employer.field("vacancy.publications-2-channel")).hasCount(0);
            // the Enter key keeps the step, and takes no line away
            employer.through(() -> employer.field("job.title").press("Enter"));
            assertThat(employer.page()).hasURL(Pattern.compile(".*step=documents"));

            wizard.attachWhatIsNeeded();
            wizard.resume(number, "review");
            assertThat(employer.page().locator("main").innerText())
                    .contains("Vacancy on VDAB", "still open", "Vacancy on EURES", "Mediation by VDAB")
                    .contains("nobody suitable was found");
            employer.look("employer-review-search");
            wizard.submit();
            assertThat(employer.page()).hasURL(Pattern.compile(".*/employer/submitted\\?number=" + number));

            try (var examiner = Visitor.with(house, browser.visitor("en-GB")).signIn("examiner")) {
                examiner.open("staff/case?number=" + number);
                assertThat(examiner.page().locator("#facts").innerText())
                        .contains("Vacancy on EURES", "still open", "nobody suitable was found");
            }
        }
    }

    @Test
    void aSeasonIsFiledFromTheFirstQuestionToTheSubmission(House house) {
        LocalDate today = LocalDate.now();
        try (var employer = Visitor.with(house, browser.visitor("nl-BE")).signIn("employer")) {
            Wizard wizard = new Wizard(employer);
            String number = wizard.begin("SEASONAL");
            wizard.fillInPerson();
            wizard.answer("worker.mainResidenceAbroad", "true");
            wizard.answer("worker.longTermResidentElsewhere", "false");
            wizard.goOn();
            wizard.goOn();
            employer.field("engagement.seasonalSector").selectOption("HORTICULTURE");
            job(wizard, "Fruitplukker", today.plusMonths(3), today.plusMonths(7));
            wizard.publish(0, "VDAB", today.minusDays(80), null);
            wizard.another("vacancy.publications", 1, "channel");
            wizard.publish(1, "EURES", today.minusDays(80), null);
            wizard.goOn();
            wizard.attachWhatIsNeeded();
            wizard.resume(number, "review");
            assertThat(employer.page().locator("main")).containsText("Tuinbouw");
            wizard.submit();
            assertThat(employer.page()).hasURL(Pattern.compile(".*/employer/submitted\\?number=" + number));
            assertThat(employer.page().locator("main")).containsText("en duurt 90 dagen");
        }
    }

    @Test
    void aLongTermResidentOfAnotherMemberStateIsFiledToTheSubmission(House house) {
        LocalDate today = LocalDate.now();
        try (var employer = Visitor.with(house, browser.visitor("en-GB")).signIn("employer")) {
            Wizard wizard = new Wizard(employer);
            String number = wizard.begin("LONG_TERM_RESIDENT");
            wizard.fillInPerson();
            wizard.answer("worker.longTermResidentElsewhere", "true");
            wizard.goOn();
            wizard.goOn();
            job(wizard, "Welder", today.plusMonths(3), today.plusMonths(14));
            wizard.publish(0, "VDAB", today.minusDays(80), null);
            wizard.another("vacancy.publications", 1, "channel");
            wizard.publish(1, "EURES", today.minusDays(80), null);
            wizard.goOn();
            assertThat(employer.page().locator("section#RESIDENCE_CARD")).hasCount(1);
            wizard.attachWhatIsNeeded();
            wizard.resume(number, "review");
            wizard.submit();
            assertThat(employer.page()).hasURL(Pattern.compile(".*/employer/submitted\\?number=" + number));
        }
    }

    private static void job(Wizard wizard, String title, LocalDate from, LocalDate until) {
        wizard.type("job.title", title);
        wizard.type("job.startsOn", from.toString());
        wizard.type("job.endsOn", until.toString());
        wizard.type("job.fullTimeFraction", "100");
        wizard.type("job.occupation", OCCUPATION);
    }

    @Test
    void withoutScriptsALineIsAddedAndTakenAwayAllTheSame(House house) {
        try (var employer = Visitor.with(house, browser.withoutScripts("nl-BE")).signIn("employer")) {
            Wizard wizard = new Wizard(employer);
            String number = wizard.begin("SEASONAL");
            wizard.resume(number, "review");
            employer.page()
                    .locator(
                            ".notice.open a",
                            new Page.LocatorOptions().setHasText("Waar en wanneer was de vacature gepubliceerd?"))
                    .click();
            assertThat(employer.page()).hasURL(Pattern.compile(".*step=job#form:vacancy-publications"));
            employer.field("vacancy.publications-0-channel").selectOption("VDAB");
            employer.page().click("[id='form:vacancy-publications-add']");
            employer.field("vacancy.publications-1-channel").selectOption("EURES");
            employer.page().click("[id='form:vacancy-publications-0-remove']");
            assertThat(employer.field("vacancy.publications-1-channel")).hasCount(0);
            assertThat(employer.field("vacancy.publications-0-channel")).hasValue("EURES");
            wizard.goOn();

            wizard.resume(number, "review");
            assertThat(employer.page().locator("main")).containsText("Vacature op EURES");
            assertThat(employer.page().locator("main")).not().containsText("Vacature op VDAB");
        }
    }

    private static void mediate(Visitor employer, LocalDate on) {
        employer.field("vacancy.mediations-0-service").selectOption("VDAB");
        employer.page().check("input[name='form:vacancy-mediations-0-suitableCandidates'][value='false']");
        employer.field("vacancy.mediations-0-on").fill(on.toString());
    }

    /** The fields of the step that is open. */
    private static Set<String> asked(Visitor visitor) {
        return visitor.page().locator("[name^='form:']").all().stream()
                .map(input -> input.getAttribute("name").substring("form:".length()))
                .collect(Collectors.toSet());
    }

    private static boolean isOfTheSearch(String id) {
        return id.startsWith("vacancy-") && !id.endsWith("-add") && !id.endsWith("-remove");
    }

    /** With what is asked of the search for somebody nearer: one line of each list to begin with. */
    private static Set<String> searched(String... particulars) {
        return Stream.concat(
                        Stream.of(
                                "vacancy-publications-0-channel",
                                "vacancy-publications-0-from",
                                "vacancy-publications-0-until",
                                "vacancy-mediations-0-service",
                                "vacancy-mediations-0-suitableCandidates",
                                "vacancy-mediations-0-on"),
                        Stream.of(particulars))
                .collect(Collectors.toSet());
    }

    private static Set<String> transfer() {
        return Set.of(
                "worker-inEuropeanUnion",
                "worker-monthsOfPriorServiceInGroup",
                "engagement-capacity",
                "engagement-sameGroup",
                "engagement-afterShortMobility");
    }
}
