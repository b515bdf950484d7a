package org.loket.repetition;

import java.util.HexFormat;

/**
 * A call that can be repeated.
 *
 * @param key by which the caller recognises it; null where the caller gives none
 * @param place what was called, under which keys are told apart
 * @param request what was handed in
 */
public record Call(String key, String place, String request) {

    /** Under which the answer is found again; the key itself is not kept. */
    String kept() {
        return HexFormat.of().formatHex(Hash.of("loket call " + place + " " + key));
    }

    /** Tells one request from another without keeping what is in it. */
    String fingerprint() {
        return HexFormat.of().formatHex(Hash.of(request));
    }
}
