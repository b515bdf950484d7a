package org.loket.delivery;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;

/**
 * What came of an attempt.
 *
 * @param reason a key of the bundles under {@code delivery.reason.}, followed by what it is filled with; null where it arrived
 */
record Outcome(Parcel parcel, Result result, String reason) {

    enum Result {
        DELIVERED,
        /** Not this time; the others on the line may still arrive. */
        FAILED,
        /** Nothing on the line arrives for the time being. */
        LINE_DEAD,
        /** Trying again would change nothing. */
        HOPELESS,
        /** The line was dead, or the time was over, before this one had its turn. */
        UNTRIED
    }

    /** So long a lot is carried; what had no turn by then is claimed anew. */
    static final Duration TURN = Duration.ofSeconds(30);

    /** Sends one parcel; throws where nothing would arrive on its line. */
    interface Sending {
        Outcome send(Carrier.Addressed parcel) throws Unsent;
    }

    /** Sends parcels of one line one after the other, until the line turns out to be dead. */
    static List<Outcome> inTurn(List<Carrier.Addressed> parcels, Sending sending) {
        List<Outcome> outcomes = new ArrayList<>();
        long end = System.nanoTime() + TURN.toNanos();
        boolean over = false;
        for (Carrier.Addressed one : parcels) {
            if (over || System.nanoTime() > end) {
                outcomes.add(new Outcome(one.parcel(), Result.UNTRIED, null));
                continue;
            }
            try {
                outcomes.add(sending.send(one));
            } catch (Unsent e) {
                outcomes.add(new Outcome(one.parcel(), Result.LINE_DEAD, e.reason()));
                over = true;
            }
        }
        return outcomes;
    }

    static Outcome delivered(Parcel parcel) {
        return new Outcome(parcel, Result.DELIVERED, null);
    }

    static Outcome failed(Parcel parcel, String reason) {
        return new Outcome(parcel, Result.FAILED, reason);
    }

    static Outcome hopeless(Parcel parcel, String reason) {
        return new Outcome(parcel, Result.HOPELESS, reason);
    }
}
