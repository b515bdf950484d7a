package org.loket.check;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.concurrent.CompletionStage;
import org.loket.access.Actor;

/**
 * An employer or its mandatary asks whether a worker may do a job for an employer on a day. Somebody
 * unknown and somebody who works for another employer are answered alike.
 */
@ApplicationScoped
public class CheckingAuthorisation {

    @Inject
    Naming naming;

    @Inject
    AnsweringTogether answering;

    public CheckAnswer check(Actor actor, CheckQuestion question) {
        return answering.answer(naming.asked(actor, question));
    }

    /** The same without waiting: the answer is sent on when it is written down. Whoever may not ask is told so at once. */
    public CompletionStage<CheckAnswer> checkLater(Actor actor, CheckQuestion question) {
        return answering.answerLater(naming.asked(actor, question));
    }

    /** An inspector asks at a workplace, for any employer; the inspection tells the worker of the reading. */
    // its transaction is not held while the question waits to be answered with those of others
    @Transactional(Transactional.TxType.NOT_SUPPORTED)
    public CheckAnswer inspect(Actor actor, CheckQuestion question) {
        return answering.answer(naming.inspected(actor, question));
    }
}
