package org.loket.law.jobsearch;

import java.time.LocalDate;
import java.time.Period;
import org.loket.law.Provision;
import org.loket.law.SearchRegime;
import org.loket.law.book.LawBook;

/** What each regime says of the length of the window, and on which provision. */
enum WindowRule {
    TWELVE_MONTHS(SearchRegime.TWELVE_MONTHS, Provision.SERV_SEARCH, "search-window.twelve-months"),
    NINETY_DAYS(SearchRegime.NINETY_DAYS, Provision.RESIDENCE_AFTER_WORK, "search-window"),
    DIRECTIVE(SearchRegime.DIRECTIVE, Provision.DIRECTIVE_UNEMPLOYMENT, "search-window.directive") {
        @Override
        String lengthFor(LocalDate lastDayOfWork, Holder holder, LawBook book) {
            return isLongHeld(lastDayOfWork, holder, book) ? "search-window.directive-long" : "search-window.directive";
        }
    },
    BLUE_CARD(SearchRegime.BLUE_CARD, Provision.BLUE_CARD_UNEMPLOYMENT, "search-window.blue-card");

    private final SearchRegime regime;
    private final Provision basis;
    private final String length;

    WindowRule(SearchRegime regime, Provision basis, String length) {
        this.regime = regime;
        this.basis = basis;
        this.length = length;
    }

    // twelve months are asked for every permit; where the law is applied, a Blue Card has a window of its own
    static WindowRule of(SearchRegime chosen, Holder holder) {
        return switch (chosen) {
            case TWELVE_MONTHS -> TWELVE_MONTHS;
            case NINETY_DAYS -> holder.blueCard() ? BLUE_CARD : NINETY_DAYS;
            case DIRECTIVE -> holder.blueCard() ? BLUE_CARD : DIRECTIVE;
            case BLUE_CARD -> BLUE_CARD;
        };
    }

    SearchRegime regime() {
        return regime;
    }

    Provision basis() {
        return basis;
    }

    /** The name of the value of the book that holds the length. */
    String lengthFor(LocalDate lastDayOfWork, Holder holder, LawBook book) {
        return length;
    }

    // for more than the years that the directive names; whoever has held the permit for exactly these has not yet
    private static boolean isLongHeld(LocalDate lastDayOfWork, Holder holder, LawBook book) {
        Period years = book.value("search-window.directive-held", Period.class).on(lastDayOfWork);
        return holder.since() != null && !lastDayOfWork.isBefore(holder.since().plus(years));
    }
}
