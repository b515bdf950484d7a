package org.loket.document;

import java.nio.ByteBuffer;
import java.util.zip.CRC32;

/** Walks the chunks of a PNG: each with its check sum, the last one the end. */
final class PngChunks {

    private static final int SIGNATURE = 8;
    private static final int FRAME = 12;
    private static final int END = 0x49454e44;

    private PngChunks() {}

    static boolean areWhole(byte[] bytes) {
        ByteBuffer chunks = ByteBuffer.wrap(bytes);
        int at = SIGNATURE;
        while (at + FRAME <= bytes.length) {
            int length = chunks.getInt(at);
            if (length < 0 || length > bytes.length - at - FRAME) {
                return false;
            }
            CRC32 sum = new CRC32();
            sum.update(bytes, at + 4, length + 4);
            if ((int) sum.getValue() != chunks.getInt(at + 8 + length)) {
                return false;
            }
            if (chunks.getInt(at + 4) == END) {
                return true;
            }
            at += FRAME + length;
        }
        return false;
    }
}
