package org.loket.appeal;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.loket.casework.CaseRecord;
import org.loket.casework.ReadingCase;
import org.loket.casework.Stage;
import org.loket.casework.UndoingRefusal;
import org.loket.kernel.Author;
import org.loket.kernel.CaseNumber;
import org.loket.kernel.InConflict;
import org.loket.kernel.NotANumber;
import org.loket.kernel.NotKnown;
import org.loket.kernel.Violation;
import org.loket.law.appeal.Contested;
import org.loket.law.category.Admission;

/**
 * Refusals, and objections to a change of employer: the case is examined anew, or the worker is admitted after all. An
 * objection that is undone leaves nothing but the term to object.
 */
@ApplicationScoped
class RefusalsContested implements Contestable {

    @Inject
    ReadingCase cases;

    @Inject
    UndoingRefusal undoing;

    @Override
    public Contested kind() {
        return Contested.REFUSAL;
    }

    @Override
    public Optional<ContestedDecision> find(String reference) {
        CaseRecord file = cases.of(number(reference));
        if (file.stage() == Stage.INADMISSIBLE) {
            throw new InConflict("appeal.none-against-inadmissibility");
        }
        return file.stage() == Stage.REFUSED
                ? Optional.of(new ContestedDecision(
                        Contested.REFUSAL,
                        file.number().text(),
                        file.number(),
                        file.worker(),
                        file.enterprise(),
                        file.decidedAt(),
                        file.takeover() == null ? "refused" : "transfer-objected"))
                : Optional.empty();
    }

    @Override
    public Optional<ContestedDecision> findIn(CaseNumber number) {
        return cases.of(number).stage() == Stage.REFUSED ? find(number.text()) : Optional.empty();
    }

    @Override
    public void annul(String reference, Author by) {
        undoing.reopen(number(reference), by);
    }

    @Override
    public List<Violation> faultsOf(String reference, Reform reform) {
        List<Violation> found = new ArrayList<>();
        CaseRecord file = cases.of(number(reference));
        if (file.permitGone()) {
            found.add(Violation.of("outcome", "appeal.permit-gone"));
        }
        if (reform.from() == null) {
            found.add(Violation.of("from", "required"));
        }
        boolean endless = Admission.formalitiesOf(file.category()).isEndless();
        if (endless && reform.until() != null) {
            found.add(Violation.of("until", "date.nothing-ends-it"));
        } else if (!endless && reform.until() == null) {
            found.add(Violation.of("until", "required"));
        } else if (reform.from() != null
                && reform.until() != null
                && reform.until().isBefore(reform.from())) {
            found.add(Violation.of("until", "date.before-start"));
        }
        return found;
    }

    @Override
    public void reform(String reference, Reform reform, FourEyes by) {
        undoing.grant(number(reference), reform.from(), reform.until(), by.proposer(), by.decider());
    }

    private static CaseNumber number(String reference) {
        try {
            return CaseNumber.of(reference);
        } catch (NotANumber e) {
            throw new NotKnown("contested");
        }
    }
}
