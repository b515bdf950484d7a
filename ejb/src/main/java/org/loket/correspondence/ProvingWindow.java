package org.loket.correspondence;

import jakarta.ejb.Stateless;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.time.Clock;
import org.loket.access.Actor;
import org.loket.access.Configuration;
import org.loket.journal.FileRead;
import org.loket.kernel.Happening;
import org.loket.kernel.NotKnown;
import org.loket.kernel.PermitNumber;
import org.loket.kernel.TheClock;
import org.loket.kernel.WorkerNumber;
import org.loket.letter.DecisionLetters;
import org.loket.letter.WindowProof;
import org.loket.party.Parties;
import org.loket.party.WorkerIdentity;
import org.loket.register.PermitRecord;
import org.loket.register.PermitState;
import org.loket.register.Permits;
import org.loket.register.WindowRecord;

/** A worker who looks for other work gets proof of it to show to an employer. */
@Stateless
public class ProvingWindow {

    @Inject
    Permits permits;

    @Inject
    Parties parties;

    @Inject
    DecisionLetters letters;

    @Inject
    Configuration configuration;

    @Inject
    Event<Happening> happenings;

    @Inject
    Clock clock;

    public byte[] prove(Actor actor, PermitNumber number) {
        WorkerNumber worker = actor.mustBeWorker();
        PermitRecord permit = permits.find(number)
                .filter(found -> found.worker().equals(worker))
                .filter(found -> found.state() == PermitState.IN_SEARCH_WINDOW)
                .orElseThrow(() -> new NotKnown("permit"));
        happenings.fire(new FileRead(
                permit.caseNumber().text(),
                FileRead.Part.LETTER,
                FileRead.Purpose.OWN_FILE,
                actor.author(),
                TheClock.now(clock)));
        return letters.render(proof(permit));
    }

    private WindowProof proof(PermitRecord permit) {
        WindowRecord window = permit.window();
        WorkerIdentity worker = parties.worker(permit.worker()).orElseThrow().identity();
        return new WindowProof(
                permit.number(),
                worker.firstName() + " " + worker.lastName(),
                worker.birthDate(),
                window.endedOn(),
                window.lastDay(),
                window.length(),
                "law.search-regime." + window.regime(),
                "law.footing." + window.regime().footing(),
                window.citation(),
                window.confidence(),
                window.usedIn() != null,
                TheClock.today(clock),
                configuration.isDemo());
    }
}
