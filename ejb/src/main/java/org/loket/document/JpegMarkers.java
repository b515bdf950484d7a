package org.loket.document;

/** Walks the markers of a JPEG to its end; a picture made of hundreds of scans only serves to keep a decoder busy. */
final class JpegMarkers {

    private static final int START_OF_SCAN = 0xda;
    private static final int END_OF_IMAGE = 0xd9;
    private static final int MOST_SCANS = 64;

    private JpegMarkers() {}

    static boolean areWhole(byte[] bytes) {
        int scans = 0;
        int at = 2;
        while (at + 1 < bytes.length) {
            int marker = Byte.toUnsignedInt(bytes[at + 1]);
            if (bytes[at] != (byte) 0xff) {
                return false;
            }
            if (marker == END_OF_IMAGE) {
                return scans > 0;
            }
            if (marker == 0xff) {
                at++;
            } else if (standsAlone(marker)) {
                at += 2;
            } else {
                if (at + 3 >= bytes.length) {
                    return false;
                }
                at += 2 + (Byte.toUnsignedInt(bytes[at + 2]) << 8 | Byte.toUnsignedInt(bytes[at + 3]));
                if (marker == START_OF_SCAN) {
                    if (++scans > MOST_SCANS) {
                        return false;
                    }
                    at = endOfScan(bytes, at);
                }
            }
        }
        return false;
    }

    /** Within a scan a marker is a byte FF that is followed by neither 00 nor a restart. */
    private static int endOfScan(byte[] bytes, int from) {
        int at = from;
        while (at + 1 < bytes.length) {
            int next = Byte.toUnsignedInt(bytes[at + 1]);
            if (bytes[at] == (byte) 0xff && next != 0 && !isRestart(next)) {
                return at;
            }
            at++;
        }
        return bytes.length;
    }

    private static boolean standsAlone(int marker) {
        return marker == 0x01 || marker == 0xd8 || isRestart(marker);
    }

    private static boolean isRestart(int marker) {
        return marker >= 0xd0 && marker <= 0xd7;
    }
}
