package org.loket.delivery;

import java.io.BufferedInputStream;
import java.io.ByteArrayOutputStream;
import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.Socket;
import java.net.SocketTimeoutException;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Locale;
import java.util.Map;
import javax.net.ssl.SSLParameters;
import javax.net.ssl.SSLSocket;
import javax.net.ssl.SSLSocketFactory;

/**
 * A line to one origin, over which requests are posted one after the other. The client of the JDK looks names up itself,
 * so an address that was looked at could be another one by the time it connects: this one connects to what was looked at.
 */
final class Wire implements AutoCloseable {

    private static final Duration TO_CONNECT = Duration.ofSeconds(3);
    private static final int LONGEST_HEAD = 16 * 1024;
    private static final int LONGEST_BODY = 4 * 1024;
    private static final String END = "\r\n\r\n";

    private final URI origin;
    private final Outside outside;
    private Socket socket;
    private InputStream in;
    private long deadline;

    Wire(URI origin, Outside outside) {
        this.origin = origin;
        this.outside = outside;
    }

    /** The status that was answered; where to and what with is not followed or read. */
    int post(URI to, Map<String, String> headers, byte[] body) throws Unsent {
        boolean used = socket != null;
        deadline = System.nanoTime() + outside.toAnswer().toNanos();
        try {
            return exchange(to, headers, body);
        } catch (SocketTimeoutException e) {
            close();
            throw new Unsent("timeout", e);
        } catch (IOException e) {
            close();
            if (used) {
                // the other side had hung up meanwhile
                return post(to, headers, body);
            }
            throw new Unsent("unreachable", e);
        }
    }

    private int exchange(URI to, Map<String, String> headers, byte[] body) throws IOException, Unsent {
        if (socket == null) {
            connect();
        }
        StringBuilder head = new StringBuilder("POST ")
                .append(to.getRawPath().isEmpty() ? "/" : to.getRawPath())
                .append(to.getRawQuery() == null ? "" : "?" + to.getRawQuery())
                .append(" HTTP/1.1\r\nHost: ")
                .append(to.getRawAuthority())
                .append("\r\nUser-Agent: Loket\r\nContent-Length: ")
                .append(body.length)
                .append("\r\n");
        headers.forEach(
                (name, value) -> head.append(name).append(": ").append(value).append("\r\n"));
        ByteArrayOutputStream request = new ByteArrayOutputStream();
        request.writeBytes(head.append("\r\n").toString().getBytes(StandardCharsets.ISO_8859_1));
        request.writeBytes(body);
        socket.getOutputStream().write(request.toByteArray());
        socket.getOutputStream().flush();
        return answer();
    }

    private void connect() throws IOException, Unsent {
        InetAddress address = outside.find(origin);
        boolean secure = origin.getScheme().equals("https");
        int port = origin.getPort() >= 0 ? origin.getPort() : secure ? 443 : 80;
        Socket plain = new Hurried();
        socket = plain;
        plain.setTcpNoDelay(true);
        plain.connect(new InetSocketAddress(address, port), (int) TO_CONNECT.toMillis());
        if (secure) {
            SSLSocket secured = (SSLSocket) ((SSLSocketFactory) SSLSocketFactory.getDefault())
                    .createSocket(plain, origin.getHost(), port, true);
            socket = secured;
            SSLParameters parameters = secured.getSSLParameters();
            // the certificate must be that of the name, whatever address it was found at
            parameters.setEndpointIdentificationAlgorithm("HTTPS");
            secured.setSSLParameters(parameters);
            secured.startHandshake();
        }
        in = new BufferedInputStream(socket.getInputStream());
    }

    private int answer() throws IOException, Unsent {
        String head = head();
        // what comes before the answer itself is passed over
        while (head.matches("(?s)HTTP/1\\.[01] 1[0-9][0-9].*")) {
            head = head();
        }
        if (!head.matches("(?s)HTTP/1\\.[01] [2-5][0-9][0-9].*")) {
            close();
            throw new Unsent("no-http");
        }
        int status = Integer.parseInt(head.substring(9, 12));
        if (!canBeUsedAgain(head.toLowerCase(Locale.ROOT), status)) {
            close();
        }
        return status;
    }

    private String head() throws IOException, Unsent {
        StringBuilder head = new StringBuilder();
        int wanted = 0;
        while (wanted < END.length()) {
            if (head.length() > LONGEST_HEAD) {
                close();
                throw new Unsent("no-http");
            }
            char one = (char) read();
            head.append(one);
            wanted = one == END.charAt(wanted) ? wanted + 1 : one == '\r' ? 1 : 0;
        }
        return head.toString();
    }

    // a short body of a known length is read for that, any other is not worth it
    private boolean canBeUsedAgain(String head, int status) {
        if (head.startsWith("http/1.0") || head.contains("\r\nconnection: close")) {
            return false;
        }
        if (status == 204 || status == 304) {
            return true;
        }
        String length = head.replaceFirst("(?s).*\r\ncontent-length: *([0-9]{1,7})\r\n.*", "$1");
        if (!length.matches("[0-9]{1,7}") || Integer.parseInt(length) > LONGEST_BODY) {
            return false;
        }
        try {
            for (int i = Integer.parseInt(length); i > 0; i--) {
                read();
            }
            return true;
        } catch (IOException e) {
            // it was answered all the same
            return false;
        }
    }

    private int read() throws IOException {
        int one = in.read();
        if (one < 0) {
            throw new IOException("the other side hung up");
        }
        return one;
    }

    /** No read goes beyond the deadline, those of a handshake included, however slowly the other side lets bytes go. */
    private final class Hurried extends Socket {

        @Override
        public InputStream getInputStream() throws IOException {
            return new FilterInputStream(super.getInputStream()) {
                @Override
                public int read() throws IOException {
                    hurry();
                    return super.read();
                }

                @Override
                public int read(byte[] into, int at, int most) throws IOException {
                    hurry();
                    return super.read(into, at, most);
                }
            };
        }

        private void hurry() throws IOException {
            long left = (deadline - System.nanoTime()) / 1_000_000;
            if (left <= 0) {
                throw new SocketTimeoutException();
            }
            setSoTimeout((int) left);
        }
    }

    @Override
    public void close() {
        Socket open = socket;
        socket = null;
        if (open != null) {
            try {
                open.close();
            } catch (IOException e) {
                // it is gone either way
                return;
            }
        }
    }
}
