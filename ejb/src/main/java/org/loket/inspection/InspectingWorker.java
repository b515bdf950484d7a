package org.loket.inspection;

import jakarta.ejb.Stateless;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.loket.access.Actor;
import org.loket.access.Role;
import org.loket.check.CheckAnswer;
import org.loket.check.CheckQuestion;
import org.loket.check.CheckingAuthorisation;
import org.loket.kernel.EnterpriseNumber;
import org.loket.kernel.Happening;
import org.loket.kernel.Invalid;
import org.loket.kernel.NationalNumber;
import org.loket.kernel.TheClock;
import org.loket.kernel.Violation;
import org.loket.kernel.WorkerNumber;
import org.loket.party.Parties;
import org.loket.party.WorkerRecord;
import org.loket.proof.ReadingStatement;
import org.loket.register.PermitRecord;
import org.loket.register.Permits;

/**
 * An inspector looks up at a workplace whether somebody may work there, by number or by the proof of a permit. The worker is
 * told, unless an inquiry defers it: then from the day that it names.
 */
@Stateless
public class InspectingWorker {

    private static final int LONGEST_TEXT = 200;

    @Inject
    CheckingAuthorisation checking;

    @Inject
    ReadingStatement statements;

    @Inject
    Permits permits;

    @Inject
    Parties parties;

    @Inject
    Deferrals deferrals;

    @Inject
    Event<Happening> happenings;

    @Inject
    Clock clock;

    public CheckAnswer inspect(Actor actor, Inspection inspection) {
        actor.mustBe(Role.INSPECTOR);
        check(inspection);
        Optional<PermitRecord> scanned =
                Optional.ofNullable(inspection.scanned()).map(this::permit);
        NationalNumber number = scanned.map(this::numberOf).orElse(inspection.nationalNumber());
        EnterpriseNumber enterprise = Optional.ofNullable(inspection.enterprise())
                .or(() -> scanned.map(PermitRecord::enterprise))
                .orElseThrow(() -> new Invalid(Violation.of("enterprise", "required")));
        CheckAnswer answer =
                checking.inspect(actor, new CheckQuestion(number, enterprise, null, TheClock.today(clock)));
        parties.worker(number)
                .map(WorkerRecord::number)
                .ifPresent(worker -> record(actor, worker, enterprise, inspection));
        return answer;
    }

    private void record(Actor actor, WorkerNumber worker, EnterpriseNumber enterprise, Inspection inspection) {
        OffsetDateTime now = TheClock.now(clock);
        happenings.fire(new InspectionRecorded(
                worker.toString(),
                inspection.purpose(),
                inspection.workplace().strip(),
                inspection.inquiry(),
                inspection.toldFrom(),
                actor.author(),
                now));
        WorkerInspected reading = new WorkerInspected(worker, enterprise, actor.author(), now);
        if (inspection.toldFrom() == null) {
            happenings.fire(reading);
        } else {
            deferrals.defer(reading, inspection.inquiry(), inspection.toldFrom());
        }
    }

    private PermitRecord permit(String scanned) {
        return statements
                .permitIn(scanned)
                .flatMap(permits::find)
                .orElseThrow(() -> new Invalid(Violation.of("scanned", "inspection.not-genuine")));
    }

    private NationalNumber numberOf(PermitRecord permit) {
        NationalNumber number =
                parties.worker(permit.worker()).orElseThrow().identity().nationalNumber();
        if (number == null) {
            throw new Invalid(Violation.of("scanned", "inspection.no-number"));
        }
        return number;
    }

    private void check(Inspection inspection) {
        List<Violation> faults = new ArrayList<>();
        if ((inspection.nationalNumber() == null) == (inspection.scanned() == null)) {
            faults.add(Violation.of("nationalNumber", "inspection.one-name"));
        }
        if (inspection.purpose() == null) {
            faults.add(Violation.of("purpose", "required"));
        }
        if (inspection.workplace() == null || inspection.workplace().isBlank()) {
            faults.add(Violation.of("workplace", "required"));
        } else if (inspection.workplace().length() > LONGEST_TEXT) {
            faults.add(Violation.of("workplace", "text.too-long", LONGEST_TEXT));
        }
        deferral(inspection, faults);
        if (!faults.isEmpty()) {
            throw new Invalid(faults);
        }
    }

    private void deferral(Inspection inspection, List<Violation> faults) {
        boolean inquiry = inspection.purpose() == InspectionPurpose.INQUIRY;
        if (inquiry && (inspection.inquiry() == null || inspection.inquiry().isBlank())) {
            faults.add(Violation.of("inquiry", "required"));
        }
        if (inspection.inquiry() != null && inspection.inquiry().length() > LONGEST_TEXT) {
            faults.add(Violation.of("inquiry", "text.too-long", LONGEST_TEXT));
        }
        LocalDate today = TheClock.today(clock);
        if (inspection.toldFrom() == null) {
            return;
        }
        if (!inquiry) {
            faults.add(Violation.of("toldFrom", "inspection.only-inquiry"));
        } else if (!inspection.toldFrom().isAfter(today)
                || inspection.toldFrom().isAfter(today.plusYears(1))) {
            faults.add(Violation.of("toldFrom", "inspection.told-from"));
        }
    }
}
