package org.loket.it.journey;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import java.time.LocalDate;

/** The case page as the official at it uses it. */
final class CaseDesk {

    private final Person official;
    private final Page page;
    private final String number;

    private CaseDesk(Person official, String number) {
        this.official = official;
        this.page = official.page();
        this.number = number;
    }

    static CaseDesk open(Person official, String number) {
        CaseDesk desk = new CaseDesk(official, number);
        desk.open();
        return desk;
    }

    CaseDesk open() {
        official.open("/staff/case?number=" + number);
        return this;
    }

    CaseDesk examine() {
        return press("Onderzoeken");
    }

    CaseDesk ask(String question) {
        unfold("Informatie vragen");
        page.getByLabel("Uw vraag").fill(question);
        return press("Vraag versturen");
    }

    CaseDesk recordAnswer(String answer) {
        unfold("Antwoord noteren");
        page.getByLabel("Het antwoord").fill(answer);
        return press("Antwoord bewaren");
    }

    CaseDesk proposeGrant() {
        unfold("Toekennen");
        return press("Toekenning voorstellen");
    }

    CaseDesk proposeGrant(LocalDate from, LocalDate until) {
        unfold("Toekennen");
        page.getByLabel("Eerste dag").fill(from.toString());
        page.getByLabel("Laatste dag").fill(until.toString());
        return press("Toekenning voorstellen");
    }

    CaseDesk proposeRefusal() {
        unfold("Weigeren");
        return press("Weigering voorstellen");
    }

    CaseDesk sendBack(String remark) {
        unfold("Terugsturen");
        page.getByLabel("Wat moet er anders?").fill(remark);
        return press("Terugsturen");
    }

    CaseDesk beginDeciding() {
        page.locator(".confirm summary").click();
        return this;
    }

    CaseDesk confirm() {
        return press("Ja, ik beslis");
    }

    CaseDesk press(String button) {
        page.getByRole(
                        AriaRole.BUTTON,
                        new Page.GetByRoleOptions().setName(button).setExact(true))
                .click();
        return this;
    }

    /** Opens that form, unless it stands open. */
    CaseDesk unfold(String form) {
        Locator details = page.locator(".acts > details")
                .filter(new Locator.FilterOptions()
                        .setHas(page.locator("summary", new Page.LocatorOptions().setHasText(form))));
        if (details.getAttribute("open") == null) {
            details.locator("summary").click();
        }
        return this;
    }

    Locator step() {
        return page.locator("#step");
    }

    Locator findings() {
        return page.locator("#findings");
    }

    Locator news() {
        return page.getByRole(AriaRole.STATUS);
    }

    Locator faults() {
        return page.getByRole(AriaRole.ALERT);
    }
}
