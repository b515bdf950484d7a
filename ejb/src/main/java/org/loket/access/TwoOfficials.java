package org.loket.access;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.time.OffsetDateTime;
import org.loket.kernel.Author;
import org.loket.kernel.InConflict;

/** Who proposed a decision and who took it: never the same person. */
@Embeddable
public class TwoOfficials {

    /** Of what nobody proposed yet, and of what was sent back. */
    public static final TwoOfficials NOBODY = new TwoOfficials();

    @Column(name = "proposed_by")
    private String proposedBy;

    @Column(name = "proposed_at")
    private OffsetDateTime proposedAt;

    @Column(name = "decided_by")
    private String decidedBy;

    @Column(name = "decided_at")
    private OffsetDateTime decidedAt;

    protected TwoOfficials() {}

    public static TwoOfficials proposed(String by, OffsetDateTime at) {
        TwoOfficials one = new TwoOfficials();
        one.proposedBy = by;
        one.proposedAt = at;
        return one;
    }

    /** The same, decided by another who may decide. */
    public TwoOfficials decided(Actor by, OffsetDateTime at) {
        mustBeAnother(by);
        by.mustBeDecisionMaker();
        return decidedAsItStands(by.author(), at);
    }

    /** The same, decided where nobody has to be asked: by the minister, or by the term that passed. */
    public TwoOfficials decidedAsItStands(Author by, OffsetDateTime at) {
        TwoOfficials both = proposed(proposedBy, proposedAt);
        both.decidedBy = by.account();
        both.decidedAt = at;
        return both;
    }

    public void mustBeAnother(Actor than) {
        if (than.account().equals(proposedBy)) {
            throw new InConflict("four-eyes");
        }
    }

    public String proposedBy() {
        return proposedBy;
    }

    public OffsetDateTime proposedAt() {
        return proposedAt;
    }

    public String decidedBy() {
        return decidedBy;
    }

    public OffsetDateTime decidedAt() {
        return decidedAt;
    }
}
