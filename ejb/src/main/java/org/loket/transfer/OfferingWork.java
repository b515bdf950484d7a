package org.loket.transfer;

import jakarta.ejb.Stateless;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.time.Period;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.loket.access.Actor;
import org.loket.amendment.LawInForce;
import org.loket.intake.ApplicationForm;
import org.loket.intake.FilingOffer;
import org.loket.kernel.CaseNumber;
import org.loket.kernel.EnterpriseNumber;
import org.loket.kernel.Happening;
import org.loket.kernel.InConflict;
import org.loket.kernel.Invalid;
import org.loket.kernel.NotKnown;
import org.loket.kernel.TheClock;
import org.loket.kernel.Violation;
import org.loket.kernel.WorkerNumber;
import org.loket.law.Facts;
import org.loket.law.category.Category;
import org.loket.party.EmployerRecord;
import org.loket.party.Parties;
import org.loket.party.WorkerRecord;
import org.loket.register.PermitRecord;
import org.loket.register.PermitState;
import org.loket.register.Permits;
import org.loket.share.SharePurpose;
import org.loket.share.UsingShareCode;
import org.loket.share.UsingShareCode.Presented;

/** An employer, or its mandatary, offers work to the holder of a permit, who alone is told. */
@Stateless
public class OfferingWork {

    private static final String ANSWER = "offer-answer";

    @Inject
    Parties parties;

    @Inject
    UsingShareCode codes;

    @Inject
    Permits permits;

    @Inject
    FilingOffer filing;

    @Inject
    TakingAlong taking;

    @Inject
    Transfers transfers;

    @Inject
    DescribingTransfer describing;

    @Inject
    LawInForce law;

    @Inject
    Event<Happening> happenings;

    @Inject
    Clock clock;

    public TransferRecord offer(Actor actor, OfferGiven given) {
        actor.mustBeApplicant();
        EnterpriseNumber enterprise = enterprise(actor, given);
        actor.mustActFor(enterprise);
        PermitRecord permit = permit(actor, given, enterprise);
        mustBeAnother(enterprise, permit);
        LocalDate today = TheClock.today(clock);
        ApplicationForm offered = form(given, enterprise, permit.category());
        CaseNumber number = filing.keep(
                actor,
                offered,
                taking.whole(offered, permit),
                taking.of(permit, offered.job(), today).sameOccupation());
        Transfer transfer = Transfer.offered(
                number, permit, enterprise, answerBy(permit, today), actor.author(), TheClock.now(clock));
        transfers.add(transfer);
        happenings.fire(transfer.turned(actor.author(), TheClock.now(clock)));
        return describing.of(transfer).forItsEmployer();
    }

    private static EnterpriseNumber enterprise(Actor actor, OfferGiven given) {
        if (given.enterprise() != null) {
            return given.enterprise();
        }
        if (given.employer() != null && given.employer().enterpriseNumber() != null) {
            return given.employer().enterpriseNumber();
        }
        if (actor.actsFor().size() != 1) {
            throw new Invalid(Violation.of("enterprise", "required"));
        }
        return actor.actsFor().iterator().next();
    }

    // nobody learns who exists: a number, a code, a person or a permit that does not fit is answered alike
    private PermitRecord permit(Actor actor, OfferGiven given, EnterpriseNumber enterprise) {
        mustNameTheWorker(given);
        LocalDate today = TheClock.today(clock);
        return worker(actor, given.worker(), enterprise).map(permits::of).orElse(List.of()).stream()
                .filter(permit -> given.permit() == null || permit.number().equals(given.permit()))
                .filter(permit -> permit.canBeTakenAlongOn(today))
                .findFirst()
                .orElseThrow(() -> new NotKnown("transfer.permit"));
    }

    private Optional<WorkerNumber> worker(Actor actor, OfferGiven.Holder holder, EnterpriseNumber enterprise) {
        return holder.shareCode() == null
                ? parties.worker(holder.nationalNumber()).map(WorkerRecord::number)
                : codes.use(
                        actor, new Presented(holder.shareCode(), holder.birthDate(), SharePurpose.OFFER, enterprise));
    }

    // whoever has no code knows the number of the permit: the worker told it
    private static void mustNameTheWorker(OfferGiven given) {
        OfferGiven.Holder holder = given.worker();
        List<Violation> missing = new ArrayList<>();
        if (holder == null || (holder.nationalNumber() == null) == (holder.shareCode() == null)) {
            missing.add(Violation.of("worker", "worker.one-name"));
        } else if (holder.shareCode() == null && given.permit() == null) {
            missing.add(Violation.of("permit", "required"));
        }
        if (given.job() == null) {
            missing.add(Violation.of("job", "required"));
        }
        if (!missing.isEmpty()) {
            throw new Invalid(missing);
        }
    }

    private void mustBeAnother(EnterpriseNumber enterprise, PermitRecord permit) {
        if (permit.enterprise().equals(enterprise)) {
            throw new InConflict("transfer.same-employer");
        }
        boolean twice = transfers.of(permit.number()).stream()
                .filter(other -> other.enterprise().equals(enterprise))
                .anyMatch(other -> other.is(TransferState.OFFERED) || other.is(TransferState.ACCEPTED));
        if (twice) {
            throw new InConflict("transfer.twice");
        }
    }

    private ApplicationForm form(OfferGiven given, EnterpriseNumber enterprise, Category category) {
        return new ApplicationForm(
                category,
                Facts.Kind.CHANGE_OF_EMPLOYER,
                null,
                employer(given.employer(), enterprise),
                given.job(),
                given.vacancy(),
                null,
                given.engagement(),
                null);
    }

    private ApplicationForm.Employer employer(ApplicationForm.Employer given, EnterpriseNumber enterprise) {
        EmployerRecord known =
                parties.employer(enterprise).orElseGet(() -> new EmployerRecord(enterprise, null, null, null, null));
        if (given == null) {
            return new ApplicationForm.Employer(
                    enterprise,
                    known.name(),
                    null,
                    known.establishedInBelgium(),
                    known.foundedOn(),
                    known.employees(),
                    null);
        }
        return new ApplicationForm.Employer(
                enterprise,
                given.name() == null ? known.name() : given.name(),
                given.establishmentNumber(),
                given.establishedInBelgium() == null ? known.establishedInBelgium() : given.establishedInBelgium(),
                given.foundedOn() == null ? known.foundedOn() : given.foundedOn(),
                given.employees() == null ? known.employees() : given.employees(),
                given.iban());
    }

    // who looks for work must accept before the window is over
    private LocalDate answerBy(PermitRecord permit, LocalDate today) {
        LocalDate last = today.plus(law.book().value(ANSWER, Period.class).on(today));
        return permit.state() == PermitState.IN_SEARCH_WINDOW
                        && permit.window().lastDay().isBefore(last)
                ? permit.window().lastDay()
                : last;
    }
}
