package org.loket.inspection;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.Optional;
import org.loket.access.Actor;
import org.loket.access.Role;
import org.loket.check.CheckAnswer;
import org.loket.check.CheckQuestion;
import org.loket.check.CheckingAuthorisation;
import org.loket.kernel.EnterpriseNumber;
import org.loket.kernel.Invalid;
import org.loket.kernel.NationalNumber;
import org.loket.kernel.TheClock;
import org.loket.kernel.Violation;
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

    @Inject
    CheckingAuthorisation checking;

    @Inject
    ReadingStatement statements;

    @Inject
    Permits permits;

    @Inject
    Parties parties;

    @Inject
    InspectionBook book;

    @Inject
    Clock clock;

    public CheckAnswer inspect(Actor actor, Inspection inspection) {
        actor.mustBe(Role.INSPECTOR);
        InspectionChecked.mustBeWhole(inspection, TheClock.today(clock));
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
                .ifPresent(worker -> book.enter(actor, worker, enterprise, inspection));
        return answer;
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
}
