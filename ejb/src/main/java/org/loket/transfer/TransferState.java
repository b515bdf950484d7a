package org.loket.transfer;

import java.util.Set;

/** Where an offer to take a permit along stands. */
public enum TransferState {
    /** The worker can accept or refuse. */
    OFFERED,
    REFUSED,
    /** The worker let the term pass. */
    LAPSED,
    /** There is no permit any more that could be taken along, or it went to another employer. */
    VOID,
    /** Accepted where the law asks for a new application: the employer has its draft. */
    HANDED_OVER,
    /** Accepted; the authority may object. */
    ACCEPTED,
    /** The authority objected, or closed the file. */
    OBJECTED,
    /** Nobody objected: it takes effect on its day. */
    SETTLED;

    boolean mayBecome(TransferState next) {
        return switch (this) {
            case OFFERED -> Set.of(REFUSED, LAPSED, VOID, HANDED_OVER, ACCEPTED).contains(next);
            case ACCEPTED -> Set.of(OBJECTED, SETTLED, VOID).contains(next);
            // an objection can be undone on appeal
            case OBJECTED -> Set.of(ACCEPTED, VOID).contains(next);
            // the file of a permit that is gone is still closed by a decision
            case VOID -> next == OBJECTED;
            default -> false;
        };
    }
}
