package org.loket.web.rest.file;

import java.time.LocalDate;
import java.time.Period;
import org.loket.kernel.CaseNumber;
import org.loket.law.Confidence;
import org.loket.law.SearchRegime;
import org.loket.register.WindowRecord;
import org.loket.web.text.Text;

/**
 * The time in which a worker may find another employer.
 *
 * @param endedOn the last day of the employment, which is not counted
 * @param lastDay on which a new employer must have filed
 * @param usedIn the application that was filed in time; null while there is none
 */
public record WindowAnswer(
        SearchRegime regime,
        LocalDate endedOn,
        LocalDate lastDay,
        Period length,
        CitationAnswer citation,
        Confidence confidence,
        CaseNumber usedIn) {

    static WindowAnswer of(WindowRecord window, Text text) {
        return window == null
                ? null
                : new WindowAnswer(
                        window.regime(),
                        window.endedOn(),
                        window.lastDay(),
                        window.length(),
                        CitationAnswer.of(window.citation(), text),
                        window.confidence(),
                        window.usedIn());
    }
}
