package org.loket.casework;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import org.loket.access.Actor;
import org.loket.kernel.CaseNumber;
import org.loket.law.category.Assessment;

/** An official has the law examine a case: facts in, all findings out, both kept. */
@Stateless
public class ExaminingCase {

    @Inject
    Cases cases;

    @Inject
    JudgingCase judging;

    public Assessment examine(Actor actor, CaseNumber number) {
        return examine(actor, number, null);
    }

    /** @param version the version that was read; null where the caller does not mind */
    public Assessment examine(Actor actor, CaseNumber number, Long version) {
        actor.mustBeRegionalStaff();
        PermitCase taken = cases.take(number);
        taken.mustBeAt(version);
        return judging.judge(taken, actor.author());
    }
}
