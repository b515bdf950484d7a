package org.loket.law.history;

import org.loket.law.Provision;
import org.loket.law.condition.Condition;
import org.loket.law.condition.Question;
import org.loket.law.condition.YesOrNo;

/** How the worker stands at the moment of asking. */
public final class Standing {

    private Standing() {}

    /** The worker stays in Belgium lawfully. */
    public static Condition legalStay(Provision basis) {
        return YesOrNo.isSo(Question.of("legal-stay", basis), "history.legalStay", filing -> filing.facts()
                .history()
                .legalStay());
    }

    /** There is a contract of employment in force. */
    public static Condition validContract(Provision basis) {
        return YesOrNo.isSo(Question.of("valid-contract", basis), "history.validContract", filing -> filing.facts()
                .history()
                .validContract());
    }
}
