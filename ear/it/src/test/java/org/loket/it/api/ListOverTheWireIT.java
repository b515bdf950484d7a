package org.loket.it.api;

import static java.nio.charset.StandardCharsets.US_ASCII;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.net.Socket;
import java.sql.SQLException;
import java.util.Base64;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.atomic.AtomicLong;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.loket.host.House;
import org.loket.it.OpenHouse;

/** What happens on the line between a caller with a long list and the house. */
@ExtendWith(OpenHouse.class)
@Timeout(180)
class ListOverTheWireIT {

    private static final String HEAD = "nationalNumber,enterprise,occupation,on\n";
    private static final String MEERA = "91231499971,0403019261,2512,\n";
    private static final int MEGABYTE = 1024 * 1024;
    private static final long TWO_GIGABYTES = 2048L * MEGABYTE;
    private static final int PART = 4_000;

    @Test
    void answersGoBackWhileTheListStillComesIn(House house) throws IOException {
        try (var line = new Line(house)) {
            line.send(HEAD + MEERA.repeat(PART));
            for (int row = 0; row < PART; row++) {
                assertThat(line.read()).startsWith(row == 0 ? "row," : row + ",ALLOWED,");
            }
            assertThat(line.read()).startsWith(PART + ",ALLOWED,").contains("LOKET1.");
            line.send(MEERA);
            line.end();
            assertThat(line.read()).startsWith(PART + 1 + ",ALLOWED,").contains("LOKET1.");
            assertThat(line.read()).isNull();
        }
    }

    @Test
    void aLineThatIsCutLeavesTheReadingsOfWhatWasAnsweredAndNoOthers(House house) throws Exception {
        var parts = count(house, "list-checked");
        var readings = count(house, "authorisation-checked");
        try (var line = new Line(house)) {
            line.send(HEAD + MEERA.repeat(PART + PART / 2));
            for (int row = 0; row <= PART; row++) {
                line.read();
            }
        }
        // what was not whole is never answered, however long one waits
        Thread.sleep(1_500);
        assertThat(count(house, "list-checked") - parts).isEqualTo(1);
        assertThat(count(house, "authorisation-checked") - readings).isEqualTo(PART);
        assertThat(csv(house)).startsWith("1,ALLOWED,");
    }

    @Test
    void aListAnnouncedAsTwoGigabytesIsRefusedBeforeItIsSent(House house) throws IOException {
        try (var line = new Line(house, "Content-Length: " + TWO_GIGABYTES)) {
            assertThat(line.problem()).startsWith("HTTP/1.1 413 ").contains("list-too-large", "64 MB");
        }
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource({"one endless line, '', 1, 1", "endlessly many rows, '\n', 67050, 67110"})
    void twoGigabytesThatNobodyAnnouncedAreAnsweredAsFarAsAListGoes(
            String what, String end, int least, int most, House house) throws Exception {
        var piece = ("x".repeat(1000 - end.length()) + end).repeat(1000);
        try (var line = new Line(house)) {
            line.send(HEAD);
            var sent = new AtomicLong();
            CompletableFuture.runAsync(() -> line.sendUntilNobodyTakesIt(piece, sent));
            assertThat(line.read()).startsWith("row,");
            var answered = 1;
            var last = line.read();
            for (; !last.contains("too large"); last = line.read()) {
                assertThat(last).startsWith(answered + ",,,,");
                answered++;
            }
            // what is on its way between two sockets comes on top of the 64 MB
            assertThat(sent.get()).isLessThan(110L * MEGABYTE);
            assertThat(last).startsWith(answered + ",,,,").contains("LOKET1.");
            assertThat(answered).isBetween(least, most);
        }
        assertThat(csv(house)).startsWith("1,ALLOWED,");
    }

    private static String csv(House house) throws IOException {
        try (var line = new Line(house)) {
            line.send(HEAD + MEERA);
            line.end();
            line.read();
            return line.read();
        }
    }

    private static long count(House house, String kind) throws SQLException {
        try (var connection = house.database().connect();
                var statement = connection.prepareStatement("select count(*) from journal_entry where kind = ?")) {
            statement.setString(1, kind);
            try (var row = statement.executeQuery()) {
                row.next();
                return row.getLong(1);
            }
        }
    }

    /** A call that is sent piece by piece and whose answer is read line by line meanwhile. */
    private static final class Line implements AutoCloseable {

        private final Socket socket;
        private final BufferedReader in;

        Line(House house) throws IOException {
            this(house, "Transfer-Encoding: chunked");
        }

        Line(House house, String length) throws IOException {
            var address = house.address();
            var account = Base64.getEncoder().encodeToString("employer:loket".getBytes(US_ASCII));
            socket = new Socket(address.getHost(), address.getPort());
            socket.setSoTimeout(60_000);
            socket.getOutputStream()
                    .write(("POST /api/checks/bulk HTTP/1.1\r\nHost: " + address.getAuthority()
                                    + "\r\nAuthorization: Basic " + account
                                    + "\r\nAccept-Language: en\r\nContent-Type: text/csv\r\nAccept: text/csv\r\nConnection: close"
                                    + "\r\n" + length + "\r\n\r\n")
                            .getBytes(US_ASCII));
            in = new BufferedReader(new InputStreamReader(socket.getInputStream(), US_ASCII));
        }

        void send(String piece) throws IOException {
            var out = socket.getOutputStream();
            out.write((Integer.toHexString(piece.length()) + "\r\n" + piece + "\r\n").getBytes(US_ASCII));
            out.flush();
        }

        /** Sends the same again until the other side hangs up. */
        void sendUntilNobodyTakesIt(String piece, AtomicLong sent) {
            try {
                while (sent.get() < TWO_GIGABYTES) {
                    send(piece);
                    sent.addAndGet(piece.length());
                }
            } catch (IOException hungUp) {
                return;
            }
        }

        void end() throws IOException {
            socket.getOutputStream().write("0\r\n\r\n".getBytes(US_ASCII));
        }

        /** The next line of the answer, without what HTTP says about it; null at its end. */
        String read() throws IOException {
            var line = in.readLine();
            while (line != null && !line.matches("row,.*|[0-9]+,.*")) {
                assertThat(line).doesNotStartWith("HTTP/1.1 4").doesNotStartWith("HTTP/1.1 5");
                line = in.readLine();
            }
            return line;
        }

        /** What is answered up to the end of a problem, with what HTTP says about it. */
        String problem() throws IOException {
            var said = new StringBuilder();
            for (var c = in.read(); c >= 0 && c != '}'; c = in.read()) {
                said.append((char) c);
            }
            return said.toString();
        }

        @Override
        public void close() throws IOException {
            socket.close();
        }
    }
}
