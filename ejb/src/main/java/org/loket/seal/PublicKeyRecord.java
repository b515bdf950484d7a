package org.loket.seal;

import java.time.OffsetDateTime;

/**
 * The public part of a key.
 *
 * @param id the first four bytes of the SHA-256 of the key, in hexadecimal digits
 * @param key Ed25519 (RFC 8032), 32 bytes
 * @param retiredAt null for the key that is in use
 */
public record PublicKeyRecord(String id, byte[] key, OffsetDateTime madeAt, OffsetDateTime retiredAt) {}
