package org.loket.worklist;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.json.Json;
import jakarta.json.JsonObject;
import jakarta.persistence.EntityManager;
import java.io.StringReader;
import java.util.ArrayList;
import java.util.List;
import org.loket.access.Actor;
import org.loket.journal.FileRead.Part;
import org.loket.journal.FileRead.Purpose;
import org.loket.journal.Journal;
import org.loket.journal.JournalLine;
import org.loket.kernel.EnterpriseNumber;
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
        return journal.readingsOf(subjects(asker(actor, limit)), null, before, limit);
    }

    /**
     * Newest first.
     *
     * @param ownToo whether the worker's own readings are told as well
     * @param before where the page before ended; null for the first page
     */
    public Page<Reading> page(Actor actor, boolean ownToo, Long before, int limit) {
        List<String> subjects = subjects(asker(actor, limit));
        List<Reading> readings =
                journal.readingsOf(subjects, ownToo ? null : actor.account(), before, limit + 1).stream()
                        .map(line -> reading(line, actor))
                        .toList();
        return readings.size() <= limit
                ? new Page<>(readings, null)
                : new Page<>(
                        List.copyOf(readings.subList(0, limit)),
                        Long.toString(readings.get(limit - 1).position()));
    }

    private static WorkerNumber asker(Actor actor, int limit) {
        WorkerNumber worker = actor.mustBeWorker();
        if (limit < 1 || limit > MOST) {
            throw new Invalid(Violation.of("limit", "number.between", 1, MOST));
        }
        return worker;
    }

    private List<String> subjects(WorkerNumber worker) {
        List<String> subjects = new ArrayList<>();
        subjects.add(worker.toString());
        List<?> files = store.createNativeQuery("select number from permit_case where worker = ?")
                .setParameter(1, worker.toString())
                .getResultList();
        files.forEach(number -> subjects.add((String) number));
        return subjects;
    }

    private static Reading reading(JournalLine line, Actor worker) {
        JsonObject told =
                Json.createReader(new StringReader(line.particulars())).readObject();
        String enterprise = told.getString("enterprise", null);
        return new Reading(
                line.position(),
                line.subject().equals(worker.worker().toString()) ? null : line.subject(),
                line.function(),
                enterprise == null ? null : new EnterpriseNumber(enterprise),
                Part.valueOf(told.getString("part", Part.AUTHORISATION.name())),
                Purpose.valueOf(told.getString("purpose", Purpose.EMPLOYMENT_CHECK.name())),
                line.at(),
                line.account().equals(worker.account()));
    }
}
