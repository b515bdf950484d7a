package org.loket.receipt;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.HexFormat;
import org.loket.seal.Ed25519;
import org.loket.seal.Seal;

/** A day that is over: how many receipts it has, the root of their tree, and the signature under it. */
public record ReceiptDay(LocalDate day, long leaves, byte[] root, Seal seal, OffsetDateTime closedAt) {

    /** What is signed. */
    static byte[] signed(LocalDate day, long leaves, byte[] root) {
        return ("loket receipts of a day 1\n" + day + "\n" + leaves + "\n"
                        + HexFormat.of().formatHex(root) + "\n")
                .getBytes(StandardCharsets.US_ASCII);
    }

    /** Whether the house that has this public key closed the day with this root. */
    public boolean isSignedBy(byte[] publicKey) {
        return Ed25519.verifies(publicKey, signed(day, leaves, root), seal.signature());
    }
}
