package org.loket.law.category;

import static org.loket.law.Provision.BVR_SEASONAL;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
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
import org.loket.law.labourmarket.ConcentricCircles;
import org.loket.law.labourmarket.LabourMarketTest;
import org.loket.law.labourmarket.NotYetInBelgium;
import org.loket.law.labourmarket.Ring;
import org.loket.law.labourmarket.Rings;
import org.loket.law.labourmarket.SeasonLength;
import org.loket.law.labourmarket.SeasonalSectorAllowed;
import org.loket.law.timelimit.Term;

/** Seasonal work (seizoenarbeid): a few months in agriculture, horticulture or hospitality. */
final class Seasonal implements AdmissionCategory {

    private static final String DAYS = "vacancy-days.seasonal";
    private static final String LONGEST = "longest-duration.seasonal";

    private static final List<Condition> SINCE_2019 = List.of(
            new ThirdCountryNational(),
            new SeasonalSectorAllowed(BVR_SEASONAL),
            YesOrNo.mainResidenceAbroad(BVR_SEASONAL),
            new NotYetInBelgium(BVR_SEASONAL),
            new SeasonLength(BVR_SEASONAL, LONGEST),
            new LabourMarketTest(Question.of(LabourMarketTest.NAME, BVR_SEASONAL), DAYS),
            new ConcentricCircles(Question.of(ConcentricCircles.NAME, BVR_SEASONAL), DAYS));

    private static final InForce<List<Condition>> CONDITIONS = InForce.since(
                    "conditions.seasonal",
                    LocalDate.of(2019, 1, 1),
                    SINCE_2019,
                    new Source("AGII-SZ", Confidence.CERTAIN))
            .then(
                    LocalDate.of(2024, 5, 1),
                    MediumSkilled.and(SINCE_2019, new EmployerStanding()),
                    new Source("WW24", Confidence.CERTAIN));

    @Override
    public Category category() {
        return Category.SEASONAL;
    }

    @Override
    public InForce<List<Condition>> conditions() {
        return CONDITIONS;
    }

    @Override
    public List<Ending.Rule> endings() {
        return List.of(new ContractEnd(), new LongestDuration(BVR_SEASONAL, LONGEST));
    }

    @Override
    public List<Slot> documents(Facts facts) {
        return List.of(Slot.CONTRACT, Slot.PASSPORT, Slot.VACANCY);
    }

    /** Unless it is known that the worker was here for a season before, the longer term is taken. */
    @Override
    public Term decisionTerm(Facts facts) {
        return Term.ofSeasonalDecision(
                facts.kind() == Facts.Kind.RENEWAL,
                Boolean.TRUE.equals(facts.engagement().returningSeasonal()));
    }

    @Override
    public Set<String> asksForTerm() {
        return Set.of("engagement.returningSeasonal");
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
