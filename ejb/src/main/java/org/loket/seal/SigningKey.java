package org.loket.seal;

import org.bouncycastle.crypto.params.Ed25519PrivateKeyParameters;

/** The key in use, in memory; it never leaves the house. */
public record SigningKey(String id, Ed25519PrivateKeyParameters key) {}
