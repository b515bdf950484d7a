package org.loket.law.category;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.loket.kernel.json.RecordReader;
import org.loket.kernel.json.RecordWriter;
import org.loket.law.Finding;

/** A finding is kept with its examination and read again: the same to the last argument, or no replay could agree. */
class FindingsKeptTest {

    private static final int ONE_IN = 10;

    @Test
    void everyFindingComesBackAsItWasKept() {
        Sweep.over(20260903, (category, day, facts, number) -> {
            if (number % ONE_IN != 0) {
                return;
            }
            for (Finding finding :
                    Admission.forApplicationSubmittedOn(day, category, facts).findings()) {
                assertThat(RecordReader.read(RecordWriter.text(finding), Finding.class))
                        .isEqualTo(finding);
            }
        });
    }
}
