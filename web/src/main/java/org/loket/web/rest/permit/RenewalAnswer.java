package org.loket.web.rest.permit;

import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.List;
import org.loket.kernel.CaseNumber;
import org.loket.law.category.Slot;
import org.loket.law.timelimit.RenewalWindow;
import org.loket.renewal.RenewalRecord;
import org.loket.renewal.RenewingPermit;

/**
 * The renewal of a permit.
 *
 * @param earliest the first day to file it
 * @param latest the last day to file it in time
 * @param timing where today lies
 * @param application that renews it; null where none was begun
 * @param reused the papers that were taken over
 */
public record RenewalAnswer(
        LocalDate earliest,
        LocalDate latest,
        RenewalWindow.Timing timing,
        boolean possible,
        CaseNumber application,
        List<Reused> reused) {

    /** A paper that was taken over, and when it had come in. */
    public record Reused(Slot slot, OffsetDateTime receivedAt) {}

    static RenewalAnswer of(RenewingPermit.Renewable renewable) {
        RenewalRecord renewal = renewable.renewal();
        return new RenewalAnswer(
                renewable.window().earliest(),
                renewable.window().latest(),
                renewable.timing(),
                renewable.possible(),
                renewal == null ? null : renewal.application(),
                renewal == null
                        ? List.of()
                        : renewal.reused().stream()
                                .map(paper -> new Reused(paper.slot(), paper.receivedAt()))
                                .toList());
    }
}
