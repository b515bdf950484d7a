package org.loket.web.rest.check;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import org.loket.web.problem.Problem;
import org.loket.web.rest.Refused;

/**
 * A body that was taken in whole before the first answer: a caller who sends everything before reading anything would
 * otherwise wait for us while we wait for the caller. It lies in a file that is gone once it was read.
 */
final class Spooled {

    private Spooled() {}

    static InputStream of(InputStream body) throws IOException {
        Path file = Files.createTempFile("loket-list", null);
        try {
            try (OutputStream to = Files.newOutputStream(file)) {
                copy(body, to);
            }
            return Files.newInputStream(file, StandardOpenOption.DELETE_ON_CLOSE);
        } catch (IOException e) {
            Files.deleteIfExists(file);
            throw new Refused(Problem.of(400, "body-cut"));
        }
    }

    /** As far as a list may go, and the little more by which is seen that it goes further. */
    private static void copy(InputStream body, OutputStream to) throws IOException {
        byte[] buffer = new byte[16 * 1024];
        long taken = 0;
        for (int read = body.read(buffer); read > 0; read = body.read(buffer)) {
            to.write(buffer, 0, read);
            taken += read;
            if (taken > Lines.MOST_BYTES) {
                return;
            }
        }
    }
}
