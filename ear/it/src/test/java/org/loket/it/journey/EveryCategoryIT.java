package org.loket.it.journey;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
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
            Map.entry("JOURNALIST", Set.of("engagement-capacity")));

    private static final Set<String> NEW_OF_WORKER = Set.of(
            "worker-inEuropeanUnion",
            "worker-mainResidenceAbroad",
            "worker-longTermResidentElsewhere",
            "worker-monthsOfRelevantExperience",
            "worker-monthsOfPriorServiceInGroup");

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
                asked.removeIf(id -> !id.startsWith("engagement-") && !NEW_OF_WORKER.contains(id));
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

    /** The fields of the step that is open. */
    private static Set<String> asked(Visitor visitor) {
        return visitor.page().locator("[name^='form:']").all().stream()
                .map(input -> input.getAttribute("name").substring("form:".length()))
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
