package org.loket.law.engagement;

import java.time.LocalDate;
import java.time.Period;
import java.util.Optional;
import org.loket.law.Confidence;
import org.loket.law.Dated;
import org.loket.law.Provision;
import org.loket.law.Reason;
import org.loket.law.condition.Ending;
import org.loket.law.condition.Filing;

/** A Blue Card has a standard validity; under a shorter contract it outlasts the contract by a set time. */
public final class BlueCardValidity implements Ending.Rule {

    private static final Provision BASIS = Provision.BVR_BLUE_CARD;
    private static final String STANDARD = "standard-validity.blue-card";
    private static final String BEYOND = "beyond-contract.blue-card";

    @Override
    public Optional<Ending> endOf(Filing filing) {
        LocalDate start = filing.job().startsOn();
        if (start == null) {
            return Optional.empty();
        }
        Dated<Period> standard = filing.value(STANDARD, Period.class);
        Dated<Period> beyond = filing.value(BEYOND, Period.class);
        LocalDate standardEnd = start.plus(standard.value()).minusDays(1);
        LocalDate contractEnd = filing.job().endsOn();
        LocalDate beyondContract = contractEnd == null ? null : contractEnd.plus(beyond.value());
        Confidence confidence = BASIS.confidence()
                .weakest(standard.source().confidence())
                .weakest(beyond.source().confidence());
        long months = standard.value().toTotalMonths();
        if (beyondContract != null && beyondContract.isBefore(standardEnd)) {
            return Optional.of(ending(
                    beyondContract,
                    confidence,
                    "blue-card-contract",
                    beyond.value().toTotalMonths(),
                    contractEnd,
                    months));
        }
        // under a contract as long as the standard the card could last longer; by how much the sources do not say
        boolean couldBeLonger = contractEnd == null || contractEnd.isAfter(standardEnd);
        return Optional.of(
                ending(standardEnd, couldBeLonger ? Confidence.UNCERTAIN : confidence, "blue-card-standard", months));
    }

    private static Ending ending(LocalDate lastDay, Confidence confidence, String why, Object... arguments) {
        return new Ending(lastDay, Reason.of("ending." + why, arguments), BASIS.citation(), confidence);
    }
}
