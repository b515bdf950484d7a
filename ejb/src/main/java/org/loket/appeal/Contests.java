package org.loket.appeal;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import org.loket.amendment.LawInForce;
import org.loket.kernel.CaseNumber;
import org.loket.kernel.InConflict;
import org.loket.kernel.NotKnown;
import org.loket.kernel.ProofOfService;
import org.loket.kernel.TheClock;
import org.loket.law.appeal.Contested;
import org.loket.law.appeal.Remedy;
import org.loket.law.appeal.Remedy.Appellant;

/** Every decision that can be contested, from whichever room, and until when. */
@ApplicationScoped
class Contests {

    @Inject
    @Any
    Instance<Contestable> rooms;

    @Inject
    ProofOfService service;

    @Inject
    LawInForce law;

    Contestable roomOf(Contested kind) {
        return rooms.stream()
                .filter(room -> room.kind() == kind)
                .findFirst()
                .orElseThrow(() -> new InConflict("appeal.none-against-this"));
    }

    List<ContestedDecision> in(CaseNumber number) {
        return rooms.stream()
                .flatMap(room -> room.findIn(number).stream())
                .sorted(Comparator.comparing(ContestedDecision::kind))
                .toList();
    }

    ContestedDecision get(Contested kind, String reference) {
        return roomOf(kind).find(reference).orElseThrow(() -> new NotKnown("contested"));
    }

    /** The term begins for each party on the day on which it was told. */
    AppealTerm termOf(ContestedDecision decision, Appellant party) {
        String receiver = party == Appellant.EMPLOYER
                ? decision.enterprise().digits()
                : decision.worker().toString();
        return service.servedOn(decision.noticeKind(), decision.caseNumber(), receiver, decision.decidedAt())
                .map(day -> new AppealTerm(
                        day, Remedy.against(decision.kind(), day, law.book()).notifiedOn(day)))
                .orElse(AppealTerm.NOT_BEGUN);
    }

    static LocalDate dayOf(ContestedDecision decision) {
        return TheClock.dayOf(decision.decidedAt());
    }
}
