package org.loket.law.labourmarket;

import java.util.Optional;
import java.util.Set;
import org.loket.law.Facts.SeasonalSector;
import org.loket.law.Finding;
import org.loket.law.Met;
import org.loket.law.Provision;
import org.loket.law.condition.Condition;
import org.loket.law.condition.Filing;
import org.loket.law.condition.Question;

/** The work is in one of the sectors that may take on seasonal workers. */
public final class SeasonalSectorAllowed implements Condition {

    private static final String LIST = "seasonal-sectors";

    private final Question asked;

    public SeasonalSectorAllowed(Provision basis) {
        this.asked = Question.of("seasonal-sector", basis);
    }

    @Override
    public Set<String> asks() {
        return Set.of("engagement.seasonalSector");
    }

    @Override
    public Optional<Finding> test(Filing filing) {
        var sectors = filing.list(LIST);
        Question resting = asked.restingOn(sectors.source());
        SeasonalSector sector = filing.facts().engagement().seasonalSector();
        if (sector == null) {
            return Optional.of(resting.unknown("unknown"));
        }
        boolean met = sectors.value().contains(sector.name());
        return Optional.of(
                resting.answer(met ? Met.YES : Met.NO, null, sector.name(), met ? "met" : "not-met", sectors.from()));
    }
}
