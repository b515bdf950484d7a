import java.io.IOException;
import java.io.PrintStream;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.security.KeyFactory;
import java.security.MessageDigest;
import java.security.Signature;
import java.security.spec.X509EncodedKeySpec;
import java.util.ArrayDeque;
import java.util.Arrays;
import java.util.Base64;
import java.util.Deque;
import java.util.HexFormat;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Verifies a receipt without Loket and without its database, by the Java platform alone:
 *
 * <pre>java Verify.java receipt.txt keys.json            whether the house signed it
 *java Verify.java receipt.txt keys.json day.json leaves  and whether it stands in the published tree of its day</pre>
 *
 * Ends with 0 where it is genuine, with 1 where it is not, with 2 where a file cannot be read.
 */
class Verify {

    private static final int HASH = 32;
    private static final byte[] SIGNED = "loket receipts 1\n".getBytes(StandardCharsets.US_ASCII);
    private static final byte[] X509 = HexFormat.of().parseHex("302a300506032b6570032100");

    private Verify() {}

    private static final class NotGenuine extends Exception {
        private static final long serialVersionUID = 1L;

        NotGenuine(String reason) {
            super(reason);
        }
    }

    public static void main(String[] files) throws GeneralSecurityException {
        System.exit(verify(System.out, files));
    }

    static int verify(PrintStream said, String... files) throws GeneralSecurityException {
        if (files.length != 2 && files.length != 4) {
            said.println("java Verify.java receipt.txt keys.json [day.json leaves]");
            return 2;
        }
        try {
            String keys = Files.readString(Path.of(files[1]));
            String content = signed(Files.readString(Path.of(files[0])).strip(), keys);
            if (files.length == 4) {
                published(content, Files.readString(Path.of(files[2])), Files.readAllBytes(Path.of(files[3])), keys);
            }
            said.println("GENUINE " + content);
            return 0;
        } catch (NotGenuine e) {
            said.println("NOT GENUINE: " + e.getMessage());
            return 1;
        } catch (IOException e) {
            said.println("cannot read " + e.getMessage());
            return 2;
        }
    }

    /** The content of the receipt, where a key of the house signed the batch that it leads to. */
    private static String signed(String receipt, String keys) throws NotGenuine, GeneralSecurityException {
        String[] parts = receipt.split("\\.");
        if (parts.length != 3 || !parts[0].equals("LOKET1")) {
            throw new NotGenuine("this is no receipt of Loket");
        }
        byte[] content = decoded(parts[1]);
        String told = new String(content, StandardCharsets.UTF_8);
        ByteBuffer proof = ByteBuffer.wrap(decoded(parts[2]));
        if (proof.remaining() < 72 || (proof.remaining() - 72) % HASH != 0) {
            throw altered(told);
        }
        byte[] id = new byte[4];
        proof.get(id);
        int index = Short.toUnsignedInt(proof.getShort());
        int size = Short.toUnsignedInt(proof.getShort());
        byte[][] path = new byte[(proof.remaining() - 64) / HASH][HASH];
        for (byte[] hash : path) {
            proof.get(hash);
        }
        byte[] signature = new byte[64];
        proof.get(signature);
        byte[] root = rootFrom(leaf(content), index, size, path, path.length);
        if (root == null || !verifies(key(HexFormat.of().formatHex(id), keys), concat(SIGNED, root), signature)) {
            throw altered(told);
        }
        return told;
    }

