package org.loket.notice;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/**
 * Everything that can be told, and who is told. To tell something new: a line here, its two texts, and whoever owes it.
 */
public enum Matter {
    APPLICATION_SUBMITTED(Told.WORKER),
    FEE_DUE(Told.EMPLOYER, Weight.STATUTORY),
    INCOMPLETE(Told.BOTH, Weight.STATUTORY),
    INFORMATION_ASKED(Told.BOTH, Weight.STATUTORY),
    TERM_EXTENDED(Told.BOTH, Weight.STATUTORY),
    GRANTED(Told.BOTH, Weight.STATUTORY),
    REFUSED(Told.BOTH, Weight.STATUTORY),
    INADMISSIBLE(Told.BOTH, Weight.STATUTORY),
    EMPLOYMENT_END_REPORTED(Told.BOTH, Weight.STATUTORY),
    EMPLOYMENT_END_AGREED(Told.BOTH),
    EMPLOYMENT_END_DISPUTED(Told.BOTH),
    EMPLOYMENT_END_WITHDRAWN(Told.BOTH),
    EMPLOYMENT_END_SETTLED(Told.BOTH, Weight.STATUTORY),
    EMPLOYMENT_GOES_ON_SETTLED(Told.BOTH, Weight.STATUTORY),
    MASS_OPENING_BEGUN(Told.EMPLOYER, Weight.STATUTORY),
    SEARCH_WINDOW_OPENED(Told.WORKER, Weight.STATUTORY),
    SEARCH_WINDOW_MOVED(Told.WORKER, Weight.STATUTORY),
    SEARCH_WINDOW_WITHDRAWN(Told.WORKER, Weight.STATUTORY),
    SEARCH_WINDOW_LEFT_180(Told.WORKER),
    SEARCH_WINDOW_LEFT_90(Told.WORKER),
    SEARCH_WINDOW_LEFT_60(Told.WORKER),
    SEARCH_WINDOW_LEFT_30(Told.WORKER),
    SEARCH_WINDOW_LEFT_14(Told.WORKER),
    SEARCH_WINDOW_LAPSED(Told.WORKER, Weight.STATUTORY),
    PERMIT_LAPSING_90(Told.BOTH),
    PERMIT_LAPSING_60(Told.BOTH),
    PERMIT_LAPSING_30(Told.BOTH),
    PERMIT_LAPSING_14(Told.BOTH),
    PERMIT_ENDED(Told.BOTH, Weight.STATUTORY),
    PERMIT_SUCCEEDED(Told.WORKER),
    WITHDRAWAL_BEGUN(Told.BOTH, Weight.STATUTORY),
    PERMIT_WITHDRAWN(Told.BOTH, Weight.STATUTORY),
    PERMIT_KEPT(Told.BOTH, Weight.STATUTORY),
    RENEWAL_POSSIBLE(Told.BOTH),
    EMPLOYMENT_ENDING(Told.EMPLOYER, Weight.STATUTORY),
    TRANSFER_OFFERED(Told.WORKER, Weight.STATUTORY),
    TRANSFER_ACCEPTED(Told.EMPLOYER),
    TRANSFER_REFUSED(Told.EMPLOYER),
    TRANSFER_HANDED_OVER(Told.EMPLOYER),
    TRANSFER_LAPSED(Told.BOTH),
    TRANSFER_VOID(Told.BOTH),
    TRANSFER_OBJECTED(Told.BOTH, Weight.STATUTORY),
    TRANSFER_SETTLED(Told.BOTH, Weight.STATUTORY),
    RESIDENCE_ENDED(Told.BOTH, Weight.STATUTORY),
    APPEAL_LODGED(Told.BOTH, Weight.STATUTORY),
    APPEAL_CONFIRMED(Told.BOTH, Weight.STATUTORY),
    APPEAL_ANNULLED(Told.BOTH, Weight.STATUTORY),
    APPEAL_REFORMED(Told.BOTH, Weight.STATUTORY),
    LAW_CHANGED(Told.EMPLOYER);

    /** Who is told: the employer of the file and its mandataries, the worker whose file it is, or both. */
    public enum Told {
        EMPLOYER,
        WORKER,
        BOTH
    }

    private enum Weight {
        USUAL,
        /** A right or a term hangs on it: nobody can choose not to be told. */
        STATUTORY
    }

    private final Told told;
    private final Weight weight;

    Matter(Told told) {
        this(told, Weight.USUAL);
    }

    Matter(Told told, Weight weight) {
        this.told = told;
        this.weight = weight;
    }

    /** Its name on notices, in choices and to webhooks, and as a key of the bundles under {@code notice.}. */
    public String kind() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    public Told told() {
        return told;
    }

    public boolean isStatutory() {
        return weight == Weight.STATUTORY;
    }

    /** What such receivers can be told. */
    public static List<Matter> toldTo(Set<Receiver.Kind> receivers) {
        return Arrays.stream(values())
                .filter(matter -> matter.told != Told.WORKER && receivers.contains(Receiver.Kind.ENTERPRISE)
                        || matter.told != Told.EMPLOYER && receivers.contains(Receiver.Kind.WORKER))
                .toList();
    }

    /** Whether nobody can choose not to be told of that kind. */
    public static boolean isStatutory(String kind) {
        return Arrays.stream(values())
                .anyMatch(matter -> matter.isStatutory() && matter.kind().equals(kind));
    }
}
