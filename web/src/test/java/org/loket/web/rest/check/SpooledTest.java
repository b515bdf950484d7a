package org.loket.web.rest.check;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.SequenceInputStream;
import java.nio.charset.StandardCharsets;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

/** A body on its way through a file. */
@Timeout(20)
class SpooledTest {

    @Test
    void whatIsSentIsRead() throws IOException {
        byte[] sent = "row\n".repeat(100_000).getBytes(StandardCharsets.US_ASCII);
        try (InputStream body = Spooled.of(new ByteArrayInputStream(sent), Thread::new)) {
            assertThat(body.readAllBytes()).isEqualTo(sent);
        }
    }

    @RepeatedTest(50)
    void whoeverReadsAsFastAsItComesReadsAllOfIt() throws IOException {
        byte[] sent = new byte[2 * 1024 * 1024];
        try (InputStream body = Spooled.of(new ByteArrayInputStream(sent), Thread::new)) {
            assertThat(body.readAllBytes()).hasSameSizeAs(sent);
        }
    }

    @Test
    void noMoreIsTakenInThanAListMayHave() throws IOException {
        InputStream endless = new InputStream() {
            @Override
            public int read() {
                return 'x';
            }

            @Override
            public int read(byte[] into, int from, int length) {
                return length;
            }
        };
        try (InputStream body = Spooled.of(endless, Thread::new)) {
            long read = body.transferTo(OutputStream.nullOutputStream());
            assertThat(read).isBetween(Lines.MOST_BYTES, Lines.MOST_BYTES + 16 * 1024);
        }
    }

    @Test
    void aBodyThatIsCutIsTold() throws IOException {
        InputStream cut = new SequenceInputStream(new ByteArrayInputStream(new byte[10]), new InputStream() {
            @Override
            public int read() throws IOException {
                throw new IOException("reset");
            }
        });
        try (InputStream body = Spooled.of(cut, Thread::new)) {
            assertThatThrownBy(body::readAllBytes).isInstanceOf(Spooled.BodyCut.class);
        }
    }

    @Test
    void whoeverWaitsForMoreWaitsNoLongerOnceItIsClosed() throws Exception {
        CountDownLatch silence = new CountDownLatch(1);
        InputStream body = Spooled.of(
                new InputStream() {
                    @Override
                    public int read() throws IOException {
                        try {
                            silence.await();
                        } catch (InterruptedException e) {
                            throw new IOException(e);
                        }
                        return -1;
                    }
                },
                Thread::new);
        CompletableFuture<Integer> reading = CompletableFuture.supplyAsync(
                () -> {
                    try {
                        return body.read();
                    } catch (IOException e) {
                        throw new IllegalStateException(e);
                    }
                },
                SpooledTest::inAThread);
        CompletableFuture<Void> closing = CompletableFuture.runAsync(
                () -> {
                    try {
                        body.close();
                    } catch (IOException e) {
                        throw new IllegalStateException(e);
                    }
                },
                SpooledTest::inAThread);
        assertThatThrownBy(() -> reading.get(10, TimeUnit.SECONDS)).isInstanceOf(ExecutionException.class);
        assertThat(closing).isNotDone();
        silence.countDown();
        closing.join();
    }

    // the pool of the JVM may have one thread, which waits already
    private static void inAThread(Runnable work) {
        new Thread(work).start();
    }
}
