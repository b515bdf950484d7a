package org.loket.renewal;

import jakarta.ejb.Stateless;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.loket.access.Actor;
import org.loket.amendment.LawInForce;
import org.loket.document.DocumentRecord;
import org.loket.document.Documents;
import org.loket.intake.ApplicationForm;
import org.loket.intake.AttachingDocument;
import org.loket.intake.DraftingApplication;
import org.loket.intake.SubmittedForms;
import org.loket.kernel.CaseNumber;
import org.loket.kernel.Happening;
import org.loket.kernel.InConflict;
import org.loket.kernel.NotKnown;
import org.loket.kernel.PermitNumber;
import org.loket.kernel.TheClock;
import org.loket.law.category.Slot;
import org.loket.law.timelimit.RenewalWindow;
import org.loket.register.PermitRecord;
import org.loket.register.PermitState;
import org.loket.register.Permits;
import org.loket.renewal.RenewalRecord.Reused;

/** The employer or its mandatary renews a permit: a draft that is filled in, with the papers that are still good. */
@Stateless
public class RenewingPermit {

    /** What a renewal does not change; a contract, a vacancy and proofs of this engagement are asked anew. */
    private static final Set<Slot> STILL_GOOD =
            Set.of(Slot.PASSPORT, Slot.DIPLOMA, Slot.EXPERIENCE, Slot.JOB_DESCRIPTION);

    @Inject
    Permits permits;

    @Inject
    SubmittedForms forms;

    @Inject
    Documents documents;

    @Inject
    DraftingApplication drafting;

    @Inject
    AttachingDocument attaching;

    @Inject
    Renewals renewals;

    @Inject
    LawInForce law;

    @Inject
    Event<Happening> happenings;

    @Inject
    Clock clock;

    /**
     * When a permit can be renewed, and the renewal that was begun.
     *
     * @param possible whether it can be begun today
     * @param renewal null where none was begun
     */
    public record Renewable(
            RenewalWindow window, RenewalWindow.Timing timing, boolean possible, RenewalRecord renewal) {}

    public Renewable look(Actor actor, PermitNumber number) {
        PermitRecord permit = own(actor, number);
        LocalDate today = TheClock.today(clock);
        RenewalWindow window = RenewalWindow.on(today, permit.validUntil(), law.book());
        RenewalRecord renewal = renewals.of(number).orElse(null);
        boolean possible = window.of(today) != RenewalWindow.Timing.TOO_EARLY
                && isRenewable(permit, window, today)
                && (renewal == null || !renewal.running());
        return new Renewable(window, window.of(today), possible, renewal);
    }

    /** The draft, begun now; late is no hindrance, and is said. */
    public RenewalRecord begin(Actor actor, PermitNumber number) {
        PermitRecord permit = own(actor, number);
        renewals.hold(number);
        LocalDate today = TheClock.today(clock);
        RenewalWindow window = RenewalWindow.on(today, permit.validUntil(), law.book());
        if (window.of(today) == RenewalWindow.Timing.TOO_EARLY) {
            throw new InConflict("renewal.too-early", window.earliest());
        }
        if (!isRenewable(permit, window, today)) {
            throw new InConflict("permit.over");
        }
        Optional<RenewalRecord> running = renewals.of(number).filter(RenewalRecord::running);
        if (running.isPresent()) {
            throw new InConflict("renewal.running", running.get().application().text());
        }
        ApplicationForm before = forms.of(permit.caseNumber());
        CaseNumber application =
                drafting.begin(actor, RenewedForm.of(before, permit)).number();
        renewals.add(number, application, reuse(actor, permit, before, application), TheClock.now(clock));
        happenings.fire(new RenewalBegun(number, application, actor.author(), TheClock.now(clock)));
        return renewals.of(number).orElseThrow();
    }

    private PermitRecord own(Actor actor, PermitNumber number) {
        actor.mustBeApplicant();
        return permits.find(number)
                .filter(permit -> !permit.isUnlimited() && actor.actsFor().contains(permit.enterprise()))
                .orElseThrow(() -> new NotKnown("permit"));
    }

    // who worked until the last day can go on with a new contract that begins soon enough
    private static boolean isRenewable(PermitRecord permit, RenewalWindow window, LocalDate today) {
        boolean workedUntilTheEnd = permit.endedOn() == null || permit.endedOn().equals(permit.validUntil());
        boolean over = permit.state() == PermitState.WITHDRAWN
                || permit.state() == PermitState.SUCCEEDED
                || permit.residenceEndsOn() != null;
        return workedUntilTheEnd && !over && window.continues(today);
    }

    private List<Reused> reuse(Actor actor, PermitRecord permit, ApplicationForm before, CaseNumber application) {
        List<Reused> reused = new ArrayList<>();
        boolean newPassport = RenewedForm.needsNewPassport(before, permit);
        for (Slot slot : Slot.values()) {
            if (!STILL_GOOD.contains(slot) || slot == Slot.PASSPORT && newPassport) {
                continue;
            }
            latest(permit.caseNumber(), slot).ifPresent(paper -> {
                byte[] content =
                        documents.content(permit.caseNumber(), paper.id()).orElseThrow();
                attaching.attach(actor, application, slot, content);
                reused.add(new Reused(slot, paper.receivedAt()));
            });
        }
        return reused;
    }

    private Optional<DocumentRecord> latest(CaseNumber number, Slot slot) {
        return documents.of(number).stream()
                .filter(paper -> paper.slot().equals(slot.name()))
                .findFirst();
    }
}
