package org.loket.bench.check;

import static java.nio.charset.StandardCharsets.US_ASCII;

import java.io.BufferedInputStream;
import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.net.Socket;
import java.net.URI;
import java.util.Locale;

/** One connection that is kept, over which request follows answer: as little of a client as there can be. */
final class Caller implements AutoCloseable {

    private final Socket socket;
    private final InputStream in;
    private final OutputStream out;
    private final byte[] line = new byte[8 * 1024];

    Caller(URI address) throws IOException {
        socket = new Socket(address.getHost(), address.getPort());
        socket.setTcpNoDelay(true);
        socket.setSoTimeout(60_000);
        in = new BufferedInputStream(socket.getInputStream(), 16 * 1024);
        out = socket.getOutputStream();
    }

    /** Sends the request and reads the whole answer, which has to be a good one. */
    void call(byte[] request) throws IOException {
        out.write(request);
        var status = line();
        var length = 0;
        for (var header = line(); !header.isEmpty(); header = line()) {
            var lower = header.toLowerCase(Locale.ROOT);
            if (lower.startsWith("content-length:")) {
                length = Integer.parseInt(header.substring(15).strip());
            } else if (lower.startsWith("transfer-encoding:")) {
                throw new IOException("an answer of unknown length");
            }
        }
        var body = in.readNBytes(length);
        if (!status.startsWith("HTTP/1.1 2")) {
            throw new IOException(status + ": " + new String(body, US_ASCII));
        }
    }

    private String line() throws IOException {
        var length = 0;
        for (var c = in.read(); c != '\n'; c = in.read()) {
            if (c < 0) {
                throw new EOFException();
            }
            line[length++] = (byte) c;
        }
        return new String(line, 0, length > 0 && line[length - 1] == '\r' ? length - 1 : length, US_ASCII);
    }

    @Override
    public void close() throws IOException {
        socket.close();
    }
}
