package org.loket.correspondence;

import jakarta.ejb.Stateless;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
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
import org.loket.share.SharePurpose;
import org.loket.share.SharingCode;
import org.loket.share.SharingCode.Wish;

/** A worker who looks for other work gets proof of it to show to an employer. */
@Stateless
public class ProvingWindow {

    @Inject
    Permits permits;

    @Inject
    Parties parties;

    @Inject
    SharingCode sharing;

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
        return letters.render(proof(permit, code(actor, permit.window())));
    }

    /** Whoever reads the proof can see later that it still holds; a window whose last day is past opens to nobody. */
    private WindowProof.Code code(Actor actor, WindowRecord window) {
        LocalDate today = TheClock.today(clock);
        if (today.isAfter(window.lastDay())) {
            return null;
        }
        LocalDate usual = today.plus(SharingCode.USUALLY);
        LocalDate until = usual.isBefore(window.lastDay()) ? usual : window.lastDay();
        return new WindowProof.Code(
                sharing.share(actor, Wish.untilTheEndOf(until, SharePurpose.SEARCH_WINDOW, null))
                        .code()
                        .written(),
                until);
    }

    private WindowProof proof(PermitRecord permit, WindowProof.Code code) {
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
                code,
                TheClock.today(clock),
                configuration.isDemo());
    }
}
