package org.loket.check;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import org.loket.access.Actor;

/**
 * An employer, its mandatary or an inspector asks whether a worker may do a job for an employer on a day. Somebody
 * unknown and somebody who works for another employer are answered alike. No transaction is held while the question waits
 * to be answered with those of others.
 */
@ApplicationScoped
@Transactional(Transactional.TxType.NOT_SUPPORTED)
public class CheckingAuthorisation {

    @Inject
    Naming naming;

    @Inject
    AnsweringTogether answering;

    public CheckAnswer check(Actor actor, CheckQuestion question) {
        return answering.answer(naming.asked(actor, question));
    }

    /** Whoever calls this tells the worker of the reading. */
    public CheckAnswer checkToldElsewhere(Actor actor, CheckQuestion question) {
        return answering.answer(naming.asked(actor, question, true));
    }
}
