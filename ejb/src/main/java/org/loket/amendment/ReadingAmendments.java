package org.loket.amendment;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.List;
import java.util.UUID;
import org.loket.access.Actor;
import org.loket.law.book.LawBook;

/** The amendments, for those who propose and confirm them. */
@Stateless
public class ReadingAmendments {

    private static final int MOST = 200;

    @Inject
    Amendments amendments;

    @Inject
    LawInForce law;

    /** Those that wait for a confirmation first, then the others, newest first. */
    public List<AmendmentRecord> latest(Actor actor) {
        actor.mustBePolicyConfirmer();
        return amendments.latest(MOST);
    }

    public AmendmentRecord read(Actor actor, UUID id) {
        actor.mustBePolicyConfirmer();
        return amendments.get(id).record();
    }

    /** The law in force as it would be with that amendment too. */
    public LawBook bookWith(AmendmentGiven given) {
        return Bound.with(law.book(), given);
    }
}
