package org.loket.law.book;

import java.util.Locale;
import java.util.Optional;
import org.loket.law.Confidence;

/**
 * One line of a list of the law.
 *
 * @param occupation ISCO-08, four digits, never confirmed by the law itself; empty where none is known
 * @param dutch what a line that the printed book does not know is called; null where the bundles name it
 * @param english the same in English
 */
public record Entry(String code, String occupation, Confidence confidence, String dutch, String english) {

    public Entry(String code, String occupation, Confidence confidence) {
        this(code, occupation, confidence, null, null);
    }

    /** The name that the amendment gave it, where it gave one. */
    public Optional<String> named(Locale language) {
        return Optional.ofNullable(language.getLanguage().equals("nl") ? dutch : english);
    }
}
