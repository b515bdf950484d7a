package org.loket.register;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.List;
import org.loket.amendment.LawInForce;
import org.loket.law.category.Category;
import org.loket.law.jobsearch.Holder;
import org.loket.law.jobsearch.SearchWindow;

/** Which window an end opens, under the law of that day and for what is known of the worker. */
@ApplicationScoped
class SearchWindows {

    @Inject
    Permits permits;

    @Inject
    LawInForce law;

    SearchWindow after(Permit permit, LocalDate endedOn) {
        return after(permit, endedOn, heldSince(permit));
    }

    /** The same where the worker had no other permit. */
    SearchWindow afterTheFirst(Permit permit, LocalDate endedOn) {
        return after(permit, endedOn, permit.grant().validFrom());
    }

    private SearchWindow after(Permit permit, LocalDate endedOn, LocalDate since) {
        return SearchWindow.forAdmissionEndedOn(endedOn, new Holder(since, isBlueCard(permit)), law.book());
    }

    private static boolean isBlueCard(Permit permit) {
        return permit.grant().category() == Category.BLUE_CARD;
    }

    /** The first day of the permits that followed each other without a day between. */
    private LocalDate heldSince(Permit permit) {
        List<PermitRecord> latestFirst = permits.of(permit.grant().worker());
        LocalDate since = permit.grant().validFrom();
        for (PermitRecord earlier : latestFirst) {
            if (earlier.validFrom().isBefore(since)
                    && (earlier.isUnlimited() || !earlier.validUntil().isBefore(since.minusDays(1)))) {
                since = earlier.validFrom();
            }
        }
        return since;
    }
}
