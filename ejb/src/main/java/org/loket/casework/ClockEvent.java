package org.loket.casework;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Table;
import java.time.LocalDate;
import java.time.Period;
import java.util.UUID;
import org.loket.law.Citation;
import org.loket.law.timelimit.ClockStep;

/** One event on the clock of a case, with the provision that it rests on. */
@Entity
@Table(name = "clock_event")
class ClockEvent {

    @Id
    private UUID id;

    @ManyToOne
    @JoinColumn(name = "case_number")
    private PermitCase permitCase;

    private int position;

    @Enumerated(EnumType.STRING)
    private ClockStep.Kind kind;

    @Column(name = "on_day")
    private LocalDate day;

    private String act;
    private String article;

    @Column(name = "by_time")
    private String time;

    private String reason;

    protected ClockEvent() {}

    ClockEvent(PermitCase of, int position, ClockStep step) {
        this.id = UUID.randomUUID();
        this.permitCase = of;
        this.position = position;
        this.kind = step.kind();
        this.day = step.day();
        this.act = step.basis().act();
        this.article = step.basis().article();
        this.time = step.by() == null ? null : step.by().toString();
        this.reason = step.because();
    }

    ClockStep step() {
        return new ClockStep(kind, day, new Citation(act, article), time == null ? null : Period.parse(time), reason);
    }
}
