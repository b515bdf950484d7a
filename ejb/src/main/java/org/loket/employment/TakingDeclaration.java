package org.loket.employment;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.loket.access.Actor;
import org.loket.access.Role;
import org.loket.employment.DeclarationAnswer.Outcome;
import org.loket.kernel.InConflict;
import org.loket.kernel.NotKnown;
import org.loket.kernel.TheClock;
import org.loket.party.Parties;
import org.loket.register.PermitRecord;
import org.loket.register.Permits;

/** Takes one declaration of the feed: what an employer declared is what the employer says. */
@Stateless
public class TakingDeclaration {

    @Inject
    Parties parties;

    @Inject
    Permits permits;

    @Inject
    Declarations declarations;

    @Inject
    ReportingEmployment reporting;

    @Inject
    Clock clock;

    DeclarationAnswer take(Actor actor, int line, Declaration declaration) {
        actor.mustBe(Role.ADMIN);
        Optional<String> before = declarations.said(declaration.number());
        if (before.isPresent()) {
            if (!before.get().equals(declaration.fingerprint())) {
                throw new InConflict("declaration.reused");
            }
            return new DeclarationAnswer(line, declaration.number(), Outcome.DUPLICATE, null, List.of());
        }
        PermitRecord permit = permitOf(declaration);
        String reason = declaration.action() + " " + declaration.number();
        switch (declaration.action()) {
            case IN -> reporting.started(permit, declaration.day(), actor.author());
            case OUT, UPDATE ->
                reporting.ended(permit, Party.EMPLOYER, new EndGiven(declaration.day(), reason), actor.author());
            case CANCEL -> reporting.goesOn(permit, Party.EMPLOYER, reason, actor.author());
        }
        declarations.taken(declaration, permit.number(), TheClock.now(clock));
        return new DeclarationAnswer(line, declaration.number(), Outcome.APPLIED, null, List.of());
    }

    /** The permit of that worker with that employer that holds on the day; of a cancellation the one that ends last. */
    private PermitRecord permitOf(Declaration declaration) {
        LocalDate day = declaration.day();
        return parties.worker(declaration.worker())
                .flatMap(worker -> permits.of(worker.number(), declaration.enterprise()).stream()
                        .filter(permit -> !permit.isUnlimited())
                        .filter(permit ->
                                day == null || !day.isBefore(permit.validFrom()) && !day.isAfter(permit.validUntil()))
                        .findFirst())
                .orElseThrow(() -> new NotKnown("declaration.permit"));
    }
}
