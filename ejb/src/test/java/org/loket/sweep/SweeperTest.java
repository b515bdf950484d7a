package org.loket.sweep;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.persistence.EntityManager;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.loket.kernel.FallingDue;
import org.loket.story.HouseTest;
import org.loket.story.TestHouse;

/** A room with work whose handling is written to the real database, so that what is rolled back is not counted. */
@HouseTest
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class SweeperTest {

    private static final LocalDate DAY = LocalDate.of(2027, 3, 1);

    private final TestHouse house = new TestHouse(DAY);

    @AfterAll
    void close() {
        house.close();
    }

    @Test
    void everythingDueIsDoneOnceHoweverOftenItIsSwept() {
        Work work = new Work("all", 250);
        sweep(work);
        sweep(work);
        assertThat(work.done()).hasSize(250);
        assertThat(progress("all")).isEqualTo(250);
    }

    @Test
    void oneThatFailsIsSetAsideAndTheOthersOfItsBatchAreDone() {
        Work work = new Work("one-fails", 120);
        work.failing.add("key-0050");
        sweep(work);
        assertThat(work.done()).hasSize(119).doesNotContain("key-0050");
        assertThat(progress("one-fails")).isEqualTo(119);
        assertThat(failures("one-fails")).isOne();
        work.failing.clear();
        sweep(work);
        assertThat(work.done()).hasSize(120);
        assertThat(progress("one-fails")).isEqualTo(120);
        assertThat(failures("one-fails")).isZero();
    }

    @Test
    void whatWasBrokenOffInTheMiddleIsTakenUpWithNothingMissingAndNothingTwice() {
        Work work = new Work("broken-off", 250);
        work.diesAt = "key-0130";
        try {
            sweep(work);
        } catch (Death e) {
            assertThat(work.done()).hasSize(100);
        }
        work.diesAt = null;
        sweep(work);
        assertThat(work.done()).hasSize(250);
        assertThat(work.handled.values()).allMatch(times -> times <= 2);
        assertThat(progress("broken-off")).isEqualTo(250);
    }

    private void sweep(Work work) {
        Sweeper sweeper = house.the(Sweeper.class);
        sweeper.sweep(work);
    }

    private long progress(String work) {
        return ((Number) house.sql("select done from sweep where work = '" + work + "'")).longValue();
    }

    private long failures(String work) {
        return ((Number) house.sql("select count(*) from sweep_failure where work = '" + work + "'")).longValue();
    }

    /** The process is gone: no handler of exceptions sees it. */
    private static final class Death extends Error {

        private static final long serialVersionUID = 1L;
    }

    private final class Work implements FallingDue {

        private final String name;
        private final Set<String> failing = new HashSet<>();
        private final Map<String, Integer> handled = new HashMap<>();
        private String diesAt;

        Work(String name, int many) {
            this.name = name;
            house.inTransaction(() -> {
                IntStream.range(0, many)
                        .forEach(i -> insert(
                                "insert into sweep_failure (work, key, on_day, fault, failed_at)" + " values ('due-"
                                        + name + "', 'key-%04d', date '2027-03-01', '', now())".formatted(i)));
                return null;
            });
        }

        @Override
        public String work() {
            return name;
        }

        @Override
        public List<String> due(LocalDate today, String after, int most) {
            return rows().stream()
                    .filter(key -> key.compareTo(after) > 0)
                    .limit(most)
                    .toList();
        }

        @Override
        public boolean handle(String key, LocalDate today) {
            if (key.equals(diesAt)) {
                throw new Death();
            }
            if (failing.contains(key)) {
                throw new IllegalStateException("as planned");
            }
            handled.merge(key, 1, Integer::sum);
            return insert("delete from sweep_failure where work = 'due-" + name + "' and key = '" + key + "'") == 1;
        }

        /** What is no longer due in the database. */
        private List<String> done() {
            List<String> left = house.inTransaction(this::rows);
            List<String> done = new ArrayList<>(new TreeSet<>(handled.keySet()));
            done.removeAll(left);
            return done;
        }

        @SuppressWarnings("unchecked")
        private List<String> rows() {
            return house.the(EntityManager.class)
                    .createNativeQuery("select key from sweep_failure where work = 'due-" + name + "' order by key")
                    .getResultList();
        }

        private int insert(String sql) {
            return house.the(EntityManager.class).createNativeQuery(sql).executeUpdate();
        }
    }
}
