package org.loket.law.category;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.loket.kernel.Wording;
import org.loket.law.Citation;
import org.loket.law.Confidence;
import org.loket.law.Facts.Channel;
import org.loket.law.Facts.Circle;
import org.loket.law.Facts.EmploymentService;
import org.loket.law.Met;
import org.loket.law.Source;
import org.loket.law.book.BadLaw;
import org.loket.law.book.Entry;
import org.loket.law.book.LawBook;
import org.loket.law.book.Listing;
import org.loket.law.labourmarket.Ring;
import org.loket.law.labourmarket.Ring.State;

/** The circles of the concentric model, each with what was looked at, what was found and why it passes or holds. */
class RingsTest {

    private static final String CIRCLES = "concentric-circles";
    private static final String FILED = "2026-11-21";

    @Test
    void theCirclesStandInTheirOrderAndAllArePassedByAVacancyThatFoundNobody() {
        Search search = Search.published(FILED);

        assertThat(search.judged().rings())
                .extracting(Ring::circle)
                .containsExactly(
                        Circle.FLANDERS, Circle.OTHER_REGIONS, Circle.EEA_AND_SWITZERLAND, Circle.THIRD_COUNTRIES);
        assertThat(search.judged().rings()).extracting(Ring::state).containsOnly(State.PASSED);
        assertThat(search.judged().rings())
                .extracting(Ring::citation)
                .containsOnly(new Citation("BVR 7 December 2018", "18, § 4"));
        assertThat(search.met(CIRCLES)).isEqualTo(Met.YES);
        assertThat(search.find(CIRCLES).required()).isEqualTo(3);
        assertThat(search.find(CIRCLES).found()).isEqualTo(3);
        assertThat(search.judged().verdict()).isEqualTo(Verdict.ELIGIBLE);
    }

    @ParameterizedTest(name = "a surplus of {2} in {0} for {1} from {3} until {4}: {5}")
    @CsvSource({
        "OTHER_REGIONS,       7112, 1, 2026-01-01, 2026-12-31, HELD",
        "OTHER_REGIONS,       7112, 0, 2026-01-01, 2026-12-31, PASSED",
        "OTHER_REGIONS,       7113, 9, 2026-01-01, 2026-12-31, PASSED",
        "OTHER_REGIONS,       7112, 9, 2026-01-01, 2026-11-20, PASSED",
        "OTHER_REGIONS,       7112, 9, 2026-01-01, 2026-11-21, HELD",
        "OTHER_REGIONS,       7112, 9, 2026-11-21, ,           HELD",
        "OTHER_REGIONS,       7112, 9, 2026-11-22, ,           PASSED",
        "OTHER_REGIONS,       7112, 9, ,           ,           HELD",
        "FLANDERS,            7112, 9, 2026-01-01, ,           HELD",
        "EEA_AND_SWITZERLAND, 7112, 9, 2026-01-01, ,           HELD",
        "BORDER_REGIONS,      7112, 9, 2026-01-01, ,           PASSED",
        "THIRD_COUNTRIES,     7112, 9, 2026-01-01, ,           PASSED"
    })
    void aRecordedSurplusHoldsItsCircle(
            Circle circle, String occupation, int number, String from, String until, State state) {
        Search search = Search.published(FILED).surplus(circle, occupation, number, from, until);

        boolean held = state == State.HELD;
        assertThat(search.met(CIRCLES)).isEqualTo(held ? Met.NO : Met.YES);
        if (held) {
            assertThat(search.ring(circle).state()).isEqualTo(State.HELD);
            assertThat(said(search.ring(circle)))
                    .startsWith("Here more people look for this work than there are vacancies.");
        }
        assertThat(search.ring(Circle.THIRD_COUNTRIES).state()).isEqualTo(held ? State.HELD : State.PASSED);
        assertThat(search.met("labour-market-test")).isEqualTo(Met.YES);
    }

    @Test
    void everyCircleIsLookedAtAlsoBeyondOneThatHolds() {
        Search search = Search.of(Category.RESIDUAL, FILED)
                .on(Channel.VDAB, "2026-11-01", null)
                .on(Channel.EURES, "2026-08-01", null)
                .surplus(Circle.OTHER_REGIONS, "7112", 40, "2026-01-01", null);

        assertThat(search.judged().rings())
                .extracting(Ring::state)
                .containsExactly(State.HELD, State.HELD, State.PASSED, State.HELD);
        assertThat(said(search.ring(Circle.FLANDERS)))
                .isEqualTo("Here it was not looked for long enough. The vacancy stood on VDAB for 21 days from 21 July"
                        + " 2026 until 21 November 2026. 63 days are required, so 42 days are missing. No figures on a"
                        + " surplus of occupation 7112 are recorded.");
        assertThat(said(search.ring(Circle.OTHER_REGIONS)))
                .contains("For occupation 7112 a surplus of 40 is recorded (Wallonia, source: a service).");
        assertThat(search.find(CIRCLES).found()).isEqualTo(1);
        assertThat(search.find(CIRCLES).reason().in(Wording.of(Locale.ENGLISH)))
                .isEqualTo("The circle Flanders holds: the first of 2 that hold.");
    }

    @Test
    void everyGapIsNamedInTheCircleThatItConcerns() {
        Search search = Search.of(Category.RESIDUAL, FILED)
                .on(Channel.VDAB, "2026-08-01", "2026-08-20")
                .on(Channel.VDAB, "2026-08-22", "2026-08-30")
                .on(Channel.VDAB, "2026-10-01", "2026-10-10")
                .on(Channel.EURES, "2026-08-01", "2026-10-10");

        assertThat(search.ring(Circle.FLANDERS).looked().stream()
                        .filter(look -> look.kind() == Ring.Kind.GAP)
                        .map(look -> look.reason().in(Wording.of(Locale.ENGLISH))))
                .containsExactly(
                        "The vacancy did not stand on VDAB from 21 August 2026 until 21 August 2026: one day.",
                        "The vacancy did not stand on VDAB from 31 August 2026 until 30 September 2026: 31 days.");
        assertThat(search.ring(Circle.EEA_AND_SWITZERLAND).state()).isEqualTo(State.PASSED);
    }

