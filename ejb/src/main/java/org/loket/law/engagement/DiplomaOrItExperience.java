package org.loket.law.engagement;

import java.time.Period;
import java.util.Optional;
import java.util.Set;
import org.loket.law.Dated;
import org.loket.law.Facts.QualificationProof;
import org.loket.law.Finding;
import org.loket.law.Met;
import org.loket.law.Provision;
import org.loket.law.condition.Condition;
import org.loket.law.condition.Filing;
import org.loket.law.condition.Question;

/** A diploma of a set level, or for whoever works in information technology enough experience instead. */
public final class DiplomaOrItExperience implements Condition {

    private final Question asked;
    private final String lowest;
    private final String experience;

    /** @param experience the value that says how long; a day before its first version knows diplomas only */
    public DiplomaOrItExperience(Provision basis, String lowest, String experience) {
        this.asked = Question.of("qualification-level", basis);
        this.lowest = lowest;
        this.experience = experience;
    }

    @Override
    public Set<String> asks() {
        return Set.of(
                "worker.qualificationLevel",
                "worker.qualificationProof",
                "engagement.informationTechnology",
                "worker.monthsOfRelevantExperience");
    }

    @Override
    public Optional<Finding> test(Filing filing) {
        Dated<Integer> level = filing.value(lowest, Integer.class);
        Optional<Dated<Period>> time = filing.valueIfAny(experience, Period.class);
        Integer found = filing.worker().qualificationLevel();
        int atLeast = level.value();
        Question resting = asked.restingOn(level.source());
        Met byDiploma = byDiploma(filing, atLeast);
        if (byDiploma == Met.YES) {
            return Optional.of(resting.answer(Met.YES, atLeast, found, "met", atLeast, found));
        }
        if (time.isEmpty()) {
            return Optional.of(
                    byDiploma == Met.NO
                            ? resting.answer(Met.NO, atLeast, found, "no-diploma", atLeast)
                            : resting.answer(Met.UNKNOWN, atLeast, found, "unknown", atLeast));
        }
        Question either = resting.restingOn(time.get().source());
        int months = (int) time.get().value().toTotalMonths();
        Met byExperience = byExperience(filing, months);
        if (byExperience == Met.YES) {
            int shown = filing.worker().monthsOfRelevantExperience();
            return Optional.of(either.answer(Met.YES, atLeast, found, "it-experience", months, shown));
        }
        boolean neither = byDiploma == Met.NO && byExperience == Met.NO;
        return Optional.of(either.answer(
                neither ? Met.NO : Met.UNKNOWN,
                atLeast,
                found,
                neither ? "neither" : "either-unknown",
                atLeast,
                months));
    }

    private static Met byDiploma(Filing filing, int atLeast) {
        Integer level = filing.worker().qualificationLevel();
        QualificationProof proof = filing.worker().qualificationProof();
        if (level != null && level < atLeast || proof == QualificationProof.EXPERIENCE) {
            return Met.NO;
        }
        return level == null || proof == null ? Met.UNKNOWN : Met.YES;
    }

    private static Met byExperience(Filing filing, int months) {
        Boolean informationTechnology = filing.facts().engagement().informationTechnology();
        Integer shown = filing.worker().monthsOfRelevantExperience();
        if (Boolean.FALSE.equals(informationTechnology) || shown != null && shown < months) {
            return Met.NO;
        }
        return informationTechnology == null || shown == null ? Met.UNKNOWN : Met.YES;
    }
}
