package org.loket.employment;

import java.util.List;

/**
 * What became of one line of the feed.
 *
 * @param line from 1, without the head
 * @param declaration null where the line has none that can be read
 * @param textKey why it was refused, as a key of the bundles with its arguments; null where it was not
 */
public record DeclarationAnswer(int line, String declaration, Outcome outcome, String textKey, List<Object> arguments) {

    /** What can become of a line. */
    public enum Outcome {
        APPLIED,
        /** The same declaration was taken before: nothing changed. */
        DUPLICATE,
        REFUSED
    }

    static DeclarationAnswer refused(int line, String declaration, String textKey, List<Object> arguments) {
        return new DeclarationAnswer(line, declaration, Outcome.REFUSED, textKey, arguments);
    }
}
