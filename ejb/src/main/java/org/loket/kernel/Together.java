package org.loket.kernel;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.Semaphore;
import java.util.concurrent.locks.LockSupport;

/**
 * Answers at once what many callers ask at once: whoever comes while others are being answered waits for the next round,
 * and one of those who wait asks for all. A question is never answered by a round that began before it was asked, so the
 * answer is as fresh as if each had asked alone. Rounds that fail are asked again in halves, so that nobody fails by the
 * fault of another.
 */
public final class Together<Q, A> {

    private static final int MOST_AT_ONCE = 256;
    private static final int MOST_WAITING = 4_096;

    private final BlockingQueue<Waiting<Q, A>> queue = new LinkedBlockingQueue<>(MOST_WAITING);
    private final Semaphore turns;
    private final Duration patience;
    private final Duration gathering;
    private final Round<Q, A> round;
    // whether several asked at once of late
    private volatile boolean busy;

    /** Answers questions in their order. */
    public interface Round<Q, A> {
        List<A> answers(List<Q> questions);
    }

    /**
     * @param turns how many rounds there are at once: the fewer, the more is asked in each
     * @param patience how long somebody waits to be taken into a round before {@link Crowded} is thrown
     * @param gathering how long a round is put off where several ask at once: the longer, the more is asked in each; who
     *     asks alone never waits for it
     */
    public Together(int turns, Duration patience, Duration gathering, Round<Q, A> round) {
        this.turns = new Semaphore(turns);
        this.patience = patience;
        this.gathering = gathering;
        this.round = round;
    }

    public A ask(Q question) {
        Waiting<Q, A> mine = new Waiting<>(question);
        if (!queue.offer(mine)) {
            throw new Crowded();
        }
        callNext();
        while (mine.awaitTurn(patience, queue)) {
            try {
                askForAll();
            } finally {
                turns.release();
                callNext();
            }
        }
        return mine.answer();
    }

    /** Where a turn is free, somebody who waits and was not called yet takes it. */
    private void callNext() {
        // looking through those who wait stops all who come
        if (turns.availablePermits() == 0) {
            return;
        }
        for (Waiting<Q, A> next : queue) {
            if (!turns.tryAcquire() || next.call()) {
                return;
            }
            turns.release();
        }
    }

    private void askForAll() {
        if (busy) {
            LockSupport.parkNanos(gathering.toNanos());
        }
        List<Waiting<Q, A>> all = new ArrayList<>();
        queue.drainTo(all, MOST_AT_ONCE);
        busy = all.size() > 1;
        if (!all.isEmpty()) {
            ask(all);
        }
    }

    private void ask(List<Waiting<Q, A>> some) {
        try {
            List<A> answers = round.answers(some.stream().map(Waiting::question).toList());
            for (int i = 0; i < some.size(); i++) {
                some.get(i).tell(answers.get(i), null);
            }
        } catch (RuntimeException | Error e) {
            if (some.size() == 1 || StoreFailure.in(e).equals(Optional.of(StoreFailure.AWAY))) {
                some.forEach(one -> one.tell(null, e));
            } else {
                ask(some.subList(0, some.size() / 2));
                ask(some.subList(some.size() / 2, some.size()));
            }
        }
    }

    /** Somebody who waits to be answered, or to be called to ask for all. */
    private static final class Waiting<Q, A> {

        private final Q question;
        private final Thread caller = Thread.currentThread();
        private A answer;
        private Throwable failure;
        private boolean answered;
        private boolean called;

        Waiting(Q question) {
            this.question = question;
        }

        Q question() {
            return question;
        }

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

        /** Whether somebody is there who takes the turn. */
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

        /** Whether this caller was called, which it must follow even when it was answered meanwhile. */
        boolean awaitTurn(Duration patience, BlockingQueue<Waiting<Q, A>> queue) {
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
}
