package org.loket.web.rest.file;

import java.util.List;
import org.loket.web.text.Text;

/** A ground of a refusal or an inadmissibility: its code, and what it says. */
public record GroundAnswer(String code, String text) {

    static List<GroundAnswer> of(List<String> codes, Text text) {
        return codes.stream()
                .map(code -> new GroundAnswer(code, text.say(key(code, text))))
                .toList();
    }

    // a ground of the law, or a condition that was found not to be met
    private static String key(String code, Text text) {
        return text.knows("law.ground." + code) ? "law.ground." + code : "law.condition." + code;
    }
}
