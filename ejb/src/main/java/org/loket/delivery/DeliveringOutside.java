package org.loket.delivery;

import jakarta.ejb.Stateless;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ThreadLocalRandom;
import java.util.stream.Collectors;
import org.loket.delivery.Carrier.Addressed;
import org.loket.delivery.Deliveries.Turned;
import org.loket.kernel.TheClock;

/** Hands out what is due and writes down what came of it; the sending itself is done between the two, in no transaction. */
@Stateless
public class DeliveringOutside {

    private static final String DELIVERED = "DELIVERED";
    private static final String GIVEN_UP = "GIVEN_UP";

    @Inject
    Deliveries deliveries;

    @Inject
    @Any
    Instance<Carrier> carriers;

    @Inject
    Clock clock;

    /** What is due by that channel, in lots of one line each. */
    public Collection<List<Addressed>> claim(Channel channel, int lines, int perLine) {
        OffsetDateTime now = TheClock.now(clock);
        List<Parcel> claimed = deliveries.claim(channel, lines, perLine, now);
        Map<String, ? extends Carrier.Address> addresses =
                carrier(channel).addresses(claimed.stream().map(Parcel::target).collect(Collectors.toSet()));
        Map<String, List<Addressed>> lots = new LinkedHashMap<>();
        List<Turned> gone = new ArrayList<>();
        for (Parcel parcel : claimed) {
            if (addresses.containsKey(parcel.target())) {
                lots.computeIfAbsent(parcel.line(), line -> new ArrayList<>())
                        .add(new Addressed(parcel, addresses.get(parcel.target())));
            } else {
                gone.add(over(Outcome.hopeless(parcel, "gone"), GIVEN_UP));
            }
        }
        if (!gone.isEmpty()) {
            deliveries.end(gone, now);
        }
        return lots.values();
    }

    public Carrier carrier(Channel channel) {
        return carriers.stream()
                .filter(one -> one.channel() == channel)
                .findFirst()
                .orElseThrow();
    }

    /** Writes down what came of the parcels of one line, in the order in which they were sent. */
    public void record(Channel channel, List<Outcome> outcomes) {
        OffsetDateTime now = TheClock.now(clock);
        List<Turned> ended = new ArrayList<>();
        List<Turned> untried = new ArrayList<>();
        OffsetDateTime rest = null;
        for (Outcome outcome : outcomes) {
            Parcel parcel = outcome.parcel();
            OffsetDateTime next = Patience.next(now, parcel.attempt(), ThreadLocalRandom.current());
            switch (outcome.result()) {
                case UNTRIED -> untried.add(new Turned(parcel.id(), parcel.attempt(), null, null, rest));
                case DELIVERED -> ended.add(over(outcome, DELIVERED));
                case HOPELESS -> ended.add(over(outcome, GIVEN_UP));
                case FAILED -> ended.add(later(outcome, next));
                case LINE_DEAD -> {
                    // behind the others on the line, in case it is this one that kills it
                    ended.add(later(outcome, next.plusSeconds(1)));
                    rest = next;
                }
            }
        }
        carrier(channel)
                .forget(outcomes.stream()
                        .filter(outcome -> outcome.result() == Outcome.Result.HOPELESS)
                        .map(outcome -> outcome.parcel().target())
                        .toList());
        deliveries.end(ended, now);
        if (!untried.isEmpty()) {
            deliveries.putBack(untried);
        }
        if (rest != null) {
            deliveries.rest(channel, outcomes.get(0).parcel().line(), rest);
        }
    }

    private static Turned over(Outcome outcome, String how) {
        return new Turned(outcome.parcel().id(), outcome.parcel().attempt(), how, outcome.reason(), null);
    }

    private static Turned later(Outcome outcome, OffsetDateTime next) {
        Parcel parcel = outcome.parcel();
        return next.isAfter(parcel.patientUntil())
                ? over(outcome, GIVEN_UP)
                : new Turned(parcel.id(), parcel.attempt(), "FAILED", outcome.reason(), next);
    }
}
