package org.loket.worklist;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.util.ArrayList;
import java.util.List;
import org.loket.access.Actor;
import org.loket.journal.Journal;
import org.loket.journal.JournalLine;
import org.loket.kernel.Invalid;
import org.loket.kernel.Violation;
import org.loket.kernel.WorkerNumber;

/** A worker sees who read the own file: in which function, when, which part and for what purpose. */
@Stateless
public class Readings {

    private static final int MOST = 200;

    @Inject
    EntityManager store;

    @Inject
    Journal journal;

    /** Newest first. @param before the position of the last line of the page before; null for the first page */
    public List<JournalLine> of(Actor actor, Long before, int limit) {
        WorkerNumber worker = actor.mustBeWorker();
        if (limit < 1 || limit > MOST) {
            throw new Invalid(Violation.of("limit", "number.between", 1, MOST));
        }
        List<String> subjects = new ArrayList<>();
        subjects.add(worker.toString());
        List<?> files = store.createNativeQuery("select number from permit_case where worker = ?")
                .setParameter(1, worker.toString())
                .getResultList();
        files.forEach(number -> subjects.add((String) number));
        return journal.readingsOf(subjects, before, limit);
    }
}
