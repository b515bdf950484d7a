package org.loket.register;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.persistence.EntityManager;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.loket.story.HouseTest;
import org.loket.story.TestHouse;

/** What the sweep and the openings ask of the database has an index, however many permits there are. */
@HouseTest
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class PlansTest {

    private final TestHouse house = new TestHouse(LocalDate.of(2027, 1, 1));

    @AfterAll
    void close() {
        house.close();
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
                    permit_due                 | select number from permit where due_on <= date '2027-01-01' and number > '' order by number limit 100
                    permit_valid_with_employer | select number from permit where enterprise = '0403019261' and state = 'VALID' order by number
                    permit_by_worker_in_window | select * from permit where worker = 'w' and state = 'IN_SEARCH_WINDOW'
                    employment_due             | select permit from employment where due_on <= date '2027-01-01' and permit > '' order by permit limit 100
                    employment_disputed        | select * from employment where state = 'DISPUTED' order by disputed_at, permit limit 100
                    mass_opening_to_do         | select permit from mass_opening_permit where outcome is null order by opening, permit limit 100
                    """)
    void everyQueryThatRunsByTheDayHasItsIndex(String index, String query) {
        String plan = house.inTransaction(() -> {
            EntityManager store = house.the(EntityManager.class);
            // a table of no rows is read whole, whatever indexes it has
            store.createNativeQuery("set local enable_seqscan = off").executeUpdate();
            List<?> lines = store.createNativeQuery("explain " + query).getResultList();
            return lines.stream().map(Object::toString).collect(Collectors.joining("\n"));
        });
        assertThat(plan).contains(index);
    }
}
