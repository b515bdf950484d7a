package org.loket.demo;

import java.time.LocalDate;
import java.time.LocalTime;
import java.util.Map;
import java.util.Set;
import org.loket.access.Actor;
import org.loket.access.Role;
import org.loket.inspection.Inspection;
import org.loket.inspection.InspectionPurpose;

/** Tells of workers whom the inspection looked up at their workplace, and of what an inquiry keeps from them for a while. */
final class Inspections {

    private static final Actor INSPECTOR = new Actor("inspector", Set.of(Role.INSPECTOR), null, Set.of());
    private static final LocalTime FIRST = LocalTime.of(13, 40);
    private static final LocalTime JUST_AFTER_MIDNIGHT = LocalTime.of(0, 10);

    private final LocalDate today;
    private final Hands hands;
    private final LaterHands later;
    private final Timeline timeline;

    Inspections(LocalDate today, Hands hands, LaterHands later, Timeline timeline) {
        this.today = today;
        this.hands = hands;
        this.later = later;
        this.timeline = timeline;
    }

    /** @param known the lives of those who have an account, by name */
    void tell(Map<String, Life> known, Life anybody) {
        Rows.of("inspections")
                .forEach(row -> tell(row, row.text("worker") == null ? anybody : known.get(row.text("worker"))));
    }

    private void tell(Rows.Row row, Life life) {
        LocalDate day = today.minusDays(row.number("ago"));
        LocalDate toldFrom = row.text("told") == null ? null : day.plusDays(row.number("told"));
        Sketch sketch = life.sketch();
        Inspection inspection = new Inspection(
                sketch.person.nationalNumber(),
                null,
                sketch.firm.number(),
                InspectionPurpose.valueOf(row.text("purpose")),
                sketch.firm.workplace(),
                row.text("inquiry"),
                toldFrom);
        timeline.add(day.atTime(FIRST.plusMinutes(row.position())), () -> later.recallingInspections()
                .inspected(INSPECTOR, inspection));
        if (toldFrom != null && toldFrom.isBefore(today)) {
            timeline.add(
                    toldFrom.atTime(JUST_AFTER_MIDNIGHT), () -> hands.sweeper().sweep("inspections"));
        }
    }
}
