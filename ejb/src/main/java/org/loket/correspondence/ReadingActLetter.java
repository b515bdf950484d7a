package org.loket.correspondence;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.UUID;
import org.loket.access.Actor;
import org.loket.appeal.ReadingAppeals;
import org.loket.kernel.NotKnown;
import org.loket.kernel.PermitNumber;
import org.loket.withdrawal.ReadingWithdrawal;

/** A party or an official reads the letter about an act after the first decision. */
@Stateless
public class ReadingActLetter {

    @Inject
    ReadingWithdrawal withdrawals;

    @Inject
    ReadingAppeals appeals;

    @Inject
    ActLetters letters;

    /** In which the parties were asked what they think of a withdrawal. */
    public byte[] hearing(Actor actor, PermitNumber permit) {
        return letters.hearing(withdrawals.read(actor, permit));
    }

    /** What was decided on it. */
    public byte[] withdrawal(Actor actor, PermitNumber permit) {
        return letters.decision(withdrawals.read(actor, permit)).orElseThrow(() -> new NotKnown("letter"));
    }

    /** What was decided on an appeal. */
    public byte[] appeal(Actor actor, UUID id) {
        return letters.appeal(appeals.read(actor, id)).orElseThrow(() -> new NotKnown("letter"));
    }
}
