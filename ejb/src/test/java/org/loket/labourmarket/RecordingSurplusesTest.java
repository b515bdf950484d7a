package org.loket.labourmarket;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.loket.access.Role;
import org.loket.journal.Journal;
import org.loket.kernel.Invalid;
import org.loket.kernel.NotEntitled;
import org.loket.kernel.json.RecordReader;
import org.loket.law.Facts;
import org.loket.law.Facts.Circle;
import org.loket.story.HouseTest;
import org.loket.story.People;
import org.loket.story.TestHouse;

/** Officials record surpluses, and the law judges by those that count on the day of filing. */
@HouseTest
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class RecordingSurplusesTest {

    private static final LocalDate TODAY = LocalDate.of(2026, 11, 21);
    private static final LocalDate FROM = LocalDate.of(2026, 7, 1);

    private final TestHouse house = new TestHouse(TODAY);

    @BeforeEach
    void forgetAllFigures() {
        house.inTransaction(() -> house.the(jakarta.persistence.EntityManager.class)
                .createNativeQuery("delete from surplus")
                .executeUpdate());
    }

    @AfterAll
    void close() {
        house.close();
    }

    @Test
    void aFigureIsRecordedAndJournalled() {
        SurplusRecord kept = record(brussels("7112", 40, FROM, null));

        assertThat(kept.place()).isEqualTo("BRUSSELS");
        assertThat(kept.recordedBy()).isEqualTo("examiner");
        assertThat(on(TODAY, null)).extracting(SurplusRecord::id).containsExactly(kept.id());
        assertThat(house.inTransaction(
                        () -> house.the(Journal.class).timesThat("surplus-recorded", "surplus " + kept.id())))
                .singleElement()
                .satisfies(line -> assertThat(line.particulars().toString())
                        .contains("OTHER_REGIONS")
                        .contains("40"));
    }

    @Test
    void recordingTheSamePeriodAgainReplacesTheFigureAndAddsNone() {
        SurplusRecord first = record(brussels("7112", 40, FROM, null));
        assertThat(record(brussels("7112", 40, FROM, null)).id()).isEqualTo(first.id());
        SurplusRecord ended = record(brussels("7112", 12, FROM, LocalDate.of(2026, 11, 20)));

        assertThat(ended.id()).isEqualTo(first.id());
        assertThat(on(LocalDate.of(2026, 11, 20), null))
                .extracting(SurplusRecord::surplus)
                .containsExactly(12);
        assertThat(on(TODAY, null)).isEmpty();
    }

    @ParameterizedTest(name = "counts on {0}: {1}")
    @CsvSource({"2026-06-30, false", "2026-07-01, true", "2026-12-31, true", "2027-01-01, false"})
    void aFigureCountsOnTheDaysOfItsPeriod(LocalDate day, boolean counts) {
        record(brussels("7112", 40, FROM, LocalDate.of(2026, 12, 31)));

        assertThat(on(day, "7112").isEmpty()).isEqualTo(!counts);
        assertThat(house.inTransaction(() -> house.the(ReadingSurpluses.class).addedTo(withOccupation("7112"), day))
                        .vacancy()
                        .surpluses()
                        .isEmpty())
                .isEqualTo(!counts);
    }

    @Test
    void onlyFiguresForTheOccupationAreAddedToTheFacts() {
        record(brussels("7112", 40, FROM, null));
        record(brussels("7113", 7, FROM, null));

        Facts facts =
                house.inTransaction(() -> house.the(ReadingSurpluses.class).addedTo(withOccupation("7112"), TODAY));
        assertThat(facts.vacancy().surpluses())
                .containsExactly(new Facts.Surplus(
                        Circle.OTHER_REGIONS, "BRUSSELS", "7112", 40, FROM, null, "Actiris, second half of 2026"));
        Facts nobody = RecordReader.read("{}", Facts.class);
        assertThat(house.inTransaction(() -> house.the(ReadingSurpluses.class).addedTo(nobody, TODAY)))
                .isEqualTo(nobody);
    }

    @Test
    void everyFaultOfEveryFigureIsNamedAndNothingIsKept() {
        List<SurplusGiven> figures = List.of(
                brussels("7112", 40, FROM, null),
                new SurplusGiven(null, null, null, null, null, null, null, " "),
                new SurplusGiven(
                        Circle.EEA_AND_SWITZERLAND,
                        null,
                        "BEL",
                        "71",
                        -1,
                        LocalDate.of(1999, 12, 31),
                        LocalDate.of(1999, 12, 30),
                        "s".repeat(201)),
                new SurplusGiven(Circle.THIRD_COUNTRIES, null, "MAR", "7112", 1, FROM, FROM.minusDays(1), "somebody"),
                brussels("7112", 41, FROM, null));

        assertThatThrownBy(() -> house.the(RecordingSurpluses.class).record(People.LEAD, figures))
                .isInstanceOfSatisfying(Invalid.class, invalid -> assertThat(invalid.violations())
                        .extracting(violation -> violation.field() + " " + violation.code())
                        .containsExactly(
                                "surpluses[1].circle required",
                                "surpluses[1].occupation required",
                                "surpluses[1].surplus required",
                                "surpluses[1].source required",
                                "surpluses[1].from required",
                                "surpluses[2].country surplus.place",
                                "surpluses[2].occupation facts.occupation",
                                "surpluses[2].surplus facts.surplus",
                                "surpluses[2].source text.too-long",
                                "surpluses[2].from date.absurd",
                                "surpluses[2].until date.absurd",
                                "surpluses[3].circle surplus.nothing-beyond",
                                "surpluses[3].until facts.end-before-start",
                                "surpluses[4].from surplus.twice"));
        assertThat(on(TODAY, null)).isEmpty();
    }

    @ParameterizedTest(name = "{0} in region {1}, country {2}: {3}")
    @CsvSource({
        "FLANDERS,            ,          ,    FLANDERS",
        "FLANDERS,            FLANDERS,  ,    FLANDERS",
        "FLANDERS,            BRUSSELS,  ,    ",
        "OTHER_REGIONS,       WALLONIA,  ,    WALLONIA",
        "OTHER_REGIONS,       GERMAN_SPEAKING_COMMUNITY, , GERMAN_SPEAKING_COMMUNITY",
        "OTHER_REGIONS,       FLANDERS,  ,    ",
        "OTHER_REGIONS,       ,          ,    ",
        "BORDER_REGIONS,      NL41,      ,    NL41",
        "BORDER_REGIONS,      Limburg,   ,    ",
        "EEA_AND_SWITZERLAND, ,          CHE, CHE",
        "EEA_AND_SWITZERLAND, ,          GBR, ",
        "EEA_AND_SWITZERLAND, BRUSSELS,  FRA, ",
        "EEA_AND_SWITZERLAND, ,          ,    "
    })
    void everyCircleHasPlacesOfItsKind(Circle circle, String region, String country, String place) {
        SurplusGiven given = new SurplusGiven(circle, region, country, "7112", 5, FROM, null, "somebody");
        if (place == null) {
            assertThatThrownBy(() -> record(given)).isInstanceOf(Invalid.class);
        } else {
            assertThat(record(given).place()).isEqualTo(place);
        }
    }

    @Test
    void pagesFollowEachOtherWithoutALossOrARepetition() {
        for (String occupation : List.of("7112", "7112", "7113", "5131", "9112")) {
            record(brussels(occupation, 3, FROM, null));
            record(new SurplusGiven(Circle.FLANDERS, null, null, occupation, 0, FROM, null, "VDAB"));
        }
        List<SurplusRecord> all = on(TODAY, null);
        assertThat(all).hasSize(8).isSortedAccordingTo(java.util.Comparator.comparing(SurplusRecord::occupation));
        assertThat(all.get(0).occupation()).isEqualTo("5131");

        UUID after = null;
        for (int i = 0; i < all.size(); i += 3) {
            List<SurplusRecord> page = page(after, 3);
            assertThat(page).isEqualTo(all.subList(i, Math.min(i + 3, all.size())));
            after = page.get(page.size() - 1).id();
        }
        assertThat(page(after, 3)).isEmpty();
        assertThatThrownBy(() -> page(UUID.randomUUID(), 3)).isInstanceOf(Invalid.class);
    }

    @ParameterizedTest
    @EnumSource(Role.class)
    void onlyRegionalStaffAndPolicyRecordAndRead(Role role) {
        var actor = People.acting("somebody", role);
        SurplusGiven given = brussels("7112", 40, FROM, null);
        if (List.of(Role.EXAMINER, Role.DECIDER, Role.LEAD, Role.POLICY).contains(role)) {
            house.the(RecordingSurpluses.class).record(actor, given);
            assertThat(house.inTransaction(
                            () -> house.the(ReadingSurpluses.class).on(actor, TODAY, null, null, 9)))
                    .hasSize(1);
        } else {
            assertThatThrownBy(() -> house.the(RecordingSurpluses.class).record(actor, given))
                    .isInstanceOf(NotEntitled.class);
            assertThatThrownBy(() -> house.the(ReadingSurpluses.class).on(actor, TODAY, null, null, 9))
                    .isInstanceOf(NotEntitled.class);
        }
    }

    private static SurplusGiven brussels(String occupation, int number, LocalDate from, LocalDate until) {
        return new SurplusGiven(
                Circle.OTHER_REGIONS,
                "BRUSSELS",
                null,
                occupation,
                number,
                from,
                until,
                "Actiris, second half of 2026");
    }

    private SurplusRecord record(SurplusGiven given) {
        return house.the(RecordingSurpluses.class).record(People.EXAMINER, given);
    }

    private List<SurplusRecord> on(LocalDate day, String occupation) {
        return house.inTransaction(
                () -> house.the(ReadingSurpluses.class).on(People.EXAMINER, day, occupation, null, 100));
    }

    private List<SurplusRecord> page(UUID after, int most) {
        return house.inTransaction(
                () -> house.the(ReadingSurpluses.class).on(People.EXAMINER, TODAY, null, after, most));
    }

    private static Facts withOccupation(String code) {
        return RecordReader.read("{\"job\": {\"occupation\": \"" + code + "\"}}", Facts.class);
    }
}
