package org.loket.letter;

import java.util.HashSet;
import java.util.Set;
import org.w3c.dom.Document;
import org.w3c.dom.Element;

/** Lays the proof of a search window out on its template. */
final class ProofPage {

    private static final byte[] TEMPLATE = Frame.template("proof.xhtml");

    private final WindowProof proof;
    private final Words words;
    private final Sheet sheet;

    ProofPage(WindowProof proof, Words words, Typeface typeface) {
        this.proof = proof;
        this.words = words;
        this.sheet = Sheet.of(TEMPLATE, words, typeface::legible);
    }

    Document compose() {
        sheet.keepFor(occasions()).say();
        sheet.fill("may-be-hired", words.say("proof.may-be-hired", proof.workerName(), proof.lastDay()));
        facts(sheet.at("facts"));
        if (proof.code() != null) {
            sheet.fill(
                    "code",
                    words.say(
                            "proof.code.text",
                            proof.code().written(),
                            proof.code().until()));
        }
        sheet.fill("made", words.say("letter.signed", words.say("proof.place"), words.value(proof.madeOn())));
        return new Frame(sheet, words)
                .around(
                        words.say("proof.title"),
                        proof.permit().text(),
                        words.say("proof.subject", proof.permit().text()),
                        words.say("letter.footer", proof.permit().text()));
    }

    private Set<String> occasions() {
        Set<String> occasions = new HashSet<>();
        if (proof.demonstration()) {
            occasions.add("demonstration");
        }
        if (proof.used()) {
            occasions.add("used");
        }
        if (proof.code() != null) {
            occasions.add("code");
        }
        if (!proof.confidence().isConfirmed()) {
            occasions.add("unconfirmed");
        }
        return occasions;
    }

    private void facts(Element rows) {
        sheet.row(rows, "letter.permit.worker", proof.workerName());
        sheet.row(rows, "proof.birth-date", words.value(proof.birthDate()));
        sheet.row(rows, "letter.permit.number", proof.permit().text());
        sheet.row(rows, "proof.ended-on", words.value(proof.endedOn()));
        sheet.row(rows, "proof.last-day", words.value(proof.lastDay()));
        Element regime = sheet.row(
                rows,
                "proof.regime",
                words.say(
                        "proof.regime.text",
                        words.say(proof.regimeKey()),
                        words.term(proof.length()),
                        words.say(proof.footingKey())));
        sheet.provision(regime, proof.citation(), proof.confidence());
    }
}
