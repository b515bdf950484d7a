package org.loket.casework;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.loket.kernel.FallingDue;

/** A term to object that passed unused: the permit goes to the new employer. */
@ApplicationScoped
class ObjectionsFallingDue implements FallingDue {

    @Inject
    Cases cases;

    @Inject
    ConcludingTransfer concluding;

    @Override
    public String work() {
        return "transfer-objections";
    }

    @Override
    public List<String> due(LocalDate today, String after, int most) {
        return cases.withoutObjection(today, after, most);
    }

    @Override
    public boolean handle(String key, LocalDate today) {
        Optional<PermitCase> due =
                cases.takeFree(key).filter(one -> !one.stage().isDecided());
        return due.filter(one -> concluding.termPassed(one, today)).isPresent();
    }
}
