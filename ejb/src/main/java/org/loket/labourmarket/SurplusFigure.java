package org.loket.labourmarket;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.UUID;
import org.loket.access.Actor;
import org.loket.law.Facts.Circle;

/** A recorded surplus; the same place, occupation and first day are one figure, which can be recorded anew. */
@Entity
@Table(name = "surplus")
class SurplusFigure {

    @Id
    private UUID id;

    @Version
    private long version;

    @Enumerated(EnumType.STRING)
    private Circle circle;

    private String place;

    private String occupation;

    private int surplus;

    @Column(name = "counts_from")
    private LocalDate from;

    @Column(name = "counts_until")
    private LocalDate until;

    private String source;

    @Column(name = "recorded_by")
    private String recordedBy;

    @Column(name = "recorded_at")
    private OffsetDateTime recordedAt;

    protected SurplusFigure() {}

    static SurplusFigure recorded(SurplusGiven given, String place, Actor by, OffsetDateTime at) {
        SurplusFigure figure = new SurplusFigure();
        figure.id = UUID.randomUUID();
        figure.circle = given.circle();
        figure.place = place;
        figure.occupation = given.occupation();
        figure.from = given.from();
        figure.record(given, by, at);
        return figure;
    }

    /** The figure anew: another number, end or source for the same place, occupation and first day. */
    void record(SurplusGiven given, Actor by, OffsetDateTime at) {
        surplus = given.surplus();
        until = given.until();
        source = given.source().strip();
        recordedBy = by.account();
        recordedAt = at;
    }

    SurplusRecord record() {
        return new SurplusRecord(id, circle, place, occupation, surplus, from, until, source, recordedBy, recordedAt);
    }
}
