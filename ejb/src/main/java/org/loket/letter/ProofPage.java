package org.loket.letter;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.HashSet;
import java.util.Set;
import org.w3c.dom.Document;
import org.w3c.dom.Element;

/** Lays the proof of a search window out on its template. */
final class ProofPage {

    private static final byte[] TEMPLATE = resource("proof.xhtml");
    private static final String STYLE = new String(resource("decision.css"), StandardCharsets.UTF_8);

    private final WindowProof proof;
    private final Words words;
    private final Sheet sheet;

    ProofPage(WindowProof proof, Words words, Typeface typeface) {
        this.proof = proof;
        this.words = words;
        this.sheet = Sheet.of(TEMPLATE, typeface::legible);
    }

    Document compose() {
        sheet.keepFor(occasions()).say(key -> words.say(key));
        sheet.document().getDocumentElement().setAttribute("lang", words.say("letter.language"));
        // the style sheet is ours and holds no text for people, so it enters as it is
        sheet.at("style").setTextContent(STYLE);
        String title = words.say("proof.title");
        sheet.fill(
                "document-title",
                words.say("letter.document-title", title, proof.permit().text()));
        sheet.describe("author", words.say("letter.author"));
        sheet.describe("subject", words.say("proof.subject", proof.permit().text()));
        sheet.describe("description", words.say("proof.subject", proof.permit().text()));
        sheet.fill("title", title);
        sheet.fill("footer-reference", words.say("letter.footer", proof.permit().text()));
        sheet.pageNumber("footer-page", words);
        sheet.fill("may-be-hired", words.say("proof.may-be-hired", proof.workerName(), proof.lastDay()));
        facts(sheet.at("facts"));
        sheet.fill("made", words.say("letter.signed", words.say("proof.place"), words.value(proof.madeOn())));
        return sheet.document();
    }

    private Set<String> occasions() {
        Set<String> occasions = new HashSet<>();
        if (proof.demonstration()) {
            occasions.add("demonstration");
        }
        if (proof.used()) {
            occasions.add("used");
        }
        if (!proof.confidence().isConfirmed()) {
            occasions.add("unconfirmed");
        }
        return occasions;
    }

    private void facts(Element rows) {
        sheet.row(rows, words.say("letter.permit.worker"), proof.workerName());
        sheet.row(rows, words.say("proof.birth-date"), words.value(proof.birthDate()));
        sheet.row(rows, words.say("letter.permit.number"), proof.permit().text());
        sheet.row(rows, words.say("proof.ended-on"), words.value(proof.endedOn()));
        sheet.row(rows, words.say("proof.last-day"), words.value(proof.lastDay()));
        Element regime = sheet.row(
                rows,
                words.say("proof.regime"),
                words.say(
                        "proof.regime.text",
                        words.say(proof.regimeKey()),
                        words.term(proof.length()),
                        words.say(proof.footingKey())));
        sheet.add(regime, " ");
        sheet.element(regime, "span", words.provision(proof.citation(), proof.confidence()))
                .setAttribute("class", "provision");
    }

    private static byte[] resource(String name) {
        try {
            return Typeface.read(name);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
