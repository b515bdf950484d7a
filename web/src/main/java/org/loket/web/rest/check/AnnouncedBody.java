package org.loket.web.rest.check;

import io.undertow.server.HttpServerExchange;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.SequenceInputStream;
import java.nio.ByteBuffer;
import org.xnio.channels.StreamSourceChannel;
import org.xnio.streams.ChannelInputStream;

/** A body of announced length, which for the most part arrives with what announces it. */
final class AnnouncedBody {

    private final StreamSourceChannel channel;
    private final ByteBuffer here;

    AnnouncedBody(HttpServerExchange asked) {
        channel = asked.getRequestChannel();
        here = ByteBuffer.allocate((int) asked.getRequestContentLength());
    }

    /** Takes what there is without waiting; whether that is all of it. */
    boolean isHere() throws IOException {
        while (here.hasRemaining() && channel.read(here) > 0) {
            // more may have come
        }
        return !here.hasRemaining();
    }

    /** All of it; whoever reads waits for what is not here yet. */
    InputStream stream() {
        InputStream taken = new ByteArrayInputStream(here.array(), 0, here.position());
        return here.hasRemaining() ? new SequenceInputStream(taken, new ChannelInputStream(channel)) : taken;
    }
}
