package org.loket.receipt;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.List;
import java.util.Queue;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.Semaphore;

/**
 * Writes down what many callers do at once in few transactions: whoever comes while others are being written waits for the
 * next one, and one of those who wait writes for all. Nobody is answered before the own entry is on disk.
 */
@ApplicationScoped
public class Ledger {

    private static final int MOST_AT_ONCE = 256;

    // while one transaction waits for the disk, the next is signed and sent
    private static final int WRITERS = 2;

    private final Queue<Waiting> queue = new ConcurrentLinkedQueue<>();
    private final Semaphore pens = new Semaphore(WRITERS);

    @Inject
    WritingDown writing;

    private record Waiting(Entry entry, CompletableFuture<Receipt> receipt) {}

    /** The receipt, when the entry is on disk. */
    public Receipt enter(Entry entry) {
        Waiting mine = new Waiting(entry, new CompletableFuture<>());
        queue.add(mine);
        // once the queue is empty, whoever took this entry from it answers
        boolean isTaken = false;
        while (!mine.receipt().isDone() && !isTaken) {
            pens.acquireUninterruptibly();
            try {
                isTaken = !writeForAll();
            } finally {
                pens.release();
            }
        }
        return answerOf(mine);
    }

    /** Whether there was anything to write. */
    private boolean writeForAll() {
        List<Waiting> batch = new ArrayList<>();
        while (batch.size() < MOST_AT_ONCE && !queue.isEmpty()) {
            Waiting next = queue.poll();
            if (next != null) {
                batch.add(next);
            }
        }
        if (batch.isEmpty()) {
            return false;
        }
        try {
            List<Receipt> receipts =
                    writing.write(batch.stream().map(Waiting::entry).toList());
            for (int i = 0; i < batch.size(); i++) {
                batch.get(i).receipt().complete(receipts.get(i));
            }
        } catch (RuntimeException | Error e) {
            batch.forEach(waiting -> waiting.receipt().completeExceptionally(e));
        }
        return true;
    }

    private static Receipt answerOf(Waiting waiting) {
        try {
            return waiting.receipt().join();
        } catch (CompletionException e) {
            if (e.getCause() instanceof RuntimeException failure) {
                throw failure;
            }
            throw e;
        }
    }
}
