package org.loket.proof;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.Base64;
import java.util.HexFormat;
import java.util.Optional;
import java.util.function.Function;
import org.loket.kernel.Invalid;
import org.loket.kernel.PermitNumber;
import org.loket.kernel.json.RecordReader;
import org.loket.kernel.json.RecordWriter;
import org.loket.party.WorkerIdentity;
import org.loket.register.PermitRecord;
import org.loket.seal.Ed25519;
import org.loket.seal.Seal;

/**
 * What a QR code says of a permit: who may do which work for whom and when. The names are short because the whole is.
 *
 * @param n number of the permit
 * @param w names of the worker
 * @param b date of birth
 * @param e enterprise number; null where the permit is for every enterprise
 * @param t title of the function
 * @param o occupation, ISCO-08; null where the permit names none
 * @param f first day
 * @param u last day; null where nothing ends it
 */
record Statement(String n, String w, LocalDate b, String e, String t, String o, LocalDate f, LocalDate u) {

    private static final String BEGINNING = "LOKETP1.";
    private static final byte[] SIGNED = "loket permit 1\n".getBytes(StandardCharsets.US_ASCII);
    private static final int PROOF = 68;
    private static final int LONGEST_NAME = 60;
    private static final int LONGEST_TITLE = 30;

    static Statement of(PermitRecord permit, WorkerIdentity worker) {
        return new Statement(
                permit.number().text(),
                cut(worker.firstName() + " " + worker.lastName(), LONGEST_NAME),
                worker.birthDate(),
                permit.enterprise() == null ? null : permit.enterprise().digits(),
                permit.jobTitle() == null ? null : cut(permit.jobTitle(), LONGEST_TITLE),
                permit.occupation(),
                permit.validFrom(),
                permit.lastDayOfWork());
    }

    /** The statement as it is handed out. */
    String signed(Function<byte[], Seal> signing) {
        byte[] content = RecordWriter.text(this).getBytes(StandardCharsets.UTF_8);
        Seal seal = signing.apply(message(content));
        byte[] proof = ByteBuffer.allocate(4 + seal.signature().length)
                .put(HexFormat.of().parseHex(seal.key()))
                .put(seal.signature())
                .array();
        Base64.Encoder encoder = Base64.getUrlEncoder().withoutPadding();
        return BEGINNING + encoder.encodeToString(content) + "." + encoder.encodeToString(proof);
    }

    /**
     * A statement that was handed in, as far as it has the form of one.
     *
     * @param proof the id of a key and a signature
     */
    record Read(byte[] content, byte[] proof, PermitNumber permit) {

        boolean isSigned(byte[] publicKey, byte[] signature) {
            return Ed25519.verifies(publicKey, message(content), signature);
        }
    }

    /** Reads a statement, with or without the address before it. */
    static Optional<Read> read(String scanned) {
        String text = scanned.substring(scanned.indexOf('#') + 1).strip();
        String[] parts = text.split("\\.");
        if (parts.length != 3 || !text.startsWith(BEGINNING)) {
            return Optional.empty();
        }
        try {
            byte[] content = Base64.getUrlDecoder().decode(parts[1]);
            byte[] proof = Base64.getUrlDecoder().decode(parts[2]);
            if (proof.length != PROOF) {
                return Optional.empty();
            }
            String told = RecordReader.read(new String(content, StandardCharsets.UTF_8), Statement.class)
                    .n();
            return Optional.of(new Read(content, proof, PermitNumber.of(told)));
        } catch (IllegalArgumentException | Invalid e) {
            return Optional.empty();
        }
    }

    private static byte[] message(byte[] content) {
        return ByteBuffer.allocate(SIGNED.length + content.length)
                .put(SIGNED)
                .put(content)
                .array();
    }

    /** So that it is no longer than that many bytes; what is cut off ends in three dots. */
    private static String cut(String text, int most) {
        if (text.getBytes(StandardCharsets.UTF_8).length <= most) {
            return text;
        }
        int length = text.length();
        while (text.substring(0, length).getBytes(StandardCharsets.UTF_8).length > most - 3) {
            length = text.offsetByCodePoints(length, -1);
        }
        return text.substring(0, length) + "...";
    }
}
