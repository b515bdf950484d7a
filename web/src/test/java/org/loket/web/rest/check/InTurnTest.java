package org.loket.web.rest.check;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.EOFException;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

/** Pieces are done beside one another and come out as if they had been done one after the other. */
@Timeout(20)
class InTurnTest {

    @Test
    void whatComesOfThePiecesIsHandedOutInTheirOrder() throws IOException {
        List<Integer> given = new ArrayList<>();
        try (InTurn<Integer> turns = InTurn.of(
                pieces(IntStream.range(0, 200)
                        .<Callable<Integer>>mapToObj(i -> () -> {
                            TimeUnit.MILLISECONDS.sleep(i % 3);
                            return i;
                        })
                        .iterator()),
                Thread::new)) {
            for (Integer one = turns.take(); one != null; one = turns.take()) {
                given.add(one);
            }
        }
        assertThat(given)
                .containsExactlyElementsOf(IntStream.range(0, 200).boxed().toList());
    }

    @Test
    void twoAreDoneBesideOneAnother() throws IOException {
        CountDownLatch both = new CountDownLatch(2);
        Callable<Boolean> meeting = () -> {
            both.countDown();
            return both.await(10, TimeUnit.SECONDS);
        };
        try (InTurn<Boolean> turns = InTurn.of(pieces(List.of(meeting, meeting).iterator()), Thread::new)) {
            assertThat(turns.take()).isTrue();
            assertThat(turns.take()).isTrue();
            assertThat(turns.take()).isNull();
        }
    }

    @Test
    void nobodyWorksFarAheadOfWhomItIsHandedOutTo() throws Exception {
        AtomicInteger begun = new AtomicInteger();
        try (InTurn<Integer> turns = InTurn.of(() -> begun::incrementAndGet, Thread::new)) {
            TimeUnit.MILLISECONDS.sleep(200);
            assertThat(begun.get()).isEqualTo(3);
            turns.take();
            TimeUnit.MILLISECONDS.sleep(200);
            assertThat(begun.get()).isEqualTo(4);
        }
        assertThat(begun.get()).isEqualTo(4);
    }

    @Test
    void aPieceThatFailsFailsInItsTurn() throws IOException {
        List<Callable<String>> pieces = List.of(() -> "one", () -> {
            throw new IllegalStateException("two");
        });
        try (InTurn<String> turns = InTurn.of(pieces(pieces.iterator()), Thread::new)) {
            assertThat(turns.take()).isEqualTo("one");
            assertThatThrownBy(turns::take)
                    .isInstanceOf(IllegalStateException.class)
                    .hasMessage("two");
        }
    }

    @Test
    void aSourceThatBreaksOffDoesSoAfterWhatItGave() throws IOException {
        Iterator<Callable<String>> one = List.<Callable<String>>of(() -> "one").iterator();
        InTurn.Source<String> source = () -> {
            if (one.hasNext()) {
                return one.next();
            }
            throw new EOFException();
        };
        try (InTurn<String> turns = InTurn.of(source, Thread::new)) {
            assertThat(turns.take()).isEqualTo("one");
            assertThatThrownBy(turns::take).isInstanceOf(EOFException.class);
        }
    }

    @Test
    void nobodyWaitsForASourceThatFailsForGood() throws IOException {
        InTurn.Source<String> source = () -> {
            throw new StackOverflowError();
        };
        try (InTurn<String> turns = InTurn.of(source, Thread::new)) {
            assertThatThrownBy(turns::take)
                    .isInstanceOf(IOException.class)
                    .hasCauseInstanceOf(StackOverflowError.class);
        }
    }

    private static <T> InTurn.Source<T> pieces(Iterator<Callable<T>> pieces) {
        return () -> pieces.hasNext() ? pieces.next() : null;
    }
}
