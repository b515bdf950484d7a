package org.loket.proof;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import org.loket.kernel.WorkerNumber;
import org.loket.party.Parties;
import org.loket.register.PermitRecord;
import org.loket.seal.Seals;

/** States a permit in so few bytes that a QR code holds it; who may have the statement is for others to say. */
@ApplicationScoped
public class StatingPermit {

    /** How long a statement is at most, in bytes, with the address of the verifier before it. */
    public static final int LONGEST = 500;

    @Inject
    Parties parties;

    @Inject
    Seals seals;

    public String state(PermitRecord permit) {
        WorkerNumber worker = permit.worker();
        return Statement.of(permit, parties.worker(worker).orElseThrow().identity())
                .signed(seals::sign);
    }
}
