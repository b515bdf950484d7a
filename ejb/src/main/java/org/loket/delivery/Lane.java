package org.loket.delivery;

import jakarta.ejb.EJBException;
import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.util.Collection;
import java.util.List;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.ThreadFactory;
import java.util.concurrent.ThreadPoolExecutor;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import org.loket.delivery.Carrier.Addressed;

/** Sends by one channel, several lines at once, never the same line twice at once. */
final class Lane implements AutoCloseable {

    private static final Logger LOG = System.getLogger(Lane.class.getName());

    private final DeliveringOutside delivering;
    private final Channel channel;
    private final int lines;
    private final int perLine;
    private final ExecutorService executor;
    private final AtomicInteger free;

    Lane(DeliveringOutside delivering, Channel channel, int lines, int perLine, ThreadFactory threads) {
        this.delivering = delivering;
        this.channel = channel;
        this.lines = lines;
        this.perLine = perLine;
        this.free = new AtomicInteger(lines);
        ThreadPoolExecutor pool =
                new ThreadPoolExecutor(lines, lines, 30, TimeUnit.SECONDS, new LinkedBlockingQueue<>(), threads);
        pool.allowCoreThreadTimeOut(true);
        this.executor = pool;
    }

    /** Looks for what is due, unless every line is taken: then whoever finishes first looks. */
    void wake() {
        if (free.get() > 0) {
            executor.execute(this::claimAndSend);
        }
    }

    // one at a time, so that the lines that are free are not given out twice
    private synchronized Collection<List<Addressed>> claim() {
        int lots = free.get();
        Collection<List<Addressed>> claimed = lots > 0 ? delivering.claim(channel, lots, perLine) : List.of();
        free.addAndGet(-claimed.size());
        return claimed;
    }

    private void claimAndSend() {
        try {
            claim().forEach(lot -> executor.execute(() -> send(lot)));
        } catch (EJBException e) {
            // the database is away: the next sweep asks again
            LOG.log(Level.WARNING, () -> channel + " finds nothing to send", e);
        }
    }

    private void send(List<Addressed> lot) {
        try {
            delivering.record(channel, delivering.carrier(channel).carry(lot));
        } catch (RuntimeException e) {
            // what came of it is not known: the claim ends by itself and the lot is sent again
            LOG.log(Level.WARNING, () -> channel + " lost sight of " + lot.size() + " deliveries", e);
        } finally {
            free.incrementAndGet();
            wake();
        }
    }

    @Override
    public void close() {
        executor.shutdownNow();
    }
}
