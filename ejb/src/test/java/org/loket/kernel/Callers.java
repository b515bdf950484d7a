package org.loket.kernel;

import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.Executor;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.function.BooleanSupplier;
import java.util.stream.Stream;

/** Many who ask at once, of whom a test knows what each is doing. */
public final class Callers {

    private final List<Thread> threads = new CopyOnWriteArrayList<>();
    private final ExecutorService callers = Executors.newCachedThreadPool(this::thread);

    public <T> Future<T> submit(Callable<T> call) {
        return callers.submit(call);
    }

    public <T> List<Future<T>> invokeAll(List<Callable<T>> calls) throws InterruptedException {
        return callers.invokeAll(calls);
    }

    /** Some who ask for those who do not wait. */
    Executor hands() {
        return callers;
    }

    /** So many wait to be taken into a round. */
    public void awaitWaiting(int many) throws InterruptedException {
        await(() -> threads.stream().filter(one -> isIn(one, "awaitTurn")).count() >= many);
    }

    /** Those who put off the round for which they ask. */
    Stream<Thread> puttingOff() {
        return threads.stream()
                .filter(one -> one.getState() == Thread.State.TIMED_WAITING)
                .filter(one -> isIn(one, "askForAll"));
    }

    public static void await(BooleanSupplier state) throws InterruptedException {
        while (!state.getAsBoolean()) {
            Thread.sleep(1);
        }
    }

    public void sendHome() {
        callers.shutdownNow();
    }

    private static boolean isIn(Thread caller, String method) {
        return Stream.of(caller.getStackTrace())
                .anyMatch(frame -> frame.getMethodName().equals(method));
    }

    private Thread thread(Runnable work) {
        Thread thread = new Thread(work);
        threads.add(thread);
        return thread;
    }
}
