package org.loket.web.rest.file;

import java.time.LocalDate;
import java.util.List;
import org.loket.casework.Examined;
import org.loket.law.category.Verdict;
import org.loket.web.text.Text;

/**
 * The last examination of a case.
 *
 * @param lawDate the day that selected the law
 * @param lawVersion the versions of lists and values that were used
 * @param rings the circles of the concentric model in their order; none where the category has nothing to do with them
 */
public record ExaminationAnswer(
        Verdict verdict,
        LocalDate lawDate,
        String lawVersion,
        LocalDate validAtMostUntil,
        List<FindingAnswer> findings,
        List<RingAnswer> rings) {

    public static ExaminationAnswer of(Examined examined, Text text) {
        return examined == null
                ? null
                : new ExaminationAnswer(
                        examined.verdict(),
                        examined.lawDate(),
                        examined.lawVersion(),
                        examined.validAtMostUntil(),
                        FindingAnswer.of(examined.findings(), text),
                        RingAnswer.of(examined.rings(), text));
    }
}
