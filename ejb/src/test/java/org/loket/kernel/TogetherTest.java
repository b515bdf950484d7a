package org.loket.kernel;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.sql.SQLException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Future;
import java.util.concurrent.RejectedExecutionException;
import java.util.concurrent.Semaphore;
import java.util.concurrent.locks.LockSupport;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

/** What many ask at once is answered at once, to each the own answer or the own failure. */
@Timeout(60)
class TogetherTest {

    private static final Duration PATIENCE = Duration.ofSeconds(30);

    private final Callers callers = new Callers();
    private final List<List<Integer>> rounds = new CopyOnWriteArrayList<>();
    // a round begins when the test lets it
    private final Semaphore begin = new Semaphore(0);

    @AfterEach
    void sendCallersHome() {
        begin.release(1_000_000);
        callers.sendHome();
    }

    @Test
    void whoeverComesWhileOthersAreAnsweredIsAnsweredByTheNextRound() throws Exception {
        Together<Integer, Integer> together = new Together<>(PATIENCE, Duration.ZERO, this::doubled);
        List<Future<Integer>> answers = new ArrayList<>(List.of(callers.submit(() -> together.ask(0))));
        awaitRounds(1);
        for (int i = 1; i <= 10; i++) {
            int question = i;
            answers.add(callers.submit(() -> together.ask(question)));
        }
        callers.awaitWaiting(10);
        begin.release(2);
        for (int i = 0; i <= 10; i++) {
            assertThat(answers.get(i).get()).isEqualTo(2 * i);
        }
        assertThat(rounds).hasSize(2);
        assertThat(rounds.get(0)).containsExactly(0);
        assertThat(rounds.get(1)).hasSize(10);
    }

    @Test
    void whereSeveralAskAtOnceTheNextRoundIsPutOffSoThatMoreComeIn() throws Exception {
        Together<Integer, Integer> together = new Together<>(PATIENCE, Duration.ofHours(1), this::doubled);
        List<Future<Integer>> answers = new ArrayList<>(List.of(callers.submit(() -> together.ask(0))));
        awaitRounds(1);
        answers.add(callers.submit(() -> together.ask(1)));
        answers.add(callers.submit(() -> together.ask(2)));
        callers.awaitWaiting(2);
        begin.release(1000);
        for (Future<Integer> answer : answers) {
            answer.get();
        }
        Future<Integer> puttingOff = callers.submit(() -> together.ask(3));
        Callers.await(() -> callers.puttingOff().findAny().isPresent());
        Future<Integer> joining = callers.submit(() -> together.ask(4));
        callers.awaitWaiting(1);
        callers.puttingOff().forEach(LockSupport::unpark);
        assertThat(puttingOff.get()).isEqualTo(6);
        assertThat(joining.get()).isEqualTo(8);
        assertThat(rounds.get(rounds.size() - 1)).containsExactly(3, 4);
    }

    @Test
    void whoAsksAloneIsNeverPutOff() {
        begin.release(1000);
        Together<Integer, Integer> together = new Together<>(PATIENCE, Duration.ofHours(1), this::doubled);
        assertThat(IntStream.range(0, 100).mapToObj(together::ask)).hasSize(100);
    }

    @Test
    void eachOfManyThousandGetsTheOwnAnswer() throws Exception {
        begin.release(1_000_000);
        Together<Integer, Integer> together = new Together<>(PATIENCE, Duration.ZERO, this::doubled);
        List<Callable<Integer>> all = IntStream.range(0, 64)
                .mapToObj(caller -> (Callable<Integer>) () -> IntStream.range(0, 300)
                        .filter(i -> together.ask(caller * 1000 + i) != 2 * (caller * 1000 + i))
                        .sum())
                .toList();
        for (Future<Integer> wrong : callers.invokeAll(all)) {
            assertThat(wrong.get()).isZero();
        }
        assertThat(rounds.stream().mapToInt(List::size).sum()).isEqualTo(64 * 300);
    }

    @Test
    void whoCannotBeAnsweredFailsAlone() throws Exception {
        Together<Integer, Integer> together = new Together<>(PATIENCE, Duration.ZERO, questions -> {
            List<Integer> answers = doubled(questions);
            if (questions.contains(13)) {
                throw new IllegalStateException("thirteen");
            }
            return answers;
        });
        List<Future<Integer>> answers = new ArrayList<>(List.of(callers.submit(() -> together.ask(0))));
        awaitRounds(1);
        for (int i = 10; i < 20; i++) {
            int question = i;
            answers.add(callers.submit(() -> together.ask(question)));
        }
        callers.awaitWaiting(10);
        begin.release(1000);
        for (int i = 10; i < 20; i++) {
            Future<Integer> answer = answers.get(i - 9);
            if (i == 13) {
                assertThatThrownBy(answer::get).hasRootCauseMessage("thirteen");
            } else {
                assertThat(answer.get()).isEqualTo(2 * i);
            }
        }
    }

    @Test
    void nobodyIsKeptTryingWhileTheDatabaseIsAway() throws Exception {
        Together<Integer, Integer> together = new Together<>(PATIENCE, Duration.ZERO, questions -> {
            doubled(questions);
            throw new IllegalStateException(new SQLException("away", "08006"));
        });
        Future<Integer> first = callers.submit(() -> together.ask(0));
        awaitRounds(1);
        List<Future<Integer>> others = IntStream.range(1, 9)
                .mapToObj(i -> callers.submit(() -> together.ask(i)))
                .toList();
        callers.awaitWaiting(8);
        begin.release(1000);
        assertThatThrownBy(first::get).hasRootCauseInstanceOf(SQLException.class);
        for (Future<Integer> other : others) {
            assertThatThrownBy(other::get).hasRootCauseInstanceOf(SQLException.class);
        }
        assertThat(rounds).hasSize(2);
    }

