package org.loket.register;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.time.LocalDate;

/** That a permit is over: its last day of all, and what ended it. */
@Embeddable
class Over {

    @Column(name = "over_on")
    private LocalDate on;

    @Enumerated(EnumType.STRING)
    @Column(name = "over_by")
    private Ending by;

    protected Over() {}

    Over(LocalDate on, Ending by) {
        this.on = on;
        this.by = by;
    }

    LocalDate on() {
        return on;
    }

    Ending by() {
        return by;
    }
}
