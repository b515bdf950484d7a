package org.loket.web.faces.assessment;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.math.BigDecimal;
import org.loket.law.Facts;
import org.loket.web.text.Text;

/** How facts are asked for and told; the wizard asks the same facts in the same words where no others are needed here. */
@Named
@RequestScoped
public class Wordings {

    private static final String OURS = "permit.";

    @Inject
    Text text;

    public String label(String field) {
        return text.say(text.knows(OURS + "ask." + field) ? OURS + "ask." + field : "ask." + field);
    }

    /** Null where there is none, which a question takes for no hint. */
    public String hint(String field) {
        for (String key : new String[] {OURS + "hint." + field, "hint." + field}) {
            if (text.knows(key)) {
                return text.say(key);
            }
        }
        return null;
    }

    public String word(Enum<?> choice) {
        return choice instanceof Facts.QualificationProof ? text.say("law.proof." + choice) : text.of(choice);
    }

    /** The value of a fact in the reader's words; nothing for nothing. */
    Object written(String fact, Object value) {
        if (value instanceof Boolean yes) {
            return text.say("answer." + yes);
        }
        if (value instanceof Enum<?> choice) {
            return word(choice);
        }
        if (value instanceof BigDecimal share && fact.endsWith("Fraction")) {
            return text.say("permit.percent", share.movePointRight(2));
        }
        return value == null ? "" : value;
    }
}
