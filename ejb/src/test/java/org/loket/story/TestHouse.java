package org.loket.story;

import jakarta.persistence.EntityManager;
import java.time.Duration;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.concurrent.Callable;
import org.loket.access.Configuration;

/** The whole house without its doors: every room on a database of its own, and a clock that the test sets. */
public final class TestHouse implements AutoCloseable {

    private final Rooms rooms;

    public TestHouse(LocalDate today) {
        this(today, Configuration.DEMO);
    }

    public TestHouse(LocalDate today, Configuration as) {
        rooms = Rooms.let(today, as);
    }

    /** A use case or a repository of the house. */
    public <T> T the(Class<T> type) {
        return rooms.container.select(type).get();
    }

    public <T> T inTransaction(Callable<T> work) {
        try {
            return rooms.transactions.in(work);
        } catch (RuntimeException e) {
            throw e;
        } catch (Exception e) {
            throw new IllegalStateException(e);
        }
    }

    public void dayIs(LocalDate day) {
        rooms.clock.set(day);
    }

    public void timePasses(Duration time) {
        rooms.clock.pass(time);
    }

    public void momentIs(LocalDateTime moment) {
        rooms.clock.set(moment);
    }

    public Object sql(String query) {
        return inTransaction(
                () -> the(EntityManager.class).createNativeQuery(query).getSingleResult());
    }

    @Override
    public void close() {
        rooms.leave();
    }
}
