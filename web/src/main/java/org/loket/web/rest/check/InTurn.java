package org.loket.web.rest.check;

import java.io.IOException;
import java.io.InterruptedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.FutureTask;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.Semaphore;
import java.util.concurrent.ThreadFactory;

/**
 * Pieces of work that are taken up one after the other, done on a few threads, and handed out in the order in which they were
 * taken up. Nobody works far ahead of whom it is handed out to.
 */
final class InTurn<T> implements AutoCloseable {

    private static final int AT_ONCE = 2;

    private final Source<T> source;
    private final BlockingQueue<FutureTask<T>> taken = new LinkedBlockingQueue<>();
    private final Semaphore room = new Semaphore(AT_ONCE + 1);
    private final List<Thread> working = new ArrayList<>();
    private boolean ended;

    /** Where the work comes from. */
    interface Source<T> {

        /** The next piece, asked for by one thread at a time; null where there is none. */
        Callable<T> next() throws IOException;
    }

    private InTurn(Source<T> source) {
        this.source = source;
    }

    static <T> InTurn<T> of(Source<T> source, ThreadFactory threads) {
        InTurn<T> turns = new InTurn<>(source);
        for (int i = 0; i < AT_ONCE; i++) {
            turns.working.add(threads.newThread(turns::work));
        }
        turns.working.forEach(Thread::start);
        return turns;
    }

    private void work() {
        for (FutureTask<T> piece = takeUp(); piece != null; piece = takeUp()) {
            piece.run();
        }
    }

    /** The next piece, once there is room for it; null where there is none. */
    private FutureTask<T> takeUp() {
        room.acquireUninterruptibly();
        synchronized (taken) {
            if (ended) {
                return null;
            }
            FutureTask<T> piece = new FutureTask<>(next());
            taken.add(piece);
            return piece;
        }
    }

    private Callable<T> next() {
        try {
            Callable<T> next = source.next();
            ended = next == null;
            return ended ? () -> null : next;
        } catch (IOException | RuntimeException | Error e) {
            ended = true;
            return () -> {
                throw e;
            };
        }
    }

    /** What came of the next piece, or how it failed; null after the last. */
    T take() throws IOException {
        try {
            return taken.take().get();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new InterruptedIOException();
        } catch (ExecutionException e) {
            throw failed(e.getCause());
        } finally {
            room.release();
        }
    }

    private static IOException failed(Throwable cause) {
        if (cause instanceof RuntimeException fault) {
            throw fault;
        }
        return cause instanceof IOException fault ? fault : new IOException(cause);
    }

    /** Waits until nobody works any more; what was not taken up is not done. */
    @Override
    public void close() throws IOException {
        synchronized (taken) {
            ended = true;
        }
        room.release(AT_ONCE);
        try {
            for (Thread one : working) {
                one.join();
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new InterruptedIOException();
        }
    }
}
