package org.loket.inspection;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.loket.access.Actor;
import org.loket.access.Role;
import org.loket.journal.Journal;
import org.loket.journal.JournalLine;
import org.loket.kernel.NationalNumber;
import org.loket.kernel.WorkerNumber;
import org.loket.kernel.json.RecordReader;
import org.loket.party.Parties;

/** An inspector sees whom the own inspections looked up, where and why, and from when the worker is told. */
@Stateless
public class OwnInspections {

    @Inject
    Journal journal;

    @Inject
    Parties parties;

    /** What the journal keeps of an inspection. */
    record Kept(InspectionPurpose purpose, String workplace, String inquiry, LocalDate toldFrom) {}

    /** Newest first. @param before the position of the last line of the page before; null for the first page */
    public List<InspectionLine> before(Actor actor, Long before, int limit) {
        actor.mustBe(Role.INSPECTOR);
        List<JournalLine> lines = journal.doneBy(actor.account(), InspectionRecorded.KIND, before, limit);
        Map<WorkerNumber, NationalNumber> numbers = numbersOf(lines);
        return lines.stream().map(line -> line(line, numbers)).toList();
    }

    private Map<WorkerNumber, NationalNumber> numbersOf(List<JournalLine> lines) {
        Set<WorkerNumber> workers = lines.stream().map(OwnInspections::workerOf).collect(Collectors.toSet());
        Map<WorkerNumber, NationalNumber> numbers = new HashMap<>();
        if (!workers.isEmpty()) {
            parties.workers(workers)
                    .forEach(worker ->
                            numbers.put(worker.number(), worker.identity().nationalNumber()));
        }
        return numbers;
    }

    private static WorkerNumber workerOf(JournalLine line) {
        return InspectionRecorded.workerOf(line.subject());
    }

    private static InspectionLine line(JournalLine line, Map<WorkerNumber, NationalNumber> numbers) {
        Kept kept = RecordReader.read(line.particulars(), Kept.class);
        return new InspectionLine(
                line.position(),
                line.at(),
                numbers.get(workerOf(line)),
                kept.workplace(),
                kept.purpose(),
                kept.inquiry(),
                kept.toldFrom());
    }
}
