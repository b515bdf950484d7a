package org.loket.web.faces;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.loket.law.Facts;
import org.loket.web.text.TextIn;

class SearchLineTest {

    private static final LocalDate FIRST = LocalDate.of(2026, 9, 1);
    private static final Facts.Vacancy SEARCH = new Facts.Vacancy(
            true,
            List.of(
                    new Facts.Publication(Facts.Channel.VDAB, FIRST, null),
                    new Facts.Publication(Facts.Channel.EURES, FIRST, LocalDate.of(2026, 11, 3)),
                    new Facts.Publication(null, null, null)),
            List.of(
                    new Facts.Mediation(Facts.EmploymentService.VDAB, false, LocalDate.of(2026, 11, 4)),
                    new Facts.Mediation(null, null, null)),
            List.of(new Facts.Surplus(Facts.Circle.FLANDERS, null, "4110", 0, FIRST, null, "VDAB")));

    @Test
    void aSearchIsToldLineByLine() {
        assertThat(SearchLine.of(SEARCH, TextIn.language("nl")))
                .containsExactly(
                        new SearchLine("Vacature op VDAB", "sinds 1 september 2026, staat nog open"),
                        new SearchLine("Vacature op EURES", "van 1 september 2026 tot en met 3 november 2026"),
                        new SearchLine("Vacature op ?", "sinds ?, staat nog open"),
                        new SearchLine("Bemiddeling door VDAB", "niemand geschikt gevonden, 4 november 2026"),
                        new SearchLine("Bemiddeling door ?", "resultaat niet bekend"),
                        new SearchLine(
                                "Overschot: Vlaanderen", "0 voor beroep 4110, sinds 1 september 2026 (bron: VDAB)"));
        assertThat(SearchLine.of(SEARCH, TextIn.language("en")))
                .extracting(SearchLine::said)
                .contains("since 1 September 2026, still open", "nobody suitable was found, 4 November 2026");
    }
}
