package org.loket.check;

import java.util.List;
import org.loket.kernel.EnterpriseNumber;
import org.loket.kernel.WorkerNumber;

/**
 * What is known of a worker when a question is answered.
 *
 * @param worker null where nobody is known, and then the nationality is too
 * @param permits the one that ends last first
 * @param awaitedBy the enterprises that asked for the worker and were not answered yet
 */
record Known(WorkerNumber worker, String nationality, List<HeldPermit> permits, List<String> awaitedBy) {

    /** Nobody: what is answered about somebody unknown. */
    static final Known NOTHING = new Known(null, null, List.of(), List.of());

    boolean isAwaited(EnterpriseNumber enterprise) {
        return awaitedBy.contains(enterprise.digits());
    }
}
