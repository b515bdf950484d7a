package org.loket.law.category;

import static org.loket.law.Provision.BVR_LABOUR_MARKET;
import static org.loket.law.Provision.BVR_RESIDUAL;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.loket.law.Confidence;
import org.loket.law.Facts;
import org.loket.law.Facts.QualificationProof;
import org.loket.law.Finding;
import org.loket.law.InForce;
import org.loket.law.Source;
import org.loket.law.condition.Condition;
import org.loket.law.condition.ContractEnd;
import org.loket.law.condition.EmployerStanding;
import org.loket.law.condition.Ending;
import org.loket.law.condition.Filing;
import org.loket.law.condition.LongestDuration;
import org.loket.law.condition.QualificationLevel;
import org.loket.law.condition.Question;
import org.loket.law.condition.ThirdCountryNational;
import org.loket.law.labourmarket.BottleneckOccupation;
import org.loket.law.labourmarket.ConcentricCircles;
import org.loket.law.labourmarket.LabourMarketTest;
import org.loket.law.labourmarket.NotYetInBelgium;
import org.loket.law.labourmarket.Ring;
import org.loket.law.labourmarket.Rings;

/** Other work (overige): an occupation that VDAB lists as a bottleneck, after a test of the labour market. */
final class Residual implements AdmissionCategory {

    private static final String DAYS = "vacancy-days.residual";

    private static final Condition WORKER = new ThirdCountryNational();
    private static final Condition BOTTLENECK = new BottleneckOccupation(BVR_RESIDUAL);
    private static final Condition LEVEL =
            new QualificationLevel(BVR_RESIDUAL, "lowest-level.residual", Set.of(QualificationProof.values()));
    private static final Condition OUTSIDE = new NotYetInBelgium(BVR_RESIDUAL);
    private static final Condition MARKET =
            new LabourMarketTest(Question.of(LabourMarketTest.NAME, BVR_LABOUR_MARKET), DAYS);
    private static final Condition CIRCLES =
            new ConcentricCircles(Question.of(ConcentricCircles.NAME, BVR_LABOUR_MARKET), DAYS);

    private static final InForce<List<Condition>> CONDITIONS = InForce.since(
                    "conditions.residual",
                    LocalDate.of(2019, 1, 1),
                    List.of(WORKER, MARKET, CIRCLES),
                    new Source("VL-OV", Confidence.CERTAIN))
            .then(
                    LocalDate.of(2024, 5, 1),
                    List.of(WORKER, BOTTLENECK, LEVEL, OUTSIDE, MARKET, CIRCLES, new EmployerStanding()),
                    new Source("LN24", Confidence.CERTAIN));

    @Override
    public Category category() {
        return Category.RESIDUAL;
    }

    @Override
    public InForce<List<Condition>> conditions() {
        return CONDITIONS;
    }

    @Override
    public List<Ending.Rule> endings() {
        return List.of(new ContractEnd(), new LongestDuration(BVR_RESIDUAL, "longest-duration.residual"));
    }

    @Override
    public List<Slot> documents(Facts facts) {
        QualificationProof proof = facts.worker().qualificationProof();
        List<Slot> slots = new ArrayList<>(List.of(Slot.CONTRACT, Slot.PASSPORT));
        if (proof != null) {
            slots.add(proof == QualificationProof.DIPLOMA ? Slot.DIPLOMA : Slot.EXPERIENCE);
        }
        slots.add(Slot.VACANCY);
        return List.copyOf(slots);
    }

    @Override
    public List<Slot> welcomeDocuments() {
        return List.of(Slot.JOB_DESCRIPTION);
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
