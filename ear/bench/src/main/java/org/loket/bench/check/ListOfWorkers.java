package org.loket.bench.check;

import static java.nio.charset.StandardCharsets.US_ASCII;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.net.Socket;
import java.net.URI;
import java.util.Base64;
import java.util.List;
import java.util.concurrent.CompletableFuture;

/** A list that is sent to the API as CSV, while what comes back is read. */
final class ListOfWorkers {

    private final byte[] csv;
    private final int rows;

    private ListOfWorkers(byte[] csv, int rows) {
        this.csv = csv;
        this.rows = rows;
    }

    static ListOfWorkers of(List<String> nationalNumbers) {
        var csv = new StringBuilder("nationalNumber,enterprise,occupation,on\n");
        nationalNumbers.forEach(number ->
                csv.append(number).append(',').append(Population.ENTERPRISE).append(",2512,\n"));
        return new ListOfWorkers(csv.toString().getBytes(US_ASCII), nationalNumbers.size());
    }

    byte[] csv() {
        return csv;
    }

    int rows() {
        return rows;
    }

    /** Sends the list and reads the answers, of which every row has to be one that allows. */
    void check(URI address) throws IOException {
        var account = Base64.getEncoder().encodeToString("employer:loket".getBytes(US_ASCII));
        var head = "POST /api/checks/bulk HTTP/1.1\r\nHost: " + address.getAuthority() + "\r\nAuthorization: Basic "
                + account + "\r\nContent-Type: text/csv\r\nAccept: text/csv\r\nConnection: close\r\nContent-Length: "
                + csv.length + "\r\n\r\n";
        try (var socket = new Socket(address.getHost(), address.getPort())) {
            socket.setSoTimeout(120_000);
            var sending = CompletableFuture.runAsync(() -> send(socket, head));
            var allowed = allowed(socket.getInputStream());
            sending.join();
            if (allowed != rows) {
                throw new IOException(allowed + " of " + rows + " rows were answered as they have to be");
            }
        }
    }

    private void send(Socket socket, String head) {
        try {
            var out = socket.getOutputStream();
            out.write(head.getBytes(US_ASCII));
            out.write(csv);
            out.flush();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** How often the answer says that somebody may work. */
    private static int allowed(InputStream in) throws IOException {
        var sought = ",ALLOWED,".getBytes(US_ASCII);
        var buffer = new byte[64 * 1024];
        var found = 0;
        var at = 0;
        for (var length = in.read(buffer); length >= 0; length = in.read(buffer)) {
            for (var i = 0; i < length; i++) {
                at = buffer[i] == sought[at] ? at + 1 : buffer[i] == sought[0] ? 1 : 0;
                if (at == sought.length) {
                    found++;
                    at = 0;
                }
            }
        }
        return found;
    }
}
