package org.loket.employment;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import org.loket.access.Actor;
import org.loket.access.Role;
import org.loket.kernel.InConflict;
import org.loket.kernel.NotEntitled;
import org.loket.kernel.NotKnown;
import org.loket.kernel.PermitNumber;
import org.loket.register.PermitRecord;
import org.loket.register.Permits;

/** Whose permit it is: its employer and its worker may speak of it, and nobody else learns that it exists. */
@ApplicationScoped
class PermitsOfParties {

    @Inject
    Permits permits;

    /** A permit, and the side on which the actor stands. */
    record Standpoint(PermitRecord permit, Party party) {}

    Standpoint of(Actor actor, PermitNumber number) {
        if (!actor.isApplicant() && !actor.is(Role.WORKER)) {
            throw new NotEntitled("role");
        }
        PermitRecord permit = permits.find(number).orElseThrow(() -> new NotKnown("permit"));
        if (actor.isApplicant() && actor.actsFor(permit.enterprise())) {
            return new Standpoint(permit, Party.EMPLOYER);
        }
        if (permit.worker().equals(actor.worker())) {
            mustHaveAnEmployer(permit);
            return new Standpoint(permit, Party.WORKER);
        }
        throw new NotKnown("permit");
    }

    // no work hangs on a permit without limit, so no end of work does anything to it
    private static void mustHaveAnEmployer(PermitRecord permit) {
        if (permit.isUnlimited()) {
            throw new InConflict("permit.unlimited");
        }
    }
}
