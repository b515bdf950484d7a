package org.loket.kernel;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.CompletionStage;
import java.util.concurrent.Executor;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.atomic.AtomicBoolean;
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
    // one round at a time: a second would take half of those who come from the next, for the same work
    private final AtomicBoolean asking = new AtomicBoolean();
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
     * @param patience how long somebody waits to be taken into a round before {@link Crowded} is thrown
     * @param gathering how long a round is put off where several ask at once: the longer, the more is asked in each; who
     *     asks alone never waits for it
     */
    public Together(Duration patience, Duration gathering, Round<Q, A> round) {
        this.patience = patience;
        this.gathering = gathering;
        this.round = round;
    }

    public A ask(Q question) {
        WaitingCaller<Q, A> mine = new WaitingCaller<>(question);
        join(mine);
        while (mine.awaitTurn(patience, queue)) {
            takeTurn();
        }
        return mine.answer();
    }

    /**
     * Asks and does not wait: the answer is sent on by whoever asked for all, which must not be held up by what is done with
     * it.
     *
     * @param hands lend somebody who asks for all
     */
    public CompletionStage<A> askLater(Q question, Executor hands) {
        WaitingReply<Q, A> mine = new WaitingReply<>(question, patience, () -> hands.execute(this::takeTurn));
        join(mine);
        return mine.reply();
    }

    private void join(Waiting<Q, A> mine) {
        if (!queue.offer(mine)) {
            throw new Crowded();
        }
        callNext();
    }

    private void takeTurn() {
        try {
            askForAll();
        } finally {
            asking.set(false);
            callNext();
        }
    }

    /** Where nobody asks for all, somebody who waits and was not called yet does. */
    private void callNext() {
        // looking through those who wait stops all who come
        if (asking.get()) {
            return;
        }
        for (Waiting<Q, A> next : queue) {
            if (!asking.compareAndSet(false, true) || next.call()) {
                return;
            }
            asking.set(false);
        }
    }

    private void askForAll() {
        if (busy) {
            LockSupport.parkNanos(gathering.toNanos());
        }
        List<Waiting<Q, A>> all = new ArrayList<>();
        queue.drainTo(all, MOST_AT_ONCE);
        all.removeIf(Waiting::isTooLate);
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
}
