package org.loket.correspondence;

import jakarta.ejb.Stateless;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.LocalDate;
import org.loket.access.Actor;
import org.loket.access.Configuration;
import org.loket.journal.FileRead;
import org.loket.kernel.Happening;
import org.loket.kernel.HouseAddress;
import org.loket.kernel.NotKnown;
import org.loket.kernel.PermitNumber;
import org.loket.kernel.TheClock;
import org.loket.law.Provision;
import org.loket.letter.DecisionLetters;
import org.loket.letter.PermitProof;
import org.loket.party.Parties;
import org.loket.party.WorkerIdentity;
import org.loket.proof.StatingPermit;
import org.loket.register.PermitRecord;
import org.loket.register.PermitState;
import org.loket.register.Permits;

/** A worker, or the employer, gets the proof of a permit that holds or is still to begin. */
@Stateless
public class ProvingPermit {

    private static final String VERIFIER = "/verify/check#";

    @Inject
    Permits permits;

    @Inject
    Parties parties;

    @Inject
    StatingPermit statements;

    @Inject
    DecisionLetters letters;

    @Inject
    Configuration configuration;

    @Inject
    Event<Happening> happenings;

    @Inject
    HouseAddress address;

    @Inject
    Clock clock;

    /** @param calledAt the address by which the house was called, where it is not set up where a browser reaches it */
    public byte[] prove(Actor actor, PermitNumber number, String calledAt) {
        PermitRecord permit = read(actor, number);
        return letters.render(proof(permit, verifiable(address.known().orElse(calledAt), statements.state(permit))));
    }

    // the statement behind the # stays with the reader; where an address leaves it no room it stands alone
    private static String verifiable(String house, String statement) {
        String whole = house + VERIFIER + statement;
        return whole.getBytes(StandardCharsets.UTF_8).length > StatingPermit.LONGEST ? statement : whole;
    }

    /** The signed statement alone, for programs. */
    public String state(Actor actor, PermitNumber number) {
        return statements.state(read(actor, number));
    }

    private PermitRecord read(Actor actor, PermitNumber number) {
        PermitRecord permit = permits.find(number)
                .filter(found -> isOf(actor, found) && holds(found, TheClock.today(clock)))
                .orElseThrow(() -> new NotKnown("permit"));
        happenings.fire(new FileRead(
                permit.caseNumber().text(),
                FileRead.Part.LETTER,
                actor.worker() == null ? FileRead.Purpose.FILING : FileRead.Purpose.OWN_FILE,
                actor.author(),
                TheClock.now(clock)));
        return permit;
    }

    private static boolean isOf(Actor actor, PermitRecord permit) {
        return permit.worker().equals(actor.worker())
                || permit.enterprise() != null
                        && actor.isApplicant()
                        && actor.actsFor().contains(permit.enterprise());
    }

    private static boolean holds(PermitRecord permit, LocalDate today) {
        LocalDate last = permit.lastDayOfWork();
        return permit.state() == PermitState.VALID && (last == null || !today.isAfter(last));
    }

    private PermitProof proof(PermitRecord permit, String verifiable) {
        WorkerIdentity worker = parties.worker(permit.worker()).orElseThrow().identity();
        return new PermitProof(
                permit.number(),
                worker.firstName() + " " + worker.lastName(),
                worker.birthDate(),
                permit.enterprise(),
                permit.jobTitle(),
                permit.occupation(),
                permit.validFrom(),
                permit.lastDayOfWork(),
                Provision.BVR_ONE_EMPLOYER.citation(),
                Provision.BVR_ONE_EMPLOYER.confidence(),
                verifiable,
                TheClock.today(clock),
                configuration.isDemo());
    }
}
