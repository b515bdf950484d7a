package org.loket.law.change;

import java.time.LocalDate;
import java.util.List;

/** A change together with the value that is put in its place to judge again; the path is null for the day of filing. */
record Step(Change change, FactPath path, Object value) {

    static Step of(Change.Kind kind, FactPath path, Object value) {
        return new Step(new Change(kind, path.text(), value), path, value);
    }

    static Step filedOn(LocalDate day) {
        return new Step(new Change(Change.Kind.NOT_BEFORE, Change.DAY_OF_FILING, day), null, day);
    }

    /** Filing is only ever put off. */
    Judged takenFrom(Judged before) {
        if (path != null) {
            return before.with(path, value);
        }
        LocalDate day = (LocalDate) value;
        return day.isAfter(before.day()) ? before.filedOn(day) : before;
    }

    static Judged all(List<Step> steps, Judged from) {
        Judged then = from;
        for (Step step : steps) {
            then = step.takenFrom(then);
        }
        return then;
    }
}
