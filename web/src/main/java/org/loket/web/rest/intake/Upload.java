package org.loket.web.rest.intake;

import java.io.IOException;
import java.io.InputStream;
import java.time.Duration;
import org.loket.document.ContentCheck;
import org.loket.web.problem.Problem;
import org.loket.web.rest.InTime;
import org.loket.web.rest.Refused;

/** The bytes of a document as they arrive; never more of them in memory than a document may weigh. */
final class Upload {

    private static final int MEGABYTE = 1024 * 1024;
    private static final Duration LONGEST = Duration.ofMinutes(10);
    private static final long MOST_LISTENED_TO = 96L * MEGABYTE;

    private Upload() {}

    /**
     * @param announced the length that the caller named, if any
     * @param waits whether the caller waits for a word before it sends
     */
    static byte[] read(InputStream body, String announced, boolean waits) throws IOException {
        if (waits && isTooLarge(announced)) {
            throw tooLarge();
        }
        InputStream inTime = new InTime(body, LONGEST);
        byte[] bytes = inTime.readNBytes(ContentCheck.MOST_BYTES + 1);
        if (bytes.length > ContentCheck.MOST_BYTES) {
            listenToTheEnd(inTime);
            throw tooLarge();
        }
        return bytes;
    }

    private static boolean isTooLarge(String announced) {
        try {
            return announced != null && Long.parseLong(announced) > ContentCheck.MOST_BYTES;
        } catch (NumberFormatException e) {
            return false;
        }
    }

    // who is cut off while sending sees a broken line and not the reason
    private static void listenToTheEnd(InputStream body) throws IOException {
        byte[] thrownAway = new byte[64 * 1024];
        long heard = 0;
        for (int read = body.read(thrownAway); read >= 0 && heard < MOST_LISTENED_TO; read = body.read(thrownAway)) {
            heard += read;
        }
    }

    private static Refused tooLarge() {
        return new Refused(Problem.of(413, "document-too-large", ContentCheck.MOST_BYTES / MEGABYTE));
    }
}
