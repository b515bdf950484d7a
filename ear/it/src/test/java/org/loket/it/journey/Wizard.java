package org.loket.it.journey;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.FilePayload;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;

/** The wizard of an application, as an employer goes through it. */
final class Wizard {

    static final byte[] PDF = onePage();

    private final Visitor visitor;
    private final Page page;

    Wizard(Visitor visitor) {
        this.visitor = visitor;
        this.page = visitor.page();
    }

    /** Begins a draft and gives its number. */
    String begin(String category) {
        visitor.open("employer/applications");
        page.click("a.button[href*='/employer/new']");
        page.check("input[name='form:category'][value='" + category + "']");
        next("form:begin");
        return number();
    }

    String number() {
        return page.url().replaceFirst(".*number=([^&]*).*", "$1");
    }

    void resume(String number, String step) {
        visitor.open("employer/application?number=" + number + "&step=" + step);
    }

    void fillInWorker() {
        fillInPerson();
        visitor.field("worker.qualificationLevel").selectOption("6");
        answer("worker.qualificationProof", "DIPLOMA");
    }

    /** Somebody abroad, without what only some categories ask. */
    void fillInPerson() {
        type("worker.firstName", "Anila");
        type("worker.lastName", "Rao");
        type("worker.birthDate", "1990-05-01");
        type("worker.nationality", "India");
        type("worker.passportNumber", "Z1234567");
        type("worker.passportExpiresOn", "2031-01-01");
        answer("worker.inBelgium", "false");
    }

    void fillInJob() {
        type("job.title", "Software engineer");
        answer("job.requiresHigherEducation", "true");
        type("job.startsOn", "2027-01-01");
        type("job.endsOn", "2029-12-31");
        type("job.fullTimeFraction", "100");
        type("job.grossAnnualWage", "49.000,00");
        type("job.occupation", "2512");
    }

    void attach(String slot, String name, byte[] content) {
        choose(slot, name, content);
        next("slot-" + slot + ":add");
    }

    void choose(String slot, String name, byte[] content) {
        page.setInputFiles("[id='slot-" + slot + ":" + slot + "']", new FilePayload(name, "application/pdf", content));
    }

    /** A document in every slot that is still needed. */
    void attachWhatIsNeeded() {
        List<String> needed = page.locator("section.slot.needed").all().stream()
                .map(slot -> slot.getAttribute("id"))
                .toList();
        needed.forEach(slot -> attach(slot, slot.toLowerCase(Locale.ROOT) + ".pdf", PDF));
    }

    void publish(int line, String channel, LocalDate from, LocalDate until) {
        String publication = "vacancy.publications-" + line + "-";
        visitor.field(publication + "channel").selectOption(channel);
        type(publication + "from", from.toString());
        type(publication + "until", until == null ? "" : until.toString());
    }

    /** Adds a line to a list with the keyboard, and finds itself in it. */
    void another(String list, int line, String first) {
        page.locator("[id='form:" + list.replace('.', '-') + "-add']").press("Enter");
        assertThat(visitor.field(list + "-" + line + "-" + first)).isFocused();
    }

    /** Looks everything over, declares that it is true, and submits. */
    void submit() {
        visitor.field("declared").check();
        next("form:submit");
    }

    void type(String field, String text) {
        visitor.field(field).fill(text);
    }

    void answer(String field, String value) {
        page.check("input[name='form:" + field.replace('.', '-') + "'][value='" + value + "']");
    }

    /** Keeps the step and goes on to the next. */
    void goOn() {
        next("form:on");
    }

    void next(String button) {
        visitor.through(() -> page.click("[id='" + button + "']"));
    }

    private static byte[] onePage() {
        String objects =
                "1 0 obj<</Type/Catalog/Pages 2 0 R>>endobj\n2 0 obj<</Type/Pages/Kids[3 0 R]/Count 1>>endobj\n"
                        + "3 0 obj<</Type/Page/Parent 2 0 R/MediaBox[0 0 595 842]>>endobj\n";
        String header = "%PDF-1.4\n";
        StringBuilder table = new StringBuilder("xref\n0 4\n0000000000 65535 f \n");
        for (int object = 1; object <= 3; object++) {
            table.append("%010d 00000 n \n".formatted(header.length() + objects.indexOf(object + " 0 obj")));
        }
        String end = "trailer<</Size 4/Root 1 0 R>>\nstartxref\n" + (header.length() + objects.length()) + "\n%%EOF\n";
        return (header + objects + table + end).getBytes(StandardCharsets.US_ASCII);
    }
}
