package org.loket.law.condition;

import java.util.Optional;
import java.util.Set;
import org.loket.law.Dated;
import org.loket.law.Facts.QualificationProof;
import org.loket.law.Finding;
import org.loket.law.Met;
import org.loket.law.Provision;

/** The worker's level in the Flemish qualifications structure (VKS), shown by an accepted kind of proof. */
public final class QualificationLevel implements Condition {

    private final Question asked;
    private final String lowest;
    private final Set<QualificationProof> accepted;

    public QualificationLevel(Provision basis, String lowest, Set<QualificationProof> accepted) {
        this.asked = Question.of("qualification-level", basis);
        this.lowest = lowest;
        this.accepted = accepted;
    }

    @Override
    public Set<String> asks() {
        return Set.of("worker.qualificationLevel", "worker.qualificationProof");
    }

    @Override
    public Optional<Finding> test(Filing filing) {
        Dated<Integer> required = filing.value(lowest, Integer.class);
        Integer level = filing.worker().qualificationLevel();
        QualificationProof proof = filing.worker().qualificationProof();
        Question resting = asked.restingOn(required.source());
        int atLeast = required.value();
        if (level != null && level < atLeast) {
            return Optional.of(resting.answer(Met.NO, atLeast, level, "too-low", atLeast, level));
        }
        if (proof != null && !accepted.contains(proof)) {
            return Optional.of(resting.answer(Met.NO, atLeast, level, "diploma-only", atLeast));
        }
        if (level == null || proof == null) {
            return Optional.of(resting.answer(Met.UNKNOWN, atLeast, level, "unknown", atLeast));
        }
        return Optional.of(resting.answer(Met.YES, atLeast, level, "met", atLeast, level));
    }
}
