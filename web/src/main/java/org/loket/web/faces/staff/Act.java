package org.loket.web.faces.staff;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/** What an official can do on a case, with the ids of the forms that ask for it. */
public enum Act {
    EXAMINE("examine", "again"),
    ANSWER("reply"),
    GRANT("grant"),
    REFUSE("refuse"),
    ASK("ask"),
    ESTABLISH("establish"),
    EXTEND("extend"),
    INADMISSIBLE("close"),
    DECIDE("decide"),
    SEND_BACK("return");

    private final List<String> forms;

    Act(String... forms) {
        this.forms = List.of(forms);
    }

    /** The one whose form was sent: its id is among the parameters. */
    static Optional<Act> sentWith(Map<String, String> parameters) {
        return Stream.of(values())
                .filter(act -> act.forms.stream().anyMatch(parameters::containsKey))
                .findFirst();
    }
}
