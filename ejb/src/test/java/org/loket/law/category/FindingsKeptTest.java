package org.loket.law.category;

import org.junit.jupiter.api.Test;
import org.loket.kernel.json.RecordReader;
import org.loket.kernel.json.RecordWriter;
import org.loket.law.Finding;
import org.loket.law.labourmarket.Ring;

/** A finding is kept with its examination and read again: the same to the last argument, or no replay could agree. */
class FindingsKeptTest {

    @Test
    void everyFindingAndEveryCircleComesBackAsItWasKept() {
        Sweep.over(20260903, Sweep.CASES / 10, (category, day, facts, number) -> {
            Assessment assessment = Admission.forApplicationSubmittedOn(day, category, facts);
            assessment.findings().forEach(finding -> mustComeBack(finding, Finding.class));
            assessment.rings().forEach(ring -> mustComeBack(ring, Ring.class));
        });
    }

    private static <T extends Record> void mustComeBack(T kept, Class<T> type) {
        T read = RecordReader.read(RecordWriter.text(kept), type);
        if (!read.equals(kept)) {
            throw new AssertionError("%s came back as %s".formatted(kept, read));
        }
    }
}
