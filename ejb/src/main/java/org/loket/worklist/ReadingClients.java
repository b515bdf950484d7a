package org.loket.worklist;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.loket.access.Actor;
import org.loket.kernel.EnterpriseNumber;
import org.loket.party.EmployerRecord;
import org.loket.party.Parties;

/** The enterprises for which an applicant may act today: its own, or the clients of a mandatary. */
@Stateless
public class ReadingClients {

    private static final Comparator<EmployerRecord> BY_NAME = Comparator.comparing(
                    EmployerRecord::name, Comparator.nullsLast(String.CASE_INSENSITIVE_ORDER))
            .thenComparing(client -> client.number().digits());

    @Inject
    Parties parties;

    /** By name; an enterprise that the register does not know has its number only. */
    public List<EmployerRecord> of(Actor actor) {
        actor.mustBeApplicant();
        if (actor.actsFor().isEmpty()) {
            return List.of();
        }
        Map<EnterpriseNumber, EmployerRecord> clients = new HashMap<>();
        actor.actsFor().forEach(number -> clients.put(number, new EmployerRecord(number, null, null, null, null)));
        parties.employers(actor.actsFor()).forEach(known -> clients.put(known.number(), known));
        return clients.values().stream().sorted(BY_NAME).toList();
    }
}
