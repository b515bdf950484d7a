package org.loket.letter;

import java.time.LocalDate;
import java.util.List;
import org.loket.letter.DecisionLetter.Ground;
import org.loket.letter.DecisionLetter.Remedy;

/**
 * What a letter says about an act after the first decision: a hearing, a withdrawal, an appeal.
 *
 * @param kind which act, as the end of the keys under {@code act.}
 * @param reference the permit or file that it is about
 * @param addressees the names of the parties, for both of whom it is
 * @param about which permit or decision, and whose
 * @param decision what the authority does
 * @param minister null where no appeal to the minister is open
 * @param council null where no appeal to the Council of State is open
 */
public record ActLetter(
        String kind,
        String reference,
        LocalDate on,
        List<String> addressees,
        Sentence about,
        Sentence decision,
        List<Ground> grounds,
        List<Quoted> quoted,
        Remedy minister,
        Remedy council,
        boolean demonstration) {

    public ActLetter {
        addressees = List.copyOf(addressees);
        grounds = List.copyOf(grounds);
        quoted = List.copyOf(quoted);
    }

    /** A sentence as a key of the bundles with its arguments. */
    public record Sentence(String key, List<Object> arguments) {

        public static Sentence of(String key, Object... arguments) {
            return new Sentence(key, List.of(arguments));
        }
    }

    /** What somebody wrote, under a title that is a key of the bundles; the text is a key too where nobody wrote. */
    public record Quoted(String titleKey, String text, boolean isKey) {

        public static Quoted written(String titleKey, String text) {
            return new Quoted(titleKey, text, false);
        }

        public static Quoted said(String titleKey, String textKey) {
            return new Quoted(titleKey, textKey, true);
        }
    }
}
