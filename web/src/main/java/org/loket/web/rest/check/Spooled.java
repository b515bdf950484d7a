package org.loket.web.rest.check;

import java.io.IOException;
import java.io.InputStream;
import java.io.InterruptedIOException;
import java.io.OutputStream;
import java.nio.channels.Channels;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.concurrent.ThreadFactory;

/**
 * A body on its way through a file: taken in as fast as it is sent, read as fast as it is answered. A caller who sends
 * everything before reading anything would otherwise wait for us while we wait for the caller. The file is gone once it was
 * read, and holds little more than a list may have.
 */
final class Spooled extends InputStream {

    private final InputStream body;
    private final FileChannel file;
    private final InputStream from;
    private final Thread taking;
    private long taken;
    private long read;
    private boolean ended;
    private boolean closed;
    private IOException cut;

    private Spooled(InputStream body, FileChannel file, InputStream from, ThreadFactory threads) {
        this.body = body;
        this.file = file;
        this.from = from;
        this.taking = threads.newThread(this::takeIn);
    }

    static InputStream of(InputStream body, ThreadFactory threads) throws IOException {
        Path path = Files.createTempFile("loket-list", null);
        FileChannel file = FileChannel.open(path, StandardOpenOption.WRITE);
        Spooled spooled =
                new Spooled(body, file, Files.newInputStream(path, StandardOpenOption.DELETE_ON_CLOSE), threads);
        spooled.taking.start();
        return spooled;
    }

    private void takeIn() {
        byte[] buffer = new byte[16 * 1024];
        try (OutputStream to = Channels.newOutputStream(file)) {
            long so = 0;
            for (int length = body.read(buffer); length > 0; length = body.read(buffer)) {
                to.write(buffer, 0, length);
                so += length;
                if (!isWanted(so)) {
                    break;
                }
            }
            end(null);
        } catch (IOException e) {
            end(e);
        } catch (RuntimeException e) {
            end(new IOException(e));
        }
    }

    private synchronized boolean isWanted(long so) {
        taken = so;
        notifyAll();
        return !closed && so <= Lines.MOST_BYTES;
    }

    private synchronized void end(IOException reason) {
        cut = reason;
        ended = true;
        notifyAll();
    }

    @Override
    public int read(byte[] buffer, int offset, int length) throws IOException {
        long more = awaitMore();
        if (more == 0) {
            return -1;
        }
        // the file may already hold what was not told yet
        int got = from.read(buffer, offset, (int) Math.min(length, more));
        read += got;
        return got;
    }

    @Override
    public int read() throws IOException {
        byte[] one = new byte[1];
        return read(one, 0, 1) < 0 ? -1 : one[0] & 0xff;
    }

    /** How much there is to read, nothing at the end; throws where the line was cut. */
    private synchronized long awaitMore() throws IOException {
        try {
            while (read == taken && !ended && !closed) {
                wait();
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new InterruptedIOException();
        }
        if (closed) {
            throw new IOException("nobody reads any more");
        }
        if (read == taken && cut != null) {
            throw new BodyCut(cut);
        }
        return taken - read;
    }

    /** Waits until nobody takes in any more: the body is the server's again afterwards. */
    @Override
    public void close() throws IOException {
        synchronized (this) {
            closed = true;
            notifyAll();
        }
        try {
            taking.join();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
        from.close();
    }

    /** The line was cut before the body was whole. */
    static final class BodyCut extends IOException {

        private static final long serialVersionUID = 1L;

        BodyCut(IOException cause) {
            super("the body was cut", cause);
        }
    }
}
