package org.loket.it.journey;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import java.sql.SQLException;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.regex.Pattern;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.extension.ExtendWith;
import org.loket.host.House;
import org.loket.it.Browser;
import org.loket.it.OpenHouse;

/** A decision comes by itself to the pages that stand open, and stays in the list until somebody has seen it. */
@ExtendWith(OpenHouse.class)
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class NewsIT {

    private static final Pattern GRANTED = Pattern.compile("is toegekend|was granted");

    private final House house;
    private Browser browser;

    NewsIT(House house) {
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

    @BeforeEach
    void nothingOlderIsUnderWay() {
        await().atMost(Duration.ofSeconds(20)).until(() -> owed() == 0);
    }

    @Test
    void aDecisionAppearsOnTheOpenPageAndInTheListWithoutReloading() {
        String number = proposed("Amara", "Okafor");
        try (var employer = Visitor.with(house, browser.visitor("nl-BE")).signIn("employer");
                var decider = Person.signedIn(browser, house, "decider")) {
            Page file = employer.page();
            List<String> words = wordsTo(file);
            employer.open("employer/file?number=" + number);
            Page list = file.context().newPage();
            list.navigate(house.address() + "notices");
            assertThat(file.locator(".outcome h2")).hasText("We onderzoeken de aanvraag");
            assertThat(noticeOf(list, number)).hasCount(0);
            int unseen = unseen(file);
            List.of(file, list).forEach(NewsIT::mark);

            file.evaluate("() => document.addEventListener('loket:notice',"
                    + " () => { window.toldAt = window.toldAt || Date.now(); })");

            CaseDesk.open(decider, number).beginDeciding().confirm();

            assertThat(file.locator(".outcome h2")).hasText(Pattern.compile("De werknemer mag voor u werken vanaf .*"));
            assertThat(file.locator(".outcome a[href^='/letters/']")).hasText("De brief met de beslissing");
            assertThat(file.getByRole(AriaRole.STATUS)).containsText("Er is een nieuwe melding");
            assertThat(file.locator("#documents input[type=file]")).hasCount(0);
            employer.look("employer-told");
            Locator notice = noticeOf(list, number);
            assertThat(notice).hasClass("new");
            assertThat(notice).containsText("De toelating tot arbeid is toegekend");
            for (Page page : List.of(file, list)) {
                assertThat(page.locator("#bell .count")).hasText(String.valueOf(unseen + 1));
                assertThat(isStillTheSame(page))
                        .as("not reloaded: %s", page.url())
                        .isTrue();
            }
            assertThat(words).isNotEmpty().containsOnly("{\"data\":\"look\"}");
            long toldAt = ((Number) file.evaluate("() => window.toldAt")).longValue();
            assertThat(toldAt - decidedAt(number))
                    .as("milliseconds from the decision to the open page")
                    .isBetween(0L, 2000L);
        }
    }

    @Test
    void aNoticeIsNewUntilItIsOpenedAndThenStaysSeen() {
        String number = proposed("Ravi", "Menon");
        decide(number);
        try (var employer = Visitor.with(house, browser.visitor("nl-BE")).signIn("employer")) {
            employer.open("notices");
            int unseen = unseen(employer.page());
            Locator notice = noticeOf(employer.page(), number);
            assertThat(notice).hasClass("new");
            employer.look("notices");
            employer.through(() -> notice.locator("a").click());
            assertThat(employer.page()).hasURL(Pattern.compile(".*/employer/file\\?number=" + number));
            assertThat(employer.page().locator("#bell .count")).hasText(String.valueOf(unseen - 1));

            employer.open("notices");
            assertThat(noticeOf(employer.page(), number)).hasClass("seen");
            employer.through(() -> employer.page().reload());
            assertThat(noticeOf(employer.page(), number)).hasClass("seen");
        }
        try (var again = Visitor.with(house, browser.visitor("en-GB")).signIn("employer")) {
            again.open("notices");
            assertThat(noticeOf(again.page(), number)).hasClass("seen");
        }
    }

    @Test
    void everythingIsMarkedAsReadAtOnceButNotWhatCameAfter() {
        decide(proposed("Lucía", "Paredes"));
        String later = proposed("Tomas", "Okello");
        try (var employer = Visitor.with(house, browser.visitor("nl-BE")).signIn("employer")) {
            Page other = employer.page().context().newPage();
            employer.open("notices");
            assertThat(employer.page().locator(".notices .new").first()).isVisible();
            employer.through(() -> employer.page().click("#see-all"));
            assertThat(employer.page().locator(".notices .new")).hasCount(0);
            assertThat(employer.page().locator("#bell .count")).hasText("0");

            decide(later);
            other.navigate(house.address() + "notices");
            assertThat(other.locator(".notices .new")).hasCount(1);
            assertThat(noticeOf(other, later)).hasClass("new");
        }
    }

    @Test
    void nobodyElseIsTold() {
        String number = proposed("Sadia", "Rahman");
        try (var employer = Visitor.with(house, browser.visitor("nl-BE")).signIn("employer");
                var other = Visitor.with(house, browser.visitor("nl-BE")).signIn("employer2")) {
            List<String> words = wordsTo(other.page());
            other.open("notices");
            int before = unseen(other.page());
            employer.open("employer/file?number=" + number);
            decide(number);
            assertThat(employer.page().locator(".toast")).isVisible();

            assertThat(words).isEmpty();
            other.through(() -> other.page().reload());
            assertThat(unseen(other.page())).isEqualTo(before);
            assertThat(noticeOf(other.page(), number)).hasCount(0);
        }
    }

    private String proposed(String firstName, String lastName) {
        String number = Filed.of(firstName, lastName).in(house);
        try (var examiner = Person.signedIn(browser, house, "examiner")) {
            CaseDesk desk = CaseDesk.open(examiner, number).examine().proposeGrant();
            assertThat(desk.step()).containsText("Een andere ambtenaar beslist");
        }
        return number;
    }

    private void decide(String number) {
        try (var decider = Person.signedIn(browser, house, "decider")) {
            CaseDesk desk = CaseDesk.open(decider, number).beginDeciding().confirm();
            assertThat(desk.step()).containsText("Beslist door decider");
        }
        await().atMost(Duration.ofSeconds(20)).until(() -> owed() == 0);
    }

    private long decidedAt(String number) {
        try (var connection = house.database().connect();
                var statement = connection.prepareStatement("select extract(epoch from owed_at) * 1000 from notice"
                        + " where case_number = ? and kind = 'granted' and receiver_kind = 'ENTERPRISE'")) {
            statement.setString(1, number);
            try (var rows = statement.executeQuery()) {
                rows.next();
                return rows.getLong(1);
            }
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    private int owed() throws SQLException {
        try (var connection = house.database().connect();
                var statement = connection.createStatement();
                var rows = statement.executeQuery("select count(*) from notice where delivered_at is null")) {
            rows.next();
            return rows.getInt(1);
        }
    }

    /** What the server says to that page over its socket. */
    private static List<String> wordsTo(Page page) {
        List<String> words = new CopyOnWriteArrayList<>();
        page.onWebSocket(socket -> socket.onFrameReceived(frame -> words.add(frame.text())));
        return words;
    }

    private static Locator noticeOf(Page page, String number) {
        return page.locator(".notices li", new Page.LocatorOptions().setHasText(number))
                .filter(new Locator.FilterOptions().setHasText(GRANTED));
    }

    private static int unseen(Page page) {
        return Integer.parseInt(page.locator("#bell .count").textContent());
    }

    private static void mark(Page page) {
        page.evaluate("() => { window.stillTheSame = true; }");
    }

    private static boolean isStillTheSame(Page page) {
        return (Boolean) page.evaluate("() => window.stillTheSame === true");
    }
}
