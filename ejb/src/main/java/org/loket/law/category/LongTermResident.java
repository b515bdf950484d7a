package org.loket.law.category;

import static org.loket.law.Provision.BVR_LIMITED_DURATION;

import java.time.LocalDate;
import java.util.List;
import org.loket.law.Confidence;
import org.loket.law.Facts;
import org.loket.law.Finding;
import org.loket.law.InForce;
import org.loket.law.Source;
import org.loket.law.condition.Condition;
import org.loket.law.condition.ContractEnd;
import org.loket.law.condition.EmployerStanding;
import org.loket.law.condition.Ending;
import org.loket.law.condition.Filing;
import org.loket.law.condition.LongestDuration;
import org.loket.law.condition.Question;
import org.loket.law.condition.ThirdCountryNational;
import org.loket.law.condition.YesOrNo;
import org.loket.law.labourmarket.LabourMarketTest;
import org.loket.law.labourmarket.Ring;
import org.loket.law.labourmarket.Rings;

/**
 * Somebody whom another member state made a long-term resident (langdurig ingezetene). The test of the labour market is
 * softened; how is not known, so the authority may weigh it and nothing refuses by itself.
 */
final class LongTermResident implements AdmissionCategory {

    private static final String DAYS = "vacancy-days.long-term-resident";

    private static final List<Condition> SINCE_2019 = List.of(
            new ThirdCountryNational(),
            YesOrNo.longTermResidentElsewhere(BVR_LIMITED_DURATION),
            new LabourMarketTest(
                    Question.of(LabourMarketTest.NAME, BVR_LIMITED_DURATION)
                            .leftToTheAuthority()
                            .restingOn(Confidence.UNCERTAIN),
                    DAYS));

    private static final InForce<List<Condition>> CONDITIONS = InForce.since(
                    "conditions.long-term-resident",
                    LocalDate.of(2019, 1, 1),
                    SINCE_2019,
                    new Source("WW18", Confidence.LIKELY))
            .then(
                    LocalDate.of(2024, 5, 1),
                    MediumSkilled.and(SINCE_2019, new EmployerStanding()),
                    new Source("WW24", Confidence.LIKELY));

    @Override
    public Category category() {
        return Category.LONG_TERM_RESIDENT;
    }

    @Override
    public InForce<List<Condition>> conditions() {
        return CONDITIONS;
    }

    @Override
    public List<Ending.Rule> endings() {
        return List.of(
                new ContractEnd(), new LongestDuration(BVR_LIMITED_DURATION, "longest-duration.long-term-resident"));
    }

    @Override
    public List<Slot> documents(Facts facts) {
        return List.of(Slot.CONTRACT, Slot.PASSPORT, Slot.RESIDENCE_CARD);
    }

    @Override
    public List<Slot> welcomeDocuments() {
        return List.of(Slot.VACANCY);
    }

    @Override
    public List<Ring> rings(Filing filing, List<Finding> findings) {
        return Rings.tested(filing, DAYS);
    }

    @Override
    public boolean testsTheLabourMarket() {
        return true;
    }
}
