package org.loket.receipt;

import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;

/** A Merkle tree as RFC 9162 hashes it: leaves and nodes are told apart by their first byte. */
final class Tree {

    static final int HASH = 32;

    private static final byte LEAF = 0;
    private static final byte NODE = 1;

    // what stands at the right edge: complete trees, each half as large as the one before or smaller
    private final Deque<Part> edge = new ArrayDeque<>();
    private long leaves;

    private record Part(byte[] hash, long size) {}

    static byte[] leaf(byte[] content) {
        return hash(LEAF, content);
    }

    static byte[] node(byte[] left, byte[] right) {
        return hash(NODE, left, right);
    }

    /** The root over these leaves. */
    static byte[] root(List<byte[]> leaves) {
        Tree tree = new Tree();
        leaves.forEach(tree::add);
        return tree.root();
    }

    /** Of each leaf the hashes beside its way to the root, from the leaf upwards. */
    static List<List<byte[]>> paths(List<byte[]> leaves) {
        List<List<byte[]>> paths = new ArrayList<>();
        leaves.forEach(leaf -> paths.add(new ArrayList<>()));
        climb(leaves, paths);
        return paths;
    }

    private static byte[] climb(List<byte[]> leaves, List<List<byte[]>> paths) {
        if (leaves.size() <= 1) {
            return root(leaves);
        }
        int split = Integer.highestOneBit(leaves.size() - 1);
        byte[] left = climb(leaves.subList(0, split), paths.subList(0, split));
        byte[] right = climb(leaves.subList(split, leaves.size()), paths.subList(split, paths.size()));
        paths.subList(0, split).forEach(path -> path.add(right));
        paths.subList(split, paths.size()).forEach(path -> path.add(left));
        return node(left, right);
    }

    /** The root to which that leaf leads along the path. */
    static byte[] rootFrom(byte[] leaf, int index, int size, List<byte[]> path) {
        if (size <= 1) {
            if (!path.isEmpty() || index != 0) {
                throw new IllegalArgumentException("the path does not fit the tree");
            }
            return leaf;
        }
        if (path.isEmpty() || index >= size) {
            throw new IllegalArgumentException("the path does not fit the tree");
        }
        int split = Integer.highestOneBit(size - 1);
        byte[] beside = path.get(path.size() - 1);
        List<byte[]> below = path.subList(0, path.size() - 1);
        return index < split
                ? node(rootFrom(leaf, index, split, below), beside)
                : node(beside, rootFrom(leaf, index - split, size - split, below));
    }

    void add(byte[] leaf) {
        Part part = new Part(leaf, 1);
        while (!edge.isEmpty() && edge.peek().size() == part.size()) {
            Part left = edge.pop();
            part = new Part(node(left.hash(), part.hash()), left.size() + part.size());
        }
        edge.push(part);
        leaves++;
    }

    long leaves() {
        return leaves;
    }

    byte[] root() {
        if (edge.isEmpty()) {
            return digest().digest();
        }
        byte[] root = null;
        for (Part part : edge) {
            root = root == null ? part.hash() : node(part.hash(), root);
        }
        return root;
    }

    private static byte[] hash(byte kind, byte[]... parts) {
        MessageDigest digest = digest();
        digest.update(kind);
        for (byte[] part : parts) {
            digest.update(part);
        }
        return digest.digest();
    }

    private static MessageDigest digest() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java platform has SHA-256", e);
        }
    }
}
