package org.loket.web.faces.employer;

import java.util.List;

/**
 * A question that only some categories ask.
 *
 * @param choices what can be answered; empty where a number is typed
 * @param words the beginning of the key under which a choice is named
 */
public record Particular(String field, List<String> choices, String words) {

    /** The id of the input. */
    public String getId() {
        return field.replace('.', '-');
    }

    public String textKey(String choice) {
        return words + choice;
    }
}
