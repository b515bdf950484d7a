package org.loket.letter;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.loket.kernel.PermitNumber;
import org.loket.law.Finding;
import org.loket.law.Met;
import org.loket.law.Provision;
import org.loket.letter.DecisionLetter.Addressee;
import org.loket.letter.DecisionLetter.Fact;
import org.loket.letter.DecisionLetter.Granted;
import org.loket.letter.DecisionLetter.GrantedWithoutLimit;
import org.loket.letter.DecisionLetter.Ground;
import org.loket.letter.DecisionLetter.Inadmissible;
import org.loket.letter.DecisionLetter.Refused;
import org.loket.letter.DecisionLetter.Remedy;
import org.w3c.dom.Document;
import org.w3c.dom.Element;

/** Lays one decision out on the template. */
final class LetterPage {

    private static final byte[] TEMPLATE = Frame.template("decision.xhtml");

    private final DecisionLetter letter;
    private final Words words;
    private final Sheet sheet;

    LetterPage(DecisionLetter letter, Words words, Typeface typeface) {
        this.letter = letter;
        this.words = words;
        this.sheet = Sheet.of(TEMPLATE, words, typeface::legible);
    }

    Document compose() {
        sheet.keepFor(occasions()).say();
        addressee(letter.addressee());
        references();
        opening();
        outcome();
        facts();
        findings();
        closing();
        return framed();
    }

    private String ending() {
        if (letter.outcome() instanceof Granted granted) {
            return granted.takenAlong() ? "transferred" : "granted";
        }
        if (letter.outcome() instanceof GrantedWithoutLimit) {
            return "granted-without-limit";
        }
        if (letter.outcome() instanceof Refused refused) {
            return refused.takenAlong() ? "objected" : "refused";
        }
        return "inadmissible";
    }

    private String openingKey() {
        if (isTransfer()) {
            return "letter.opening.transfer";
        }
        return letter.addressee().isTheWorker() ? "letter.opening.worker" : "letter.opening";
    }

    private boolean isTransfer() {
        return Set.of("transferred", "objected").contains(ending());
    }

    private Set<String> occasions() {
        Set<String> occasions = new HashSet<>(Set.of(ending(), isTransfer() ? "some-findings" : "all-findings"));
        occasions.add(letter.addressee().isTheWorker() ? "to-worker" : "to-employer");
        if (letter.outcome() instanceof Granted) {
            occasions.add("admitted");
        }
        if (letter.outcome() instanceof Refused || letter.outcome() instanceof Inadmissible) {
            occasions.add("declined");
        }
        if (letter.outcome() instanceof Refused) {
            occasions.add("to-minister");
        }
        if (letter.draft()) {
            occasions.add("draft");
        } else if (letter.demonstration()) {
            occasions.add("demonstration");
        }
        if (!letter.facts().isEmpty()) {
            occasions.add("facts");
        }
        if (!letter.findings().isEmpty()) {
            occasions.add("findings");
        }
        if (!everythingConfirmed()) {
            occasions.add("unconfirmed");
        }
        return occasions;
    }

    private Document framed() {
        return new Frame(sheet, words)
                .around(
                        words.say("letter.title." + ending()),
                        letter.caseNumber().text(),
                        words.say("letter.subject", letter.caseNumber().text()),
                        words.say(
                                letter.draft() ? "letter.footer.draft" : "letter.footer",
                                letter.caseNumber().text()));
    }

    private void addressee(Addressee addressee) {
        Element place = sheet.at("addressee");
        sheet.element(place, "strong", addressee.name());
        List<String> lines = addressee.lines().isEmpty() && !addressee.isTheWorker()
                ? List.of(words.say(
                        "letter.enterprise-number", addressee.enterpriseNumber().written()))
                : addressee.lines();
        for (String line : lines) {
            sheet.element(place, "br");
            sheet.add(place, line);
        }
    }

    private void references() {
        sheet.fill("case-number", letter.caseNumber().text());
        sheet.fill("decided-on", words.value(letter.decidedOn()));
        if (!letter.addressee().isTheWorker()) {
            sheet.fill(
                    "enterprise-number", letter.addressee().enterpriseNumber().written());
        }
    }