    @Test
    void whoWaitsTooLongIsToldSoAndIsNotAskedForAfterwards() throws Exception {
        Together<Integer, Integer> together = new Together<>(Duration.ofMillis(50), Duration.ZERO, this::doubled);
        Future<Integer> first = callers.submit(() -> together.ask(1));
        awaitRounds(1);
        assertThatThrownBy(() -> together.ask(2)).isInstanceOf(Crowded.class);
        assertThat(StoreFailure.in(new Crowded())).contains(StoreFailure.AWAY);
        begin.release(1000);
        assertThat(first.get()).isEqualTo(2);
        assertThat(together.ask(3)).isEqualTo(6);
        assertThat(rounds).containsExactly(List.of(1), List.of(3));
    }

    @Test
    void theOneWhoAsksForAllAnswersAfterAnInterruptionToo() throws ExecutionException, InterruptedException {
        Together<Integer, Integer> together = new Together<>(PATIENCE, Duration.ZERO, this::doubled);
        begin.release(1000);
        Future<Boolean> interrupted = callers.submit(() -> {
            Thread.currentThread().interrupt();
            return together.ask(4) == 8 && Thread.interrupted();
        });
        assertThat(interrupted.get()).isTrue();
    }

    @Test
    void whoDoesNotWaitIsAnsweredWithThoseWhoDo() throws Exception {
        Together<Integer, Integer> together = new Together<>(PATIENCE, Duration.ZERO, this::doubled);
        Future<Integer> first = callers.submit(() -> together.ask(0));
        awaitRounds(1);
        List<CompletableFuture<Integer>> replies = IntStream.rangeClosed(1, 5)
                .mapToObj(i -> together.askLater(i, callers.hands()).toCompletableFuture())
                .toList();
        Future<Integer> waiting = callers.submit(() -> together.ask(6));
        callers.awaitWaiting(1);
        assertThat(replies).noneMatch(CompletableFuture::isDone);
        begin.release(2);
        assertThat(first.get()).isZero();
        assertThat(waiting.get()).isEqualTo(12);
        for (int i = 1; i <= 5; i++) {
            assertThat(replies.get(i - 1).get()).isEqualTo(2 * i);
        }
        assertThat(rounds).containsExactly(List.of(0), List.of(1, 2, 3, 4, 5, 6));
    }

    @Test
    void eachOfManyThousandWhoDoNotWaitGetsTheOwnReply() throws Exception {
        begin.release(1_000_000);
        Together<Integer, Integer> together = new Together<>(PATIENCE, Duration.ZERO, this::doubled);
        List<CompletableFuture<Integer>> replies = IntStream.range(0, 3000)
                .mapToObj(i -> together.askLater(i, callers.hands()).toCompletableFuture())
                .toList();
        for (int i = 0; i < replies.size(); i++) {
            assertThat(replies.get(i).get()).isEqualTo(2 * i);
        }
        assertThat(rounds.stream().mapToInt(List::size).sum()).isEqualTo(3000);
    }

    @Test
    void whoDoesNotWaitHearsOfTheOwnFailureAlone() throws Exception {
        Together<Integer, Integer> together = new Together<>(PATIENCE, Duration.ZERO, questions -> {
            if (questions.contains(13)) {
                throw new IllegalStateException("thirteen");
            }
            return doubled(questions);
        });
        begin.release(1000);
        CompletableFuture<Integer> failing =
                together.askLater(13, callers.hands()).toCompletableFuture();
        CompletableFuture<Integer> good = together.askLater(14, callers.hands()).toCompletableFuture();
        assertThat(good.get()).isEqualTo(28);
        assertThatThrownBy(failing::get).hasRootCauseMessage("thirteen");
    }

    @Test
    void aReplyThatComesTooLateIsNotAskedForAnyMore() throws Exception {
        Together<Integer, Integer> together = new Together<>(Duration.ZERO, Duration.ZERO, this::doubled);
        begin.release(1000);
        CompletableFuture<Integer> late = together.askLater(1, callers.hands()).toCompletableFuture();
        assertThatThrownBy(late::get).hasCauseInstanceOf(Crowded.class);
        assertThat(rounds).isEmpty();
    }

    @Test
    void whereNobodyLendsAHandTheReplyIsToComeBack() {
        Together<Integer, Integer> together = new Together<>(PATIENCE, Duration.ZERO, this::doubled);
        CompletableFuture<Integer> reply = together.askLater(1, round -> {
                    throw new RejectedExecutionException("closed");
                })
                .toCompletableFuture();
        assertThatThrownBy(reply::get).hasCauseInstanceOf(Crowded.class);
        begin.release(1000);
        assertThat(together.ask(2)).isEqualTo(4);
        assertThat(rounds).containsExactly(List.of(2));
    }

    private List<Integer> doubled(List<Integer> questions) {
        rounds.add(List.copyOf(questions));
        begin.acquireUninterruptibly();
        return questions.stream().map(one -> 2 * one).toList();
    }

    private void awaitRounds(int many) throws InterruptedException {
        Callers.await(() -> rounds.size() >= many);
    }
}
