package org.loket.casework;

import java.time.LocalDate;
import java.util.List;

/**
 * What an official proposes to decide.
 *
 * @param grounds codes of the grounds of a refusal or an inadmissibility; empty for a grant
 * @param validFrom first day of the admission; null unless it is granted
 * @param validUntil last day of the admission; null unless it is granted, and where nothing ends it
 * @param remark a note for the one who decides; not part of the letter
 */
public record Proposal(
        Outcome outcome, List<String> grounds, LocalDate validFrom, LocalDate validUntil, String remark) {

    public Proposal {
        grounds = grounds == null ? List.of() : List.copyOf(grounds);
    }
}
