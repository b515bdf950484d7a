package org.loket.check;

import jakarta.annotation.PreDestroy;
import jakarta.annotation.Resource;
import jakarta.enterprise.concurrent.ManagedThreadFactory;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.CompletionStage;
import java.util.concurrent.Executor;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import org.loket.kernel.Together;

/** Questions that come at once are answered in one transaction; nobody is answered before it is on disk. */
@ApplicationScoped
class AnsweringTogether {

    private static final Duration PATIENCE = Duration.ofSeconds(10);

    private final Together<Asked, Answered> together = new Together<>(PATIENCE, Duration.ZERO, this::each);

    @Inject
    Answering answering;

    @Resource
    ManagedThreadFactory threads;

    private ExecutorService hands;

    @PreDestroy
    synchronized void close() {
        if (hands != null) {
            hands.shutdown();
        }
    }

    // of its own: rounds do not queue behind longer work
    private synchronized Executor hands() {
        if (hands == null) {
            hands = Executors.newCachedThreadPool(threads);
        }
        return hands;
    }

    CheckAnswer answer(Asked question) {
        return together.ask(question).orRefused();
    }

    CompletionStage<CheckAnswer> answerLater(Asked question) {
        return together.askLater(question, hands()).thenApply(Answered::orRefused);
    }

    private List<Answered> each(List<Asked> questions) {
        return answering.each(questions);
    }
}
