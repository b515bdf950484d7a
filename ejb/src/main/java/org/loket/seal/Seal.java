package org.loket.seal;

/**
 * A signature of the house.
 *
 * @param key the id of the key that made it
 * @param signature Ed25519, 64 bytes
 */
public record Seal(String key, byte[] signature) {}
