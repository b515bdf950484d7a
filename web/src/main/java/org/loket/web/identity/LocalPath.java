package org.loket.web.identity;

import java.net.URI;
import java.util.Optional;

/** A place in this building to return to; never another site, whatever the address bar was made to say. */
final class LocalPath {

    private LocalPath() {}

    /** The place in that full address, whose ever host it names. */
    static Optional<String> in(String address) {
        if (address == null) {
            return Optional.empty();
        }
        try {
            URI uri = URI.create(address);
            return of(uri.getRawQuery() == null ? uri.getRawPath() : uri.getRawPath() + "?" + uri.getRawQuery());
        } catch (IllegalArgumentException e) {
            return Optional.empty();
        }
    }

    static Optional<String> of(String asked) {
        if (asked == null || !asked.startsWith("/") || asked.startsWith("//")) {
            return Optional.empty();
        }
        if (asked.chars().anyMatch(letter -> letter == '\\' || letter < ' ')) {
            return Optional.empty();
        }
        String path = asked.split("[?#;]", 2)[0];
        boolean leadsSomewhere = Room.of(path)
                .filter(room -> !room.isPublic() && room != Room.PUSH)
                .isPresent();
        return leadsSomewhere ? Optional.of(asked) : Optional.empty();
    }
}
