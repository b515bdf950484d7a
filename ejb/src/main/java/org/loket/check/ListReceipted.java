package org.loket.check;

import static java.util.stream.Collectors.joining;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.OffsetDateTime;
import java.util.HexFormat;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.Stream;
import org.loket.kernel.json.RecordWriter;

/** What the receipt of a part of a list says: how many rows, and a hash over what was asked and answered, a line for each
 * (docs/receipts.md). */
final class ListReceipted {

    private final MessageDigest digest = sha256();
    private int rows;

    /** @param sha256 of the lines */
    private record Content(UUID receipt, OffsetDateTime at, long first, int rows, String sha256) {}

    /** @param row null where it was at fault */
    void add(Answered row) {
        rows++;
        digest.update(line(row).getBytes(StandardCharsets.UTF_8));
    }

    /** @param first the number of the first row in the whole list */
    String content(UUID receipt, OffsetDateTime at, long first) {
        return RecordWriter.text(
                new Content(receipt, at, first, rows, HexFormat.of().formatHex(digest.digest())));
    }

    private static String line(Answered row) {
        if (row == null || row.answer() == null) {
            return "-\n";
        }
        CheckQuestion asked = row.asked().question();
        return Stream.of(
                        asked.namedBy(),
                        asked.enterprise(),
                        asked.occupation(),
                        row.asked().on(),
                        asked.nationality(),
                        asked.document(),
                        row.answer().verdict(),
                        row.answer().validUntil(),
                        String.join(" ", row.answer().codes()))
                .map(cell -> Objects.toString(cell, ""))
                .collect(joining(",", "", "\n"));
    }

    private static MessageDigest sha256() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java platform has SHA-256", e);
        }
    }
}
