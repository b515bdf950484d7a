package org.loket.letter;

import java.util.HashSet;
import java.util.Set;
import org.loket.letter.ActLetter.Quoted;
import org.loket.letter.ActLetter.Sentence;
import org.loket.letter.DecisionLetter.Remedy;
import org.w3c.dom.Document;
import org.w3c.dom.Element;

/** Lays the letter about an act out on its template. */
final class ActPage {

    private static final byte[] TEMPLATE = Frame.template("act.xhtml");

    private final ActLetter letter;
    private final Words words;
    private final Sheet sheet;

    ActPage(ActLetter letter, Words words, Typeface typeface) {
        this.letter = letter;
        this.words = words;
        this.sheet = Sheet.of(TEMPLATE, words, typeface::legible);
    }

    Document compose() {
        sheet.keepFor(occasions()).say();
        addressees();
        sheet.fill("reference", letter.reference());
        sheet.fill("on", words.value(letter.on()));
        sheet.fill("about", said(letter.about()));
        sheet.fill("decision", said(letter.decision()));
        letter.grounds().forEach(sheet::ground);
        letter.quoted().forEach(this::quote);
        remedies();
        sheet.fill("signed", words.say("letter.signed", words.say("proof.place"), words.value(letter.on())));
        return new Frame(sheet, words)
                .around(
                        words.say("act.title." + letter.kind()),
                        letter.reference(),
                        words.say("act.subject", letter.reference()),
                        words.say("letter.footer", letter.reference()));
    }

    private Set<String> occasions() {
        Set<String> occasions = new HashSet<>();
        if (letter.demonstration()) {
            occasions.add("demonstration");
        }
        if (!letter.grounds().isEmpty()) {
            occasions.add("grounds");
        }
        if (letter.minister() != null) {
            occasions.add("minister");
        } else if (letter.council() != null) {
            occasions.add("council");
        }
        boolean confirmed =
                letter.grounds().stream().allMatch(ground -> ground.confidence().isConfirmed());
        if (!confirmed || isUnconfirmed(letter.minister()) || isUnconfirmed(letter.council())) {
            occasions.add("unconfirmed");
        }
        return occasions;
    }

    private static boolean isUnconfirmed(Remedy remedy) {
        return remedy != null && !remedy.confidence().isConfirmed();
    }

    private void addressees() {
        Element place = sheet.at("addressee");
        for (String name : letter.addressees()) {
            if (place.hasChildNodes()) {
                sheet.element(place, "br");
            }
            sheet.element(place, "strong", name);
        }
    }

    private void quote(Quoted quoted) {
        Element place = sheet.at("quoted");
        sheet.element(place, "h2", words.say(quoted.titleKey()));
        String text = quoted.isKey() ? words.say(quoted.text()) : quoted.text();
        text.lines().filter(line -> !line.isBlank()).forEach(line -> sheet.element(place, "p", line));
    }

    private void remedies() {
        if (letter.minister() != null) {
            sheet.remedy("minister", letter.minister());
            sheet.remedy("council-after-minister", letter.council());
        } else if (letter.council() != null) {
            sheet.remedy("council", letter.council());
        }
    }

    private String said(Sentence sentence) {
        return words.say(sentence.key(), sentence.arguments().toArray());
    }
}
