package org.loket.casework;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Table;
import java.time.OffsetDateTime;
import java.util.UUID;
import org.loket.kernel.json.RecordReader;
import org.loket.kernel.json.RecordWriter;

/** One examination of a case, kept whole so that it can be replayed. */
@Entity
@Table(name = "examination")
class Examination {

    @Id
    private UUID id;

    @ManyToOne
    @JoinColumn(name = "case_number")
    private PermitCase permitCase;

    private int position;

    @Column(name = "examined_by")
    private String examinedBy;

    @Column(name = "examined_at")
    private OffsetDateTime examinedAt;

    private String result;

    protected Examination() {}

    Examination(PermitCase of, int position, Examined result, String by, OffsetDateTime at) {
        this.id = UUID.randomUUID();
        this.permitCase = of;
        this.position = position;
        this.result = RecordWriter.text(result);
        this.examinedBy = by;
        this.examinedAt = at;
    }

    ExaminationRecord record() {
        return new ExaminationRecord(examinedBy, examinedAt, result());
    }

    Examined result() {
        return RecordReader.read(result, Examined.class);
    }
}
