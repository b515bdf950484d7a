package org.loket.letter;

import java.util.Set;
import org.w3c.dom.Document;
import org.w3c.dom.Element;

/** Lays the proof of a permit out: a sheet with a card to cut out, on which stands the QR code. */
final class PermitProofPage {

    private static final byte[] TEMPLATE = Frame.template("permit.xhtml");

    private final PermitProof proof;
    private final Words words;
    private final Sheet sheet;

    PermitProofPage(PermitProof proof, Words words, Typeface typeface) {
        this.proof = proof;
        this.words = words;
        this.sheet = Sheet.of(TEMPLATE, words, typeface::legible);
    }

    Document compose() {
        sheet.keepFor(proof.demonstration() ? Set.of("demonstration") : Set.of())
                .say();
        sheet.fill(
                "may-work",
                proof.validUntil() == null
                        ? words.say("permit-proof.may-work-unlimited", proof.workerName(), proof.validFrom())
                        : words.say(
                                "permit-proof.may-work", proof.workerName(), proof.validFrom(), proof.validUntil()));
        facts(sheet.at("facts"));
        square(sheet.at("square"));
        sheet.fill("card-name", proof.workerName());
        sheet.fill("card-until", last());
        sheet.fill("card-number", proof.permit().text());
        sheet.fill("made", words.say("letter.signed", words.say("proof.place"), words.value(proof.madeOn())));
        return new Frame(sheet, words)
                .around(
                        words.say("permit-proof.title"),
                        proof.permit().text(),
                        words.say("permit-proof.subject", proof.permit().text()),
                        words.say("letter.footer", proof.permit().text()));
    }

    private String last() {
        return proof.validUntil() == null
                ? words.say("permit-proof.unlimited")
                : words.say("permit-proof.until", proof.validUntil());
    }

    private void facts(Element rows) {
        sheet.row(rows, "letter.permit.worker", proof.workerName());
        sheet.row(rows, "proof.birth-date", words.value(proof.birthDate()));
        sheet.row(rows, "letter.permit.number", proof.permit().text());
        if (proof.enterprise() != null) {
            sheet.row(rows, "permit-proof.employer", proof.enterprise().written());
        }
        if (proof.jobTitle() != null) {
            sheet.row(rows, "permit-proof.function", proof.jobTitle());
        }
        if (proof.occupation() != null) {
            sheet.row(rows, "permit-proof.occupation", proof.occupation());
        }
        sheet.row(rows, "permit-proof.from", words.value(proof.validFrom()));
        if (proof.validUntil() != null) {
            sheet.row(rows, "permit-proof.last-day", words.value(proof.validUntil()));
        }
        sheet.row(rows, "permit-proof.basis", words.provision(proof.citation(), proof.confidence()));
    }

    private void square(Element place) {
        Element image = sheet.element(place, "img");
        image.setAttribute("src", Square.image(proof.verifiable()));
        image.setAttribute("alt", words.say("permit-proof.square"));
    }
}
