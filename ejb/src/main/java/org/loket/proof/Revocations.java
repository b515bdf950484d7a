package org.loket.proof;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.OffsetDateTime;
import java.util.Base64;
import java.util.List;
import org.loket.kernel.PermitNumber;
import org.loket.seal.Ed25519;
import org.loket.seal.Seal;

/**
 * The permits that no longer hold although their statements say so, compressed and signed: ascending numbers of 40 bits,
 * the first of the SHA-256 of the permit's number, each as its distance to the one before, seven bits a byte.
 *
 * @param entries base64url
 */
public record Revocations(OffsetDateTime asOf, int count, String entries, Seal seal) {

    private static final int BYTES = 5;

    static String compressed(List<PermitNumber> permits) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        long before = 0;
        for (long value : permits.stream()
                .mapToLong(Revocations::short40)
                .sorted()
                .distinct()
                .toArray()) {
            long distance = value - before;
            while (distance >= 128) {
                bytes.write((int) (distance % 128) + 128);
                distance /= 128;
            }
            bytes.write((int) distance);
            before = value;
        }
        return Base64.getUrlEncoder().withoutPadding().encodeToString(bytes.toByteArray());
    }

    static byte[] signed(OffsetDateTime asOf, String entries) {
        return ("loket revoked 1\n" + asOf + "\n" + entries + "\n").getBytes(StandardCharsets.US_ASCII);
    }

    public boolean isSignedBy(byte[] publicKey) {
        return Ed25519.verifies(publicKey, signed(asOf, entries), seal.signature());
    }

    /** Whether that permit is on the list. */
    public boolean names(PermitNumber permit) {
        long sought = short40(permit);
        long value = 0;
        byte[] all = Base64.getUrlDecoder().decode(entries);
        for (int at = 0; at < all.length; at++) {
            long distance = 0;
            long weight = 1;
            for (; all[at] < 0; at++) {
                distance += (all[at] + 128) * weight;
                weight *= 128;
            }
            value += distance + all[at] * weight;
            if (value >= sought) {
                return value == sought;
            }
        }
        return false;
    }

    private static long short40(PermitNumber permit) {
        try {
            byte[] hash =
                    MessageDigest.getInstance("SHA-256").digest(permit.text().getBytes(StandardCharsets.US_ASCII));
            long value = 0;
            for (int i = 0; i < BYTES; i++) {
                value = value << 8 | hash[i] & 0xff;
            }
            return value;
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java platform has SHA-256", e);
        }
    }
}
