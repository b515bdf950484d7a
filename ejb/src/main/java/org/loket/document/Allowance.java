package org.loket.document;

import java.io.ByteArrayOutputStream;

/** How much one received document may unfold to while it is looked at. */
final class Allowance {

    private static final int MOST_UNPACKED = 32 * 1024 * 1024;

    // an empty array costs two bytes in the file and a hundred in memory
    private static final int MOST_OPENINGS = 1_000_000;

    private int unpacked;
    private int openings;

    /** Counts the arrays and dictionaries that begin in these bytes. */
    void open(byte[] bytes) {
        for (int i = 0; i < bytes.length; i++) {
            if (bytes[i] == '[' || bytes[i] == '<') {
                openings++;
            }
        }
        if (openings > MOST_OPENINGS) {
            throw new Exceeded();
        }
    }

    ByteArrayOutputStream output() {
        return new ByteArrayOutputStream() {
            @Override
            public synchronized void write(int b) {
                take(1);
                super.write(b);
            }

            @Override
            public synchronized void write(byte[] bytes, int from, int length) {
                take(length);
                super.write(bytes, from, length);
            }
        };
    }

    private void take(int bytes) {
        unpacked += bytes;
        if (unpacked > MOST_UNPACKED) {
            throw new Exceeded();
        }
    }

    /** Unchecked, because decoders take an input or output failure for the end of the data. */
    static final class Exceeded extends RuntimeException {

        private static final long serialVersionUID = 1L;

        Exceeded() {
            super("the document unfolds to more than it may");
        }
    }
}
