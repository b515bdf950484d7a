package org.loket.register;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.Period;
import org.loket.kernel.CaseNumber;
import org.loket.law.Citation;
import org.loket.law.Confidence;
import org.loket.law.SearchRegime;
import org.loket.law.jobsearch.SearchWindow;

/** The search window on the permit that it follows. */
@Embeddable
class KeptWindow {

    @Enumerated(EnumType.STRING)
    @Column(name = "window_regime")
    private SearchRegime regime;

    @Column(name = "window_last_day")
    private LocalDate lastDay;

    @Column(name = "window_term")
    private String term;

    @Column(name = "window_act")
    private String act;

    @Column(name = "window_article")
    private String article;

    @Enumerated(EnumType.STRING)
    @Column(name = "window_confidence")
    private Confidence confidence;

    @Column(name = "window_opened_at")
    private OffsetDateTime openedAt;

    @Column(name = "window_warned")
    private Integer warned;

    @Column(name = "window_used_in")
    private String usedIn;

    protected KeptWindow() {}

    /** @param usedIn the application that used the window before it was moved; null where none did */
    static KeptWindow opened(SearchWindow law, String usedIn, Moment now) {
        KeptWindow kept = new KeptWindow();
        kept.regime = law.applied();
        kept.lastDay = law.lastDay();
        kept.term = law.length().toString();
        kept.act = law.citation().act();
        kept.article = law.citation().article();
        kept.confidence = law.confidence();
        kept.openedAt = now.at();
        kept.usedIn = usedIn;
        // a day of warning that is past when the window opens is not made up for
        kept.warned = kept.passed(now.day());
        return kept;
    }

    LocalDate lastDay() {
        return lastDay;
    }

    String usedIn() {
        return usedIn;
    }

    void usedIn(CaseNumber application) {
        usedIn = application == null ? null : application.text();
    }

    /** The warning that falls due on that day or fell due unsaid before it, the most urgent alone; null where none. */
    Integer warn(LocalDate today) {
        Integer due = passed(today);
        if (due == null || due.equals(warned)) {
            return null;
        }
        warned = due;
        return due;
    }

    LocalDate nextDay(LocalDate today) {
        return WindowRecord.WARNINGS.stream()
                .map(days -> lastDay.minusDays(days))
                .filter(day -> day.isAfter(today))
                .findFirst()
                .orElse(usedIn == null ? lastDay.plusDays(1) : null);
    }

    private Integer passed(LocalDate today) {
        return WindowRecord.WARNINGS.stream()
                .filter(days -> !lastDay.minusDays(days).isAfter(today))
                .reduce((earlier, later) -> later)
                .orElse(null);
    }

    WindowRecord record(LocalDate endedOn) {
        return new WindowRecord(
                endedOn,
                regime,
                lastDay,
                Period.parse(term),
                new Citation(act, article),
                confidence,
                openedAt,
                usedIn == null ? null : new CaseNumber(usedIn));
    }
}
