package org.loket.kernel;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Optional;

/** Where a browser reaches the house, as whoever runs it set it up in the environment: {@code https://loket.example}. */
@ApplicationScoped
public class HouseAddress {

    private static final String SETTING = "LOKET_ADDRESS";

    private String known = read(System.getenv(SETTING));

    /** As if it were set so; null for not at all. */
    public void suppose(String address) {
        known = read(address);
    }

    private static String read(String address) {
        if (address == null || address.isBlank()) {
            return null;
        }
        if (!address.strip().matches("https?://[^\\s?#]+")) {
            throw new IllegalStateException(SETTING + " is no address of a house: " + address);
        }
        return address.strip().replaceFirst("/+$", "");
    }

    /** The address, without a slash at its end; empty where it is not set up. */
    public Optional<String> known() {
        return Optional.ofNullable(known);
    }
}
