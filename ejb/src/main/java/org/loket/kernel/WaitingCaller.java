package org.loket.kernel;

import java.time.Duration;
import java.util.Queue;
import java.util.concurrent.locks.LockSupport;

/** Somebody who waits to be answered, or to be called to ask for all. */
final class WaitingCaller<Q, A> extends Waiting<Q, A> {

    private final Thread caller = Thread.currentThread();
    private A answer;
    private Throwable failure;
    private boolean answered;
    private boolean called;

    WaitingCaller(Q question) {
        super(question);
    }

    @Override
    void tell(A given, Throwable failed) {
        synchronized (this) {
            answer = given;
            failure = failed;
            answered = true;
        }
        wake();
    }

    // whoever is awake is not to be woken from the next rest
    private void wake() {
        if (caller != Thread.currentThread()) {
            LockSupport.unpark(caller);
        }
    }

    @Override
    boolean call() {
        synchronized (this) {
            if (answered || called) {
                return false;
            }
            called = true;
        }
        wake();
        return true;
    }

    // goes by itself when it has waited too long
    @Override
    boolean isTooLate() {
        return false;
    }

    /** Whether this caller was called, which it must follow even when it was answered meanwhile. */
    boolean awaitTurn(Duration patience, Queue<Waiting<Q, A>> queue) {
        long latest = System.nanoTime() + patience.toNanos();
        boolean interrupted = false;
        while (isWaiting()) {
            long left = latest - System.nanoTime();
            // whoever was taken into a round has to hear what became of it
            if (left <= 0 && queue.remove(this)) {
                answered();
                throw new Crowded();
            }
            LockSupport.parkNanos(this, Math.max(left, 1_000_000));
            interrupted |= Thread.interrupted();
        }
        if (interrupted) {
            Thread.currentThread().interrupt();
        }
        return takesTurn();
    }

    private synchronized boolean isWaiting() {
        return !answered && !called;
    }

    private synchronized void answered() {
        answered = true;
    }

    private synchronized boolean takesTurn() {
        boolean turn = called;
        called = false;
        return turn;
    }

    synchronized A answer() {
        if (failure instanceof RuntimeException fault) {
            throw fault;
        }
        if (failure instanceof Error fault) {
            throw fault;
        }
        return answer;
    }
}
