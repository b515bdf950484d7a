package org.loket.register;

import java.util.Set;

/** What can turn a permit from one state into another: the only ways there are. */
enum Turn {
    EMPLOYMENT_ENDED(PermitState.IN_SEARCH_WINDOW, PermitState.VALID),
    END_CORRECTED(PermitState.IN_SEARCH_WINDOW, PermitState.IN_SEARCH_WINDOW, PermitState.LAPSED),
    EMPLOYMENT_GOES_ON(PermitState.VALID, PermitState.IN_SEARCH_WINDOW, PermitState.LAPSED),
    OTHER_PERMIT_TOOK_EFFECT(PermitState.SUCCEEDED, PermitState.VALID, PermitState.IN_SEARCH_WINDOW),
    VALIDITY_OVER(PermitState.LAPSED, PermitState.VALID),
    WINDOW_OVER(PermitState.LAPSED, PermitState.IN_SEARCH_WINDOW),
    RESIDENCE_ENDED(PermitState.LAPSED, PermitState.VALID, PermitState.IN_SEARCH_WINDOW),
    WITHDRAWN(PermitState.WITHDRAWN, PermitState.VALID, PermitState.IN_SEARCH_WINDOW),
    WITHDRAWAL_ANNULLED(PermitState.VALID, PermitState.WITHDRAWN),
    WITHDRAWAL_ANNULLED_IN_WINDOW(PermitState.IN_SEARCH_WINDOW, PermitState.WITHDRAWN);

    private final PermitState to;
    private final Set<PermitState> from;

    Turn(PermitState to, PermitState... from) {
        this.to = to;
        this.from = Set.of(from);
    }

    boolean startsIn(PermitState state) {
        return from.contains(state);
    }

    PermitState to() {
        return to;
    }
}