    /** Whether the receipt is a leaf of the tree whose root was published for its day. */
    private static void published(String content, String day, byte[] leaves, String keys)
            throws NotGenuine, GeneralSecurityException {
        String on = text(day, "day");
        String root = text(day, "root");
        long count = Long.parseLong(text(day, "leaves"));
        byte[] signed = ("loket receipts of a day 1\n" + on + "\n" + count + "\n" + root + "\n")
                .getBytes(StandardCharsets.US_ASCII);
        if (!verifies(key(text(day, "key"), keys), signed, decoded(text(day, "signature")))) {
            throw new NotGenuine("the published root of " + on + " was not signed by Loket");
        }
        if (leaves.length != count * HASH || !HexFormat.of().formatHex(rootOf(leaves)).equals(root)) {
            throw new NotGenuine("the leaves of " + on + " do not have the root that was published");
        }
        byte[] leaf = leaf(content.getBytes(StandardCharsets.UTF_8));
        for (int at = 0; at < leaves.length; at += HASH) {
            if (Arrays.equals(leaf, 0, HASH, leaves, at, at + HASH)) {
                return;
            }
        }
        throw new NotGenuine("this receipt is not among those of " + on);
    }

    private static NotGenuine altered(String told) {
        return new NotGenuine("this receipt was altered; it says that it is of " + text(told, "at"));
    }

    private static byte[] rootFrom(byte[] leaf, int index, int size, byte[][] path, int length) {
        if (size <= 1 || length == 0) {
            return size == 1 && length == 0 && index == 0 ? leaf : null;
        }
        int split = Integer.highestOneBit(size - 1);
        boolean left = index < split;
        byte[] below = rootFrom(leaf, left ? index : index - split, left ? split : size - split, path, length - 1);
        if (below == null) {
            return null;
        }
        byte[] beside = path[length - 1];
        return left ? node(below, beside) : node(beside, below);
    }

    private record Part(byte[] hash, long size) {}

    private static byte[] rootOf(byte[] leaves) {
        Deque<Part> edge = new ArrayDeque<>();
        for (int at = 0; at < leaves.length; at += HASH) {
            Part part = new Part(Arrays.copyOfRange(leaves, at, at + HASH), 1);
            while (!edge.isEmpty() && edge.peek().size() == part.size()) {
                Part before = edge.pop();
                part = new Part(node(before.hash(), part.hash()), before.size() + part.size());
            }
            edge.push(part);
        }
        byte[] root = sha256();
        boolean first = true;
        for (Part part : edge) {
            root = first ? part.hash() : node(part.hash(), root);
            first = false;
        }
        return root;
    }

    private static byte[] leaf(byte[] content) {
        return sha256(new byte[] {0}, content);
    }

    private static byte[] node(byte[] left, byte[] right) {
        return sha256(new byte[] {1}, left, right);
    }

    private static byte[] sha256(byte[]... parts) {
        try {
            MessageDigest digest = MessageDigest.getInstance("SHA-256");
            for (byte[] part : parts) {
                digest.update(part);
            }
            return digest.digest();
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException(e);
        }
    }

    private static boolean verifies(byte[] key, byte[] message, byte[] signature) throws GeneralSecurityException {
        Signature verifying = Signature.getInstance("Ed25519");
        verifying.initVerify(
                KeyFactory.getInstance("Ed25519").generatePublic(new X509EncodedKeySpec(concat(X509, key))));
        verifying.update(message);
        return verifying.verify(signature);
    }

    private static byte[] key(String id, String keys) throws NotGenuine {
        Matcher found = Pattern.compile("\"id\":\\s*\"" + Pattern.quote(id) + "\",\\s*\"key\":\\s*\"([^\"]+)\"")
                .matcher(keys);
        if (!found.find()) {
            throw new NotGenuine("Loket has no key " + id);
        }
        return decoded(found.group(1));
    }

    private static String text(String json, String name) {
        Matcher found = Pattern.compile("\"" + name + "\":\\s*\"?([^\",}]*)").matcher(json);
        return found.find() ? found.group(1) : "an unknown day";
    }

    private static byte[] decoded(String text) throws NotGenuine {
        try {
            return Base64.getUrlDecoder().decode(text);
        } catch (IllegalArgumentException e) {
            throw new NotGenuine("a part of it is no base64url");
        }
    }

    private static byte[] concat(byte[] one, byte[] other) {
        byte[] both = Arrays.copyOf(one, one.length + other.length);
        System.arraycopy(other, 0, both, one.length, other.length);
        return both;
    }
}
