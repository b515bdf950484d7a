package org.loket.web.rest.dossier;

import java.time.OffsetDateTime;
import java.util.Set;
import org.loket.access.Role;
import org.loket.journal.FileRead;
import org.loket.web.text.Text;
import org.loket.worklist.Reading;

/**
 * Somebody read the worker's file.
 *
 * @param file the number of the file; null where a permit was looked up
 * @param function the function in which it was read; never a name
 * @param office where that function is held
 * @param own whether it was the worker
 */
record ReadingAnswer(
        String file,
        OffsetDateTime at,
        String function,
        String office,
        FileRead.Part part,
        FileRead.Purpose purpose,
        boolean own) {

    private static final Set<String> REGIONAL = Set.of(Role.EXAMINER.name(), Role.DECIDER.name(), Role.LEAD.name());

    static ReadingAnswer of(Reading reading, Text text) {
        return new ReadingAnswer(
                reading.file(),
                reading.at(),
                reading.function(),
                office(reading, text),
                reading.part(),
                reading.purpose(),
                reading.own());
    }

    private static String office(Reading reading, Text text) {
        if (REGIONAL.contains(reading.function())) {
            return text.say("office.region");
        }
        if (reading.function().equals(Role.INSPECTOR.name())) {
            return text.say("office.inspection");
        }
        return reading.enterprise() == null
                ? text.say("office.party")
                : text.say("office.enterprise", reading.enterprise().written());
    }
}
