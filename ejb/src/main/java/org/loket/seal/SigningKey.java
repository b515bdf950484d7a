package org.loket.seal;

import java.security.PrivateKey;

/** The key in use, in memory; it never leaves the house. */
public record SigningKey(String id, PrivateKey key) {}
