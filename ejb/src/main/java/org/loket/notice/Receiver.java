package org.loket.notice;

import org.loket.kernel.EnterpriseNumber;
import org.loket.kernel.WorkerNumber;

/** Whom a notice is for: an enterprise, for all who act for it, or a worker. */
public record Receiver(Kind kind, String key) {

    /** What kind of party is told. */
    public enum Kind {
        ENTERPRISE,
        WORKER
    }

    public static Receiver of(EnterpriseNumber enterprise) {
        return new Receiver(Kind.ENTERPRISE, enterprise.digits());
    }

    /** Both parties to a file; the worker alone where no enterprise is one. */
    static Receiver[] parties(EnterpriseNumber enterprise, WorkerNumber worker) {
        return enterprise == null ? new Receiver[] {of(worker)} : new Receiver[] {of(enterprise), of(worker)};
    }

    public static Receiver of(WorkerNumber worker) {
        return new Receiver(Kind.WORKER, worker.toString());
    }
}
