package org.loket.law.transfer;

import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.loket.law.category.Slot;

/** What is tested again for the new job. */
public enum Retest {
    /** What changes with the employer and the job; what was found of the person stands. */
    WHAT_CHANGED,
    /** Everything, as for a first application. */
    EVERYTHING;

    private static final Set<String> OF_THE_PERSON = Set.of(
            "third-country-national",
            "qualification-level",
            "not-yet-in-belgium",
            "main-residence-abroad",
            "prior-service",
            "work-history");

    private static final Set<String> OF_THE_VACANCY =
            Set.of("labour-market-test", "bottleneck-occupation", "concentric-circles");

    private static final Set<Slot> SHOWN_BEFORE =
            EnumSet.of(Slot.PASSPORT, Slot.DIPLOMA, Slot.EXPERIENCE, Slot.RESIDENCE_CARD);

    /**
     * Whether that condition is tested again.
     *
     * @param sameOccupation whether the job is the same; then the labour market was looked at for it already
     */
    public boolean covers(String condition, boolean sameOccupation) {
        if (this == EVERYTHING) {
            return true;
        }
        return !OF_THE_PERSON.contains(condition) && !(sameOccupation && OF_THE_VACANCY.contains(condition));
    }

    /** Those of the documents that the new job is asked for; what the person showed before is not shown again. */
    public List<Slot> documents(List<Slot> asked, boolean sameOccupation) {
        if (this == EVERYTHING) {
            return List.copyOf(asked);
        }
        return asked.stream()
                .filter(slot -> !SHOWN_BEFORE.contains(slot) && !(sameOccupation && slot == Slot.VACANCY))
                .toList();
    }
}
