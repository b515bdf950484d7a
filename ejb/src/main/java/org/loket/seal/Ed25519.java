package org.loket.seal;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.security.GeneralSecurityException;
import java.security.KeyFactory;
import java.security.KeyPair;
import java.security.KeyPairGenerator;
import java.security.MessageDigest;
import java.security.PublicKey;
import java.security.Signature;
import java.security.spec.X509EncodedKeySpec;
import java.util.Arrays;
import java.util.HexFormat;
import org.bouncycastle.crypto.params.Ed25519PrivateKeyParameters;
import org.bouncycastle.crypto.signers.Ed25519Signer;
import org.bouncycastle.crypto.util.PrivateKeyFactory;

/** Signing and verifying with Ed25519 (RFC 8032); public keys are their 32 bytes. */
public final class Ed25519 {

    private static final String NAME = "Ed25519";
    // the fixed beginning of an Ed25519 public key in X.509
    private static final byte[] X509 = HexFormat.of().parseHex("302a300506032b6570032100");

    private Ed25519() {}

    public static boolean verifies(byte[] publicKey, byte[] message, byte[] signature) {
        try {
            Signature verifying = Signature.getInstance(NAME);
            verifying.initVerify(publicKey(publicKey));
            verifying.update(message);
            return verifying.verify(signature);
        } catch (GeneralSecurityException notOne) {
            return false;
        }
    }

    static KeyPair fresh() {
        try {
            return KeyPairGenerator.getInstance(NAME).generateKeyPair();
        } catch (GeneralSecurityException e) {
            throw missing(e);
        }
    }

    /** Signs with a key that remembers its public half: the platform's own signing takes twenty times as long. */
    static byte[] sign(Ed25519PrivateKeyParameters key, byte[] message) {
        Ed25519Signer signing = new Ed25519Signer();
        signing.init(true, key);
        signing.update(message, 0, message.length);
        return signing.generateSignature();
    }

    static byte[] bytes(PublicKey key) {
        byte[] encoded = key.getEncoded();
        return Arrays.copyOfRange(encoded, X509.length, encoded.length);
    }

    /** The key of that PKCS 8. */
    static Ed25519PrivateKeyParameters privateKey(byte[] encoded) {
        try {
            return (Ed25519PrivateKeyParameters) PrivateKeyFactory.createKey(encoded);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static String idOf(byte[] publicKey) {
        try {
            byte[] hash = MessageDigest.getInstance("SHA-256").digest(publicKey);
            return HexFormat.of().formatHex(hash, 0, 4);
        } catch (GeneralSecurityException e) {
            throw missing(e);
        }
    }

    private static PublicKey publicKey(byte[] bytes) throws GeneralSecurityException {
        byte[] encoded = Arrays.copyOf(X509, X509.length + bytes.length);
        System.arraycopy(bytes, 0, encoded, X509.length, bytes.length);
        return KeyFactory.getInstance(NAME).generatePublic(new X509EncodedKeySpec(encoded));
    }

    private static IllegalStateException missing(GeneralSecurityException e) {
        return new IllegalStateException("every Java platform since 15 has Ed25519 and SHA-256", e);
    }
}
