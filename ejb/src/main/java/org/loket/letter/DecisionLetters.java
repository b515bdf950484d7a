package org.loket.letter;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Locale;
import org.loket.kernel.Wording;

/** Writes decision letters: in Dutch, the language in which they have legal force. */
@ApplicationScoped
public class DecisionLetters {

    private static final Locale DUTCH = Locale.forLanguageTag("nl");

    private final Press press = new Press();
    private final Words words;

    public DecisionLetters() {
        this(Wording.of(DUTCH)::say, Wording.of(DUTCH)::write);
    }

    DecisionLetters(Words.Texts texts, Words.Values values) {
        this.words = new Words(texts, values);
    }

    /** The letter as PDF/A-2a and PDF/UA-1. */
    public byte[] render(DecisionLetter letter) {
        return press.print(
                new LetterPage(letter, words, press.typeface()).compose(),
                letter.caseNumber().text());
    }

    /** The proof of a permit in the same form. */
    public byte[] render(PermitProof proof) {
        return press.print(
                new PermitProofPage(proof, words, press.typeface()).compose(),
                proof.permit().text());
    }

    /** The proof of a search window in the same form. */
    public byte[] render(WindowProof proof) {
        return press.print(
                new ProofPage(proof, words, press.typeface()).compose(),
                proof.permit().text());
    }

    /** The letter about an act after the first decision in the same form. */
    public byte[] render(ActLetter act) {
        return press.print(new ActPage(act, words, press.typeface()).compose(), act.reference());
    }
}
