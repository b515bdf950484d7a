package org.loket.employment;

import jakarta.ejb.Stateless;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.time.Period;
import org.loket.access.Actor;
import org.loket.amendment.LawInForce;
import org.loket.journal.FileRead;
import org.loket.kernel.Author;
import org.loket.kernel.Happening;
import org.loket.kernel.Invalid;
import org.loket.kernel.PermitNumber;
import org.loket.kernel.TheClock;
import org.loket.kernel.Violation;
import org.loket.register.EndingEmployment;
import org.loket.register.PermitRecord;

/** Employer, mandatary or worker says when an employment under a permit started or ended, or that it goes on. */
@Stateless
public class ReportingEmployment {

    @Inject
    PermitsOfParties permits;

    @Inject
    Employments employments;

    @Inject
    EndingEmployment register;

    @Inject
    LawInForce law;

    @Inject
    Event<Happening> happenings;

    @Inject
    Clock clock;

    /**
     * The permit as that party may see it, with what was said about the employment.
     *
     * @param employment null where nobody said anything yet
     */
    public record Standpoint(PermitRecord permit, Party party, EmploymentRecord employment) {}

    public Standpoint read(Actor actor, PermitNumber number) {
        PermitsOfParties.Standpoint found = permits.of(actor, number);
        boolean employer = found.party() == Party.EMPLOYER;
        happenings.fire(new FileRead(
                found.permit().caseNumber().text(),
                FileRead.Part.FILE,
                employer ? FileRead.Purpose.FILING : FileRead.Purpose.OWN_FILE,
                actor.author(),
                TheClock.now(clock)));
        return new Standpoint(
                employer ? found.permit().forItsEmployer() : found.permit(),
                found.party(),
                employments.find(number).map(Employment::record).orElse(null));
    }

    public EmploymentRecord started(Actor actor, PermitNumber number, LocalDate startedOn) {
        PermitRecord permit = permits.of(actor, number).permit();
        if (startedOn == null) {
            throw new Invalid(Violation.of("startedOn", "required"));
        }
        if (startedOn.isBefore(permit.validFrom()) || startedOn.isAfter(permit.validUntil())) {
            throw new Invalid(
                    Violation.of("startedOn", "employment.outside-permit", permit.validFrom(), permit.validUntil()));
        }
        return started(permit, startedOn, actor.author());
    }

    /** The same day said again changes nothing. */
    public EmploymentRecord ended(Actor actor, PermitNumber number, EndGiven given) {
        PermitsOfParties.Standpoint standpoint = permits.of(actor, number);
        return ended(standpoint.permit(), standpoint.party(), given.checked(standpoint.permit(), true), actor.author());
    }

    /** Objects to an end that the other party reported, or takes back one's own word. */
    public EmploymentRecord goesOn(Actor actor, PermitNumber number, String reason) {
        PermitsOfParties.Standpoint standpoint = permits.of(actor, number);
        EndGiven given = new EndGiven(null, reason).checked(standpoint.permit(), false);
        return goesOn(standpoint.permit(), standpoint.party(), given.reason(), actor.author());
    }

    EmploymentRecord started(PermitRecord permit, LocalDate day, Author by) {
        Employment employment = employments.under(permit);
        happenings.fire(employment.started(day, by, TheClock.now(clock)));
        return employment.record();
    }

    EmploymentRecord ended(PermitRecord permit, Party party, EndGiven given, Author by) {
        Employment employment = employments.under(permit);
        if (employment.hasSaid(party, given.endedOn())) {
            return employment.record();
        }
        LocalDate today = TheClock.today(clock);
        LocalDate countedBefore = employment.endedOn();
        happenings.fire(employment.endReported(
                party, given.endedOn(), given.reason(), today.plus(objectionTerm(today)), by, TheClock.now(clock)));
        // what is in dispute stays as it was until it is settled
        if (employment.state() != EmploymentState.DISPUTED && !given.endedOn().equals(countedBefore)) {
            register.ended(permit.number(), given.endedOn(), by);
        }
        return employment.record();
    }

    EmploymentRecord goesOn(PermitRecord permit, Party party, String reason, Author by) {
        Employment employment = employments.under(permit);
        if (employment.hasSaid(party, null)) {
            return employment.record();
        }
        happenings.fire(employment.endDenied(party, reason, by, TheClock.now(clock)));
        if (employment.state() != EmploymentState.DISPUTED) {
            register.goesOn(permit.number(), by);
        }
        return employment.record();
    }

    private Period objectionTerm(LocalDate on) {
        return law.book().value("employment-end.objection", Period.class).on(on);
    }
}
