package org.loket.web.rest;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.time.Duration;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

/** Whoever drips a body is not waited for. */
@Timeout(20)
class InTimeTest {

    private final AtomicInteger dripped = new AtomicInteger();

    @Test
    void aBodyThatIsHereInTimeIsRead() throws IOException {
        byte[] sent = new byte[100_000];
        try (InputStream body = new InTime(new ByteArrayInputStream(sent), Duration.ofMinutes(1))) {
            assertThat(body.readNBytes(200_000)).isEqualTo(sent);
        }
    }

    @Test
    void anEndlessDripEndsWithAProblem() {
        InputStream body = new InTime(dripping(), Duration.ofMillis(50));
        Refused refused = catchThrowableOfType(Refused.class, () -> body.readNBytes(1_000_000));
        assertThat(refused.problem().status()).isEqualTo(408);
        assertThat(dripped.get()).isBetween(1, 51);
    }

    @Test
    void itEndsToWhereItIsReadByteByByte() {
        InputStream body = new InTime(dripping(), Duration.ofMillis(50));
        assertThat(catchThrowableOfType(Refused.class, () -> {
                    while (body.read() >= 0) {
                        dripped.incrementAndGet();
                    }
                }))
                .isNotNull();
    }

    /** A byte each millisecond, for ever. */
    private InputStream dripping() {
        return new InputStream() {
            @Override
            public int read() throws IOException {
                try {
                    Thread.sleep(1);
                } catch (InterruptedException e) {
                    throw new IOException(e);
                }
                return 'x';
            }

            @Override
            public int read(byte[] into, int from, int length) throws IOException {
                into[from] = (byte) read();
                dripped.incrementAndGet();
                return 1;
            }
        };
    }
}