    @ParameterizedTest(name = "{0} found candidates: {1} holds")
    @CsvSource({"VDAB, FLANDERS", "ACTIRIS, OTHER_REGIONS", "LE_FOREM, OTHER_REGIONS", "ADG, OTHER_REGIONS"})
    void anEmploymentServiceThatFoundSomebodyHoldsItsCircle(EmploymentService service, Circle circle) {
        Search search = Search.published(FILED).mediated(service, true, "2026-11-01");

        assertThat(search.judged().rings().stream()
                        .filter(ring -> ring.circle() != Circle.THIRD_COUNTRIES)
                        .filter(ring -> ring.state() == State.HELD)
                        .map(Ring::circle))
                .containsExactly(circle);
        assertThat(Search.published(FILED)
                        .mediated(service, false, "2026-11-01")
                        .ring(circle)
                        .state())
                .isEqualTo(State.PASSED);
    }

    @Test
    void withoutAnOccupationNoSurplusCanBeLookedUpAndNoCircleIsPassed() {
        Search search = Search.published(FILED).occupation(null);

        assertThat(search.judged().rings()).extracting(Ring::state).containsOnly(State.OPEN);
        assertThat(search.met(CIRCLES)).isEqualTo(Met.UNKNOWN);
    }

    @Test
    void theOrderIsTheLawsAndBorderRegionsCanBePutIn() {
        LawBook amended = circles("2027-01-01", "FLANDERS", "BORDER_REGIONS", "EEA_AND_SWITZERLAND", "THIRD_COUNTRIES");
        Search before = Search.published("2026-12-31")
                .surplus(Circle.BORDER_REGIONS, "7112", 5, "2026-01-01", null)
                .under(amended);
        Search after = Search.published("2027-01-01")
                .surplus(Circle.BORDER_REGIONS, "7112", 5, "2026-01-01", null)
                .under(amended);

        assertThat(before.met(CIRCLES)).isEqualTo(Met.YES);
        assertThat(after.judged().rings())
                .extracting(Ring::circle)
                .containsExactly(
                        Circle.FLANDERS, Circle.BORDER_REGIONS, Circle.EEA_AND_SWITZERLAND, Circle.THIRD_COUNTRIES);
        assertThat(after.ring(Circle.BORDER_REGIONS).state()).isEqualTo(State.HELD);
        assertThat(after.met(CIRCLES)).isEqualTo(Met.NO);
    }

    @Test
    void aCircleThatDoesNotExistIsBadLaw() {
        LawBook amended = circles("2027-01-01", "THE_MOON");

        assertThatThrownBy(() -> Search.published("2027-01-01").under(amended).judged())
                .isInstanceOf(BadLaw.class);
    }

    @Test
    void onTheMigrationListAShortageIsPresumedAndNothingIsTested() {
        Assessment listed = Example.mediumSkilled().judgedOn(FILED, Category.MEDIUM_SKILLED);
        assertThat(listed.rings())
                .extracting(Ring::state)
                .containsExactly(State.PRESUMED, State.PRESUMED, State.PRESUMED, State.PASSED);
        assertThat(listed.rings()).extracting(Ring::looked).containsOnly(List.of());
        assertThat(listed.rings())
                .extracting(Ring::citation)
                .containsOnly(new Citation("BVR 7 December 2018", "18, § 2"));
        assertThat(listed.rings()).extracting(Ring::confidence).containsOnly(Confidence.UNCERTAIN);

        assertThat(Example.mediumSkilled()
                        .function("no-such-function")
                        .judgedOn(FILED, Category.MEDIUM_SKILLED)
                        .rings())
                .isEmpty();
        assertThat(Example.mediumSkilled()
                        .posted(true)
                        .judgedOn(FILED, Category.MEDIUM_SKILLED)
                        .verdict())
                .isEqualTo(Verdict.NOT_ELIGIBLE);
    }

    @ParameterizedTest
    @EnumSource(
            value = Category.class,
            names = {"RESIDUAL", "SEASONAL", "LONG_TERM_RESIDENT"})
    void whoeverIsTestedSaysSoAndHasCircles(Category category) {
        assertThat(Admission.testsTheLabourMarket(category)).isTrue();
        assertThat(Search.of(category, FILED).judged().rings()).hasSize(4);
    }

    @Test
    void skilledWorkIsNotTested() {
        assertThat(Admission.testsTheLabourMarket(Category.HIGHLY_SKILLED)).isFalse();
        assertThat(Admission.testsTheLabourMarket(Category.MEDIUM_SKILLED)).isFalse();
        assertThat(Example.highlySkilled()
                        .judgedOn(FILED, Category.HIGHLY_SKILLED)
                        .rings())
                .isEmpty();
    }

    private static LawBook circles(String from, String... codes) {
        return LawBook.printed()
                .withList(
                        "circles",
                        LocalDate.parse(from),
                        Listing.of(Stream.of(codes)
                                .map(code -> new Entry(code, "", Confidence.CERTAIN))
                                .toList()),
                        new Source("a decree", Confidence.CERTAIN));
    }

    private static String said(Ring ring) {
        StringBuilder said = new StringBuilder(ring.reason().in(Wording.of(Locale.ENGLISH)));
        ring.looked().forEach(look -> said.append(' ').append(look.reason().in(Wording.of(Locale.ENGLISH))));
        return said.toString();
    }
}
