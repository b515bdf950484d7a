package org.loket.law.condition;

import java.util.Optional;
import org.loket.law.Provision;
import org.loket.law.Reason;

/** Admission for a limited time lapses with the job. */
public final class ContractEnd implements Ending.Rule {

    private static final Provision BASIS = Provision.BVR_REFUSAL;

    @Override
    public Optional<Ending> endOf(Filing filing) {
        return Optional.ofNullable(filing.job().endsOn())
                .map(day -> new Ending(day, Reason.of("ending.contract", day), BASIS.citation(), BASIS.confidence()));
    }
}
