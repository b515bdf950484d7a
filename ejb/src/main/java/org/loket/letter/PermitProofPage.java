package org.loket.letter;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Set;
import org.w3c.dom.Document;
import org.w3c.dom.Element;

/** Lays the proof of a permit out: a sheet with a card to cut out, on which stands the QR code. */
final class PermitProofPage {

    private static final byte[] TEMPLATE = resource("permit.xhtml");
    private static final String STYLE = new String(resource("decision.css"), StandardCharsets.UTF_8)
            + new String(resource("permit.css"), StandardCharsets.UTF_8);

    private final PermitProof proof;
    private final Words words;
    private final Sheet sheet;

    PermitProofPage(PermitProof proof, Words words, Typeface typeface) {
        this.proof = proof;
        this.words = words;
        this.sheet = Sheet.of(TEMPLATE, typeface::legible);
    }

    Document compose() {
        sheet.keepFor(proof.demonstration() ? Set.of("demonstration") : Set.of())
                .say(key -> words.say(key));
        sheet.document().getDocumentElement().setAttribute("lang", words.say("letter.language"));
        sheet.at("style").setTextContent(STYLE);
        String subject = words.say("permit-proof.subject", proof.permit().text());
        sheet.fill(
                "document-title",
                words.say(
                        "letter.document-title",
                        words.say("permit-proof.title"),
                        proof.permit().text()));
        sheet.describe("author", words.say("letter.author"));
        sheet.describe("subject", subject);
        sheet.describe("description", subject);
        sheet.fill("title", words.say("permit-proof.title"));
        sheet.fill("footer-reference", words.say("letter.footer", proof.permit().text()));
        sheet.pageNumber("footer-page", words);
        sheet.fill(
                "may-work",
                words.say("permit-proof.may-work", proof.workerName(), proof.validFrom(), proof.validUntil()));
        facts(sheet.at("facts"));
        square(sheet.at("square"));
        sheet.fill("card-name", proof.workerName());
        sheet.fill("card-until", words.say("permit-proof.until", proof.validUntil()));
        sheet.fill("card-number", proof.permit().text());
        sheet.fill("made", words.say("letter.signed", words.say("proof.place"), words.value(proof.madeOn())));
        return sheet.document();
    }

    private void facts(Element rows) {
        sheet.row(rows, words.say("letter.permit.worker"), proof.workerName());
        sheet.row(rows, words.say("proof.birth-date"), words.value(proof.birthDate()));
        sheet.row(rows, words.say("letter.permit.number"), proof.permit().text());
        sheet.row(rows, words.say("permit-proof.employer"), proof.enterprise().written());
        if (proof.jobTitle() != null) {
            sheet.row(rows, words.say("permit-proof.function"), proof.jobTitle());
        }
        if (proof.occupation() != null) {
            sheet.row(rows, words.say("permit-proof.occupation"), proof.occupation());
        }
        sheet.row(rows, words.say("permit-proof.from"), words.value(proof.validFrom()));
        sheet.row(rows, words.say("permit-proof.last-day"), words.value(proof.validUntil()));
        sheet.row(rows, words.say("permit-proof.basis"), words.provision(proof.citation(), proof.confidence()));
    }

    private void square(Element place) {
        Element image = sheet.element(place, "img");
        image.setAttribute("src", Square.image(proof.verifiable()));
        image.setAttribute("alt", words.say("permit-proof.square"));
    }

    private static byte[] resource(String name) {
        try {
            return Typeface.read(name);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
