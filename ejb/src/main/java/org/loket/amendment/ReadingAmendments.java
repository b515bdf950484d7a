package org.loket.amendment;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.List;
import java.util.UUID;
import org.loket.access.Actor;
import org.loket.access.Role;

/** The amendments, for those who propose and confirm them. */
@Stateless
public class ReadingAmendments {

    private static final int MOST = 200;

    @Inject
    Amendments amendments;

    /** Those that wait for a confirmation first, then the others, newest first. */
    public List<AmendmentRecord> latest(Actor actor) {
        actor.mustBeAnyOf(Role.POLICY, Role.LEAD);
        return amendments.latest(MOST);
    }

    public AmendmentRecord read(Actor actor, UUID id) {
        actor.mustBeAnyOf(Role.POLICY, Role.LEAD);
        return amendments.get(id).record();
    }
}
