package org.loket.bench.check;

import static java.nio.charset.StandardCharsets.US_ASCII;

import java.io.EOFException;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetSocketAddress;
import java.net.StandardSocketOptions;
import java.nio.ByteBuffer;
import java.nio.channels.SelectionKey;
import java.nio.channels.Selector;
import java.nio.channels.SocketChannel;
import java.util.Locale;

/** One connection that is kept, of many that one thread looks after. */
final class Line {

    private static final String LENGTH = "\r\ncontent-length: ";

    private final SocketChannel channel;
    private final ByteBuffer answer = ByteBuffer.allocate(16 * 1024);
    private long due;

    private Line(SocketChannel channel) {
        this.channel = channel;
    }

    static Line open(InetSocketAddress address, Selector answers) throws IOException {
        var channel = SocketChannel.open(address);
        channel.setOption(StandardSocketOptions.TCP_NODELAY, true);
        channel.configureBlocking(false);
        var line = new Line(channel);
        channel.register(answers, SelectionKey.OP_READ, line);
        return line;
    }

    void send(byte[] request, long dueAt) throws IOException {
        due = dueAt;
        for (var rest = ByteBuffer.wrap(request); rest.hasRemaining(); ) {
            channel.write(rest);
        }
    }

    long due() {
        return due;
    }

    /** Reads what there is; whether that was all of the answer, which has to be a good one. */
    boolean isAnswered() {
        try {
            if (channel.read(answer) < 0) {
                throw new EOFException();
            }
            var text = new String(answer.array(), 0, answer.position(), US_ASCII);
            var end = text.indexOf("\r\n\r\n");
            if (end < 0 || answer.position() < end + 4 + length(text.substring(0, end + 2))) {
                return false;
            }
            if (!text.startsWith("HTTP/1.1 2")) {
                throw new IOException(text);
            }
            answer.clear();
            return true;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static int length(String head) throws IOException {
        var lower = head.toLowerCase(Locale.ROOT);
        var at = lower.indexOf(LENGTH);
        if (at < 0) {
            throw new IOException("an answer of unknown length");
        }
        return Integer.parseInt(lower.substring(at + LENGTH.length(), lower.indexOf('\r', at + LENGTH.length())));
    }
}
