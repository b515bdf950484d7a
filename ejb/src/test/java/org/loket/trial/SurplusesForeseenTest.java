package org.loket.trial;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.loket.amendment.AmendmentGiven;
import org.loket.amendment.Provided;
import org.loket.amendment.Subject;
import org.loket.labourmarket.RecordingSurpluses;
import org.loket.labourmarket.SurplusGiven;
import org.loket.law.Confidence;
import org.loket.law.Facts.Circle;
import org.loket.law.category.Verdict;
import org.loket.story.HouseTest;
import org.loket.story.Journey;
import org.loket.story.People;
import org.loket.story.SampleForms;
import org.loket.story.StatementCount;
import org.loket.story.TestHouse;

/** Pending files that are tested on the labour market are judged by the figures of the region, all at once. */
@HouseTest
class SurplusesForeseenTest {

    private static final LocalDate TODAY = LocalDate.of(2026, 11, 21);
    private static final AmendmentGiven OLDER_EMPLOYERS = new AmendmentGiven(
            Subject.VALUE,
            "employer-youngest-age",
            LocalDate.of(2027, 1, 1),
            Provided.value("P99Y"),
            "a draft",
            Confidence.CERTAIN);

    private final TestHouse house = new TestHouse(TODAY);
    private final Journey journey = new Journey(house);

    @AfterEach
    void close() {
        house.close();
    }

    @Test
    void theFiguresAreThoseOfTheDayOnWhichTheLawWouldChange() {
        journey.draft(SampleForms.engineerLookedFor());
        Verdict without = foreseen().files().get(0).before();
        record(TODAY);
        assertThat(foreseen().files().get(0).before()).isEqualTo(without);
        record(OLDER_EMPLOYERS.from());
        assertThat(foreseen().files().get(0).before()).isNotEqualTo(without).isEqualTo(Verdict.NOT_ELIGIBLE);
    }

    @Test
    void howeverManyFilesAreTestedTheirFiguresAreOneQuery() {
        journey.draft(SampleForms.engineerLookedFor());
        record(OLDER_EMPLOYERS.from());
        foreseen();
        assertThat(StatementCount.of(this::foreseen)).isEqualTo(2);
        journey.draft(SampleForms.engineerLookedFor());
        journey.draft(SampleForms.engineerLookedFor());
        assertThat(StatementCount.of(this::foreseen)).isEqualTo(2);
    }

    private Effect foreseen() {
        return house.the(ForeseeingEffect.class).of(People.LEAD, OLDER_EMPLOYERS);
    }

    private void record(LocalDate only) {
        house.the(RecordingSurpluses.class)
                .record(
                        People.EXAMINER,
                        new SurplusGiven(Circle.OTHER_REGIONS, "WALLONIA", null, "2512", 30, only, only, "Le Forem"));
    }
}
