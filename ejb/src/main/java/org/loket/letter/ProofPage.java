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
        describe("author", words.say("letter.author"));
        describe("subject", words.say("proof.subject", proof.permit().text()));
        describe("description", words.say("proof.subject", proof.permit().text()));
        sheet.fill("title", title);
        sheet.fill("footer-reference", words.say("letter.footer", proof.permit().text()));
        pageNumber(sheet.at("footer-page"));
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
        if (proof.code() != null) {
            occasions.add("code");
        }
        if (!proof.confidence().isConfirmed()) {
            occasions.add("unconfirmed");
        }
        return occasions;
    }

    private void facts(Element rows) {
        row(rows, "letter.permit.worker", proof.workerName());
        row(rows, "proof.birth-date", words.value(proof.birthDate()));
        row(rows, "letter.permit.number", proof.permit().text());
        row(rows, "proof.ended-on", words.value(proof.endedOn()));
        row(rows, "proof.last-day", words.value(proof.lastDay()));
        Element regime = row(
                rows,
                "proof.regime",
                words.say(
                        "proof.regime.text",
                        words.say(proof.regimeKey()),
                        words.term(proof.length()),
                        words.say(proof.footingKey())));
        sheet.add(regime, " ");
        sheet.element(regime, "span", words.provision(proof.citation(), proof.confidence()))
                .setAttribute("class", "provision");
    }

    private Element row(Element rows, String labelKey, String cell) {
        Element row = sheet.element(rows, "tr");
        sheet.rowHeader(row, words.say(labelKey));
        return sheet.element(row, "td", cell);
    }

    private void describe(String name, String content) {
        sheet.at(name).setAttribute("content", content);
    }

    private void pageNumber(Element footer) {
        String[] parts = words.say("letter.page", "\u0001", "\u0001").split("\u0001", -1);
        sheet.add(footer, parts[0]);
        sheet.element(footer, "span").setAttribute("class", "page");
        sheet.add(footer, parts[1]);
        sheet.element(footer, "span").setAttribute("class", "pages");
        sheet.add(footer, parts[2]);
    }

    private static byte[] resource(String name) {
        try {
            return Typeface.read(name);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
