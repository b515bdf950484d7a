package org.loket.delivery;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.net.InetAddress;
import java.net.URI;
import java.net.URISyntaxException;
import java.net.UnknownHostException;
import java.time.Duration;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.loket.access.Configuration;

/** Where the house sends what somebody else chose the address of: outside, and nowhere else. */
@ApplicationScoped
class Outside {

    private static final int LONGEST = 2000;
    private static final String TO_ANSWER = "5";

    /** Looks a name up; several addresses may answer to it. */
    interface Lookup {
        InetAddress[] of(String host) throws UnknownHostException;
    }

    private final Lookup lookup;
    private Configuration configuration;
    private Surroundings surroundings;

    protected Outside() {
        this(InetAddress::getAllByName);
    }

    Outside(Lookup lookup) {
        this.lookup = lookup;
    }

    @Inject
    void know(Configuration of, Surroundings within) {
        configuration = of;
        surroundings = within;
    }

    /** How long the other side may take to answer. */
    Duration toAnswer() {
        return Duration.ofSeconds(
                Long.parseLong(surroundings.of(Settings.LOKET_OUTGOING_SECONDS).orElse(TO_ANSWER)));
    }

    /** What is wrong with that address, as a key of the bundles; empty where it may be kept. */
    Optional<String> faultOf(String address) {
        if (address.length() > LONGEST) {
            return Optional.of("address.form");
        }
        URI uri;
        try {
            uri = new URI(address);
        } catch (URISyntaxException e) {
            return Optional.of("address.form");
        }
        String scheme = uri.getScheme() == null ? "" : uri.getScheme();
        if (uri.getHost() == null || uri.getRawUserInfo() != null || uri.getRawFragment() != null) {
            return Optional.of("address.form");
        }
        if (!scheme.equals("https") && !(scheme.equals("http") && configuration.isDemo())) {
            return Optional.of("address.https");
        }
        try {
            mustBeOutside(lookup.of(hostOf(uri)));
            return Optional.empty();
        } catch (UnknownHostException e) {
            // it may be known by the time that something is sent, and is looked up again then
            return Optional.empty();
        } catch (Unsent e) {
            return Optional.of("address.inside");
        }
    }

    /** The address to connect to: looked up once and looked at, so that no second answer can lead elsewhere. */
    InetAddress find(URI uri) throws Unsent {
        if (!uri.getScheme().equals("https") && !configuration.isDemo()) {
            throw new Unsent("not-https");
        }
        try {
            InetAddress[] found = lookup.of(hostOf(uri));
            mustBeOutside(found);
            return found[0];
        } catch (UnknownHostException e) {
            throw new Unsent("name-unknown", e);
        }
    }

    private static String hostOf(URI uri) {
        return uri.getHost().replaceAll("^\\[|]$", "");
    }

    private void mustBeOutside(InetAddress[] found) throws Unsent {
        List<AddressBlock> allowed = surroundings
                .of(Settings.LOKET_OUTGOING_INSIDE)
                .map(blocks ->
                        Arrays.stream(blocks.split(",")).map(AddressBlock::of).toList())
                .orElse(List.of());
        for (InetAddress address : found) {
            boolean inside = AddressBlock.INSIDE.stream().anyMatch(block -> block.has(address));
            if (inside && allowed.stream().noneMatch(block -> block.has(address))) {
                throw new Unsent("address-inside");
            }
        }
    }
}
