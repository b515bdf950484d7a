package org.loket.notice;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.enterprise.concurrent.ManagedExecutorService;
import java.lang.reflect.Proxy;
import java.util.ArrayList;
import java.util.List;
import java.util.Queue;
import java.util.UUID;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Owed notices are delivered by one round at a time: none is delivered twice, and none waits for nobody. */
class DispatcherTest {

    private static final NoticesOwed OWED = new NoticesOwed();

    private final ExecutorService threads = Executors.newCachedThreadPool();
    private final AtomicInteger called = new AtomicInteger();
    private final Held delivering = new Held();
    private final Dispatcher dispatcher = new Dispatcher();

    @BeforeEach
    void wire() {
        dispatcher.delivering = delivering;
        dispatcher.changes = new TellingLawChange() {
            @Override
            public boolean lookOn() {
                return false;
            }
        };
        dispatcher.executor = (ManagedExecutorService) Proxy.newProxyInstance(
                getClass().getClassLoader(),
                new Class<?>[] {ManagedExecutorService.class},
                (proxy, method, arguments) -> {
                    called.incrementAndGet();
                    threads.execute((Runnable) arguments[0]);
                    return null;
                });
    }

    @AfterEach
    void close() throws InterruptedException {
        delivering.letGo();
        threads.shutdown();
        assertThat(threads.awaitTermination(10, TimeUnit.SECONDS)).isTrue();
    }

    @Test
    void whoeverSweepsWhileARoundDeliversLeavesItToThatRound() throws Exception {
        UUID notice = delivering.owe();
        dispatcher.atOnce(OWED);
        delivering.awaitOne();

        threads.submit(dispatcher::deliverAll).get(10, TimeUnit.SECONDS);

        delivering.letGo();
        close();
        assertThat(delivering.delivered).containsExactly(notice);
        assertThat(delivering.most).hasValue(1);
    }

    @Test
    void whatComesWhileARoundDeliversIsDeliveredByOneRoundMore() throws Exception {
        UUID first = delivering.owe();
        dispatcher.atOnce(OWED);
        delivering.awaitOne();

        List<UUID> owed = new ArrayList<>(List.of(first));
        for (int i = 0; i < 5; i++) {
            owed.add(delivering.owe());
            dispatcher.atOnce(OWED);
        }
        assertThat(called).as("rounds that were called").hasValue(2);
        assertThat(delivering.anotherBegins()).as("beside the first").isFalse();

        delivering.letGo();
        close();
        assertThat(delivering.delivered).containsExactlyElementsOf(owed);
        assertThat(delivering.most).hasValue(1);
    }

    @Test
    void aSweepDeliversWhatNobodyWasCalledFor() {
        UUID notice = delivering.owe();
        delivering.letGo();
        dispatcher.deliverAll();
        assertThat(delivering.delivered).containsExactly(notice);
        assertThat(called).hasValue(0);
    }

    /** Delivers nothing until it is let go. */
    private static final class Held extends DeliveringNotices {

        private final Queue<UUID> waiting = new ConcurrentLinkedQueue<>();
        private final Queue<UUID> delivered = new ConcurrentLinkedQueue<>();
        private final Semaphore begun = new Semaphore(0);
        private final CountDownLatch gate = new CountDownLatch(1);
        private final AtomicInteger busy = new AtomicInteger();
        private final AtomicInteger most = new AtomicInteger();

        UUID owe() {
            UUID id = UUID.randomUUID();
            waiting.add(id);
            return id;
        }

        void awaitOne() throws InterruptedException {
            assertThat(begun.tryAcquire(10, TimeUnit.SECONDS)).isTrue();
        }

        boolean anotherBegins() throws InterruptedException {
            return begun.tryAcquire(300, TimeUnit.MILLISECONDS);
        }

        void letGo() {
            gate.countDown();
        }

        @Override
        public List<UUID> owed(int atMost) {
            return waiting.stream().limit(atMost).toList();
        }

        @Override
        public void deliver(List<UUID> ids) {
            most.accumulateAndGet(busy.incrementAndGet(), Math::max);
            begun.release();
            try {
                gate.await();
            } catch (InterruptedException e) {
                throw new IllegalStateException(e);
            }
            waiting.removeAll(ids);
            delivered.addAll(ids);
            busy.decrementAndGet();
        }
    }
}
