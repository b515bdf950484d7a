package org.loket.story;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.loket.kernel.CaseNumber;
import org.loket.kernel.Invalid;
import org.loket.kernel.NotEntitled;
import org.loket.party.EmployerRecord;
import org.loket.party.Parties;
import org.loket.worklist.CaseLine;
import org.loket.worklist.Page;
import org.loket.worklist.Queue;
import org.loket.worklist.SearchingCases;
import org.loket.worklist.Worklist;

/** Regional staff finds a file again, and leafs through what was decided. */
@HouseTest
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class FindingCasesTest {

    private final TestHouse house = new TestHouse(LocalDate.of(2026, 11, 21));
    private final Journey journey = new Journey(house);
    private CaseNumber anila;
    private CaseNumber hanh;

    @BeforeAll
    void twoFiles() {
        house.inTransaction(() -> {
            house.the(Parties.class).enter(new EmployerRecord(SampleForms.ENTERPRISE, "Scheldewerk", null, 120, true));
            return null;
        });
        anila = journey.submit(SampleForms.engineer());
        hanh = journey.submit(SampleForms.engineerNamed("Hạnh", "Nguyễn Thị", "C7654321"));
    }

    @AfterAll
    void close() {
        house.close();
    }

    @Test
    void aNameIsFoundByTheFirstLettersOfItsWordsInAnyOrder() {
        assertThat(search("rao")).containsExactly(anila);
        assertThat(search("RAO ani")).containsExactly(anila);
        assertThat(search("rao hanh")).isEmpty();
    }

    @Test
    void aNameIsFoundWithAndWithoutItsAccents() {
        assertThat(search("nguyen hanh")).containsExactly(hanh);
        assertThat(search("Nguyễn")).containsExactly(hanh);
    }

    @Test
    void anEmployerIsFoundByNameAndByNumber() {
        assertThat(search("schelde")).containsExactlyInAnyOrder(anila, hanh);
        assertThat(search("0403.019.261")).containsExactlyInAnyOrder(anila, hanh);
        assertThat(search("BE 0428.759.497")).isEmpty();
    }

    @Test
    void aFileIsFoundByItsNumberHoweverItIsTyped() {
        assertThat(search(anila.text())).containsExactly(anila);
        assertThat(search(anila.text().toLowerCase(java.util.Locale.ROOT).replace("-", " ")))
                .containsExactly(anila);
        assertThatThrownBy(() -> search(wrongCheckDigits(anila))).isInstanceOf(Invalid.class);
    }

    @Test
    void whatLooksLikeAQueryIsAWordLikeAnyOther() {
        assertThat(search("rao & !hanh")).isEmpty();
        assertThat(search("') or true --")).isEmpty();
        assertThat(search("rao:*")).containsExactly(anila);
    }

    @Test
    void oneLetterIsTooLittleAndATaleIsTooMuch() {
        assertThatThrownBy(() -> search(" r ")).isInstanceOf(Invalid.class);
        assertThatThrownBy(() -> search("&&")).isInstanceOf(Invalid.class);
        assertThatThrownBy(() -> search("r".repeat(101))).isInstanceOf(Invalid.class);
    }

    @Test
    void onlyRegionalStaffSearches() {
        assertThatThrownBy(() -> house.the(SearchingCases.class).search(People.EMPLOYER, "rao"))
                .isInstanceOf(NotEntitled.class);
    }

    @Test
    void aSearchIsOneQueryThatTheIndexesAnswer() {
        assertThat(StatementCount.of(() -> house.the(SearchingCases.class).search(People.EXAMINER, "rao")))
                .isOne();
        assertThat(plan("select number from worker where searchable(first_name || ' ' || last_name)"
                        + " @@ to_tsquery('simple', 'rao:*')"))
                .contains("worker_by_words");
        assertThat(plan("select enterprise_number from employer where searchable(name)"
                        + " @@ to_tsquery('simple', 'schel:*')"))
                .contains("employer_by_words");
    }

    @Test
    void whatIsDecidedIsReadNewestFirstAPageAtATime() {
        CaseNumber first = journey.proposeGrant(SampleForms.engineer());
        CaseNumber second = journey.proposeGrant(SampleForms.engineer());
        CaseNumber third = journey.proposeGrant(SampleForms.engineer());
        house.dayIs(LocalDate.of(2026, 11, 23));
        journey.decide(second);
        house.dayIs(LocalDate.of(2026, 11, 24));
        journey.decide(first);
        house.dayIs(LocalDate.of(2026, 11, 25));
        journey.decide(third);
        Page<CaseLine> page = decided(null);
        assertThat(page.items()).extracting(CaseLine::number).containsExactly(third, first);
        Page<CaseLine> next = decided(page.next());
        assertThat(next.items()).extracting(CaseLine::number).containsExactly(second);
        assertThat(next.next()).isNull();
        assertThat(plan("select * from permit_case where outcome is not null and (decided_at, number)"
                        + " < ('infinity', '') order by decided_at desc, number desc limit 26"))
                .contains("permit_case_decided");
    }

    private Page<CaseLine> decided(String after) {
        return house.the(Worklist.class).page(People.EXAMINER, Queue.DECIDED, after, 2);
    }

    private List<CaseNumber> search(String text) {
        return house.the(SearchingCases.class).search(People.EXAMINER, text).items().stream()
                .map(CaseLine::number)
                .filter(number -> number.equals(anila) || number.equals(hanh))
                .toList();
    }

    private String plan(String query) {
        return house.inTransaction(() -> {
            var store = house.the(jakarta.persistence.EntityManager.class);
            // a table of a few rows is read whole unless it is forbidden
            store.createNativeQuery("set local enable_seqscan = off").executeUpdate();
            List<?> lines = store.createNativeQuery("explain " + query).getResultList();
            return lines.stream().map(String::valueOf).collect(Collectors.joining("\n"));
        });
    }

    private static String wrongCheckDigits(CaseNumber number) {
        String right = number.text();
        return right.substring(0, right.length() - 2) + (right.endsWith("01") ? "02" : "01");
    }
}
