package org.loket.receipt;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Base64;
import java.util.HexFormat;
import java.util.List;
import java.util.function.Function;
import org.loket.seal.Ed25519;
import org.loket.seal.Seal;

/**
 * What somebody was answered, and the proof that the house said so: the way from this receipt to the root of the batch in
 * which it was written, and the signature under that root.
 *
 * @param content a JSON object
 * @param index the place of this receipt in its batch
 * @param size how many receipts the batch has
 */
public record Receipt(String content, int index, int size, List<byte[]> path, Seal seal) {

    static final int MOST_AT_ONCE = 4096;

    private static final String BEGINNING = "LOKET1.";
    private static final byte[] SIGNED = "loket receipts 1\n".getBytes(StandardCharsets.US_ASCII);
    private static final int KEY = 4;
    private static final int SIGNATURE = 64;

    /** The receipts of a batch in its order, under one signature. */
    static List<Receipt> of(List<String> contents, Function<byte[], Seal> signing) {
        if (contents.size() > MOST_AT_ONCE) {
            throw new IllegalArgumentException("so many receipts do not fit under one signature");
        }
        List<byte[]> leaves = contents.stream().map(Receipt::leaf).toList();
        Seal seal = signing.apply(signed(Tree.root(leaves)));
        List<List<byte[]>> paths = Tree.paths(leaves);
        List<Receipt> receipts = new ArrayList<>();
        for (int i = 0; i < contents.size(); i++) {
            receipts.add(new Receipt(contents.get(i), i, contents.size(), paths.get(i), seal));
        }
        return receipts;
    }

    byte[] leaf() {
        return leaf(content);
    }

    private static byte[] leaf(String content) {
        return Tree.leaf(content.getBytes(StandardCharsets.UTF_8));
    }

    /** Whether the house that has this public key said so. */
    public boolean isSignedBy(byte[] publicKey) {
        return Ed25519.verifies(publicKey, signed(Tree.rootFrom(leaf(), index, size, path)), seal.signature());
    }

    /** The receipt as it is handed out: one word of letters, digits, hyphens, underscores and dots. */
    public String text() {
        ByteBuffer proof = ByteBuffer.allocate(KEY + 4 + path.size() * Tree.HASH + SIGNATURE);
        proof.put(HexFormat.of().parseHex(seal.key())).putShort((short) index).putShort((short) size);
        path.forEach(proof::put);
        proof.put(seal.signature());
        Base64.Encoder encoder = Base64.getUrlEncoder().withoutPadding();
        return BEGINNING + encoder.encodeToString(content.getBytes(StandardCharsets.UTF_8)) + "."
                + encoder.encodeToString(proof.array());
    }

    private static byte[] signed(byte[] root) {
        return ByteBuffer.allocate(SIGNED.length + root.length)
                .put(SIGNED)
                .put(root)
                .array();
    }
}
