package org.loket.labourmarket;

import java.util.List;
import java.util.Optional;
import org.loket.law.Facts.Circle;
import org.loket.law.book.Listing;

/** Where a figure is about: each circle has places of its own kind. */
final class Place {

    private static final String FLANDERS = "FLANDERS";
    private static final List<String> REGIONS = List.of("BRUSSELS", "WALLONIA", "GERMAN_SPEAKING_COMMUNITY");
    private static final String HERE = "BEL";

    private Place() {}

    /** The place that was meant; nothing where none, both or a wrong one was given. */
    static Optional<String> of(SurplusGiven given, Listing freeMovement) {
        if (given.circle() == null || given.region() != null && given.country() != null) {
            return Optional.empty();
        }
        String region = given.region();
        return switch (given.circle()) {
            case FLANDERS ->
                given.country() == null && (region == null || region.equals(FLANDERS))
                        ? Optional.of(FLANDERS)
                        : Optional.empty();
            case OTHER_REGIONS -> Optional.ofNullable(region).filter(REGIONS::contains);
            case BORDER_REGIONS -> Optional.ofNullable(region).filter(code -> code.matches("[A-Z]{2}[0-9A-Z]{1,3}"));
            case EEA_AND_SWITZERLAND ->
                Optional.ofNullable(given.country()).filter(code -> freeMovement.contains(code) && !code.equals(HERE));
            case THIRD_COUNTRIES -> Optional.empty();
        };
    }

    /** The field in which the place of such a circle is given. */
    static String fieldOf(Circle circle) {
        return circle == Circle.EEA_AND_SWITZERLAND ? "country" : "region";
    }
}
