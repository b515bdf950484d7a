package org.loket.transfer;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import org.loket.access.Actor;
import org.loket.kernel.EnterpriseNumber;
import org.loket.kernel.NotKnown;
import org.loket.kernel.TheClock;
import org.loket.register.PermitRecord;
import org.loket.register.PermitState;
import org.loket.register.Permits;
import org.loket.register.WindowRecord;
import org.loket.share.ShareCode;
import org.loket.share.SharePurpose;
import org.loket.share.UsingShareCode;
import org.loket.share.UsingShareCode.Presented;

/** An employer who was given a code sees until when its worker may be hired, and nothing else of the worker. */
@Stateless
public class SeeingWindow {

    @Inject
    UsingShareCode codes;

    @Inject
    Permits permits;

    @Inject
    Clock clock;

    /** Who looks for no work and a code that opens nothing are answered alike. */
    public WindowRecord see(Actor actor, ShareCode code, LocalDate birthDate, EnterpriseNumber enterprise) {
        LocalDate today = TheClock.today(clock);
        return codes
                .use(actor, new Presented(code, birthDate, SharePurpose.SEARCH_WINDOW, enterprise))
                .map(permits::of)
                .orElse(List.of())
                .stream()
                .filter(permit -> permit.state() == PermitState.IN_SEARCH_WINDOW && permit.canBeTakenAlongOn(today))
                .map(PermitRecord::window)
                .findFirst()
                .orElseThrow(() -> new NotKnown("transfer.window"));
    }
}
