package org.loket.delivery;

import java.util.List;
import java.util.Map;
import java.util.Set;

/** Carries notices by one channel. */
interface Carrier {

    Channel channel();

    /** Where the targets are now, asked for while the parcels are claimed; a target that is gone is left out. */
    Map<String, ? extends Address> addresses(Set<String> targets);

    /** Sends parcels of one line, outside of any transaction; every parcel has an outcome. */
    List<Outcome> carry(List<Addressed> parcels);

    /** Nothing will arrive at those targets any more. */
    default void forget(List<String> targets) {}

    /** Where a notice goes by this channel. */
    interface Address {}

    /** A parcel and where it goes. */
    record Addressed(Parcel parcel, Address address) {}
}