    private void opening() {
        sheet.fill(
                "opening",
                words.say(
                        openingKey(),
                        letter.receivedOn(),
                        letter.worker().name(),
                        letter.worker().birthDate(),
                        letter.worker().jobTitle(),
                        words.say(letter.categoryKey())));
        sheet.fill("decision", words.say("letter.decision." + ending()));
    }

    private void outcome() {
        if (letter.outcome() instanceof Granted granted) {
            permit(granted);
        } else if (letter.outcome() instanceof GrantedWithoutLimit granted) {
            withoutLimit(granted);
        } else if (letter.outcome() instanceof Refused refused) {
            refused.grounds().forEach(sheet::ground);
            sheet.remedy("minister", refused.minister());
            sheet.remedy("council-after-minister", refused.councilOfState());
        } else if (letter.outcome() instanceof Inadmissible inadmissible) {
            inadmissible.grounds().forEach(sheet::ground);
            sheet.remedy("council", inadmissible.councilOfState());
        }
    }

    private void permit(Granted granted) {
        Element rows = sheet.at("permit");
        sheet.row(rows, "letter.permit.number", number(granted.permit()));
        sheet.row(rows, "letter.permit.worker", letter.worker().name());
        sheet.row(rows, "letter.permit.function", letter.worker().jobTitle());
        sheet.row(rows, "letter.permit.employer", letter.addressee().name());
        sheet.row(rows, "letter.permit.from", words.value(granted.validity().from()));
        sheet.row(rows, "letter.permit.until", words.value(granted.validity().until()));
        Element limit = sheet.row(
                rows, "letter.permit.limit", words.reason(granted.limit().reason()));
        sheet.provision(limit, granted.limit().citation(), granted.limit().confidence());
    }

    private void withoutLimit(GrantedWithoutLimit granted) {
        Element rows = sheet.at("permit-without-limit");
        sheet.row(rows, "letter.permit.number", number(granted.permit()));
        sheet.row(rows, "letter.permit.worker", letter.worker().name());
        sheet.row(rows, "letter.permit.function", words.say("letter.permit.function.any"));
        sheet.row(rows, "letter.permit.employer", words.say("letter.permit.employer.any"));
        sheet.row(rows, "letter.permit.from", words.value(granted.from()));
        Element none = sheet.row(rows, "letter.permit.until", words.say("letter.permit.until.none"));
        sheet.provision(none, Provision.BVR_UNLIMITED.citation(), Provision.BVR_UNLIMITED.confidence());
    }

    private String number(PermitNumber permit) {
        return permit == null ? words.say("letter.permit.number.draft") : permit.text();
    }

    private void facts() {
        for (Fact fact : letter.facts()) {
            sheet.row(sheet.at("facts"), fact.labelKey(), words.value(fact.value()));
        }
    }

    private void findings() {
        for (Finding finding : letter.findings()) {
            Element row = sheet.element(sheet.at("findings"), "tr");
            sheet.rowHeader(row, words.condition(finding));
            Element standing = sheet.element(row, "td", words.standing(finding));
            standing.setAttribute("class", finding.met() == Met.YES ? "standing" : "standing open");
            Element reason = sheet.element(row, "td", words.reason(finding.reason()));
            sheet.provision(reason, finding.citation(), finding.confidence());
        }
    }

    private void closing() {
        sheet.fill("signed", words.say("letter.signed", letter.signature().place(), words.value(letter.decidedOn())));
        sheet.fill("function", words.say(letter.signature().functionKey()));
    }

    private boolean everythingConfirmed() {
        boolean findings = letter.findings().stream()
                .allMatch(finding -> finding.confidence().isConfirmed());
        if (letter.outcome() instanceof Granted granted) {
            return findings && granted.limit().confidence().isConfirmed();
        }
        if (letter.outcome() instanceof Refused refused) {
            return findings && confirmed(refused.grounds()) && confirmed(refused.minister(), refused.councilOfState());
        }
        if (letter.outcome() instanceof Inadmissible inadmissible) {
            return findings && confirmed(inadmissible.grounds()) && confirmed(inadmissible.councilOfState());
        }
        return findings;
    }

    private static boolean confirmed(List<Ground> grounds) {
        return grounds.stream().allMatch(ground -> ground.confidence().isConfirmed());
    }

    private static boolean confirmed(Remedy... remedies) {
        return List.of(remedies).stream().allMatch(remedy -> remedy.confidence().isConfirmed());
    }
}
