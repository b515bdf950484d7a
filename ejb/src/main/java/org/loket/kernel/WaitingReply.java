package org.loket.kernel;

import java.time.Duration;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionStage;
import java.util.concurrent.RejectedExecutionException;

/** Somebody who does not stand there to be answered: the answer is sent on, and somebody else is called to ask for all. */
final class WaitingReply<Q, A> extends Waiting<Q, A> {

    private final CompletableFuture<A> reply = new CompletableFuture<>();
    private final long latest;
    private final Runnable standIn;

    /** @param standIn has somebody ask for all */
    WaitingReply(Q question, Duration patience, Runnable standIn) {
        super(question);
        this.latest = System.nanoTime() + patience.toNanos();
        this.standIn = standIn;
    }

    @Override
    boolean call() {
        try {
            standIn.run();
            return true;
        } catch (RejectedExecutionException closing) {
            tell(null, new Crowded());
            return false;
        }
    }

    @Override
    boolean isTooLate() {
        if (System.nanoTime() - latest > 0) {
            tell(null, new Crowded());
        }
        return reply.isDone();
    }

    @Override
    void tell(A given, Throwable failed) {
        if (failed == null) {
            reply.complete(given);
        } else {
            reply.completeExceptionally(failed);
        }
    }

    CompletionStage<A> reply() {
        return reply;
    }
}
