package org.loket.web.faces.policy;

import org.loket.amendment.Subject;
import org.loket.web.text.Text;

/** What is amended, in words. */
final class Amended {

    static final String REGIME = "regime.";

    private Amended() {}

    static String name(Subject subject, String nameInBook, Text text) {
        return text.say((subject == Subject.LIST ? "law.list." : "law.value.") + nameInBook);
    }
}
