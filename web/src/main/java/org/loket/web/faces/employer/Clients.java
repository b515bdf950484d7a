package org.loket.web.faces.employer;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Optional;
import org.loket.kernel.NotKnown;
import org.loket.party.EmployerRecord;
import org.loket.web.faces.Addressed;
import org.loket.web.identity.CurrentActor;
import org.loket.worklist.ReadingClients;

/** For whom somebody acts on this page: the one enterprise there is, or the client that the address names. */
@RequestScoped
public class Clients {

    @Inject
    ReadingClients reading;

    @Inject
    CurrentActor current;

    private List<EmployerRecord> all;

    public List<EmployerRecord> all() {
        if (all == null) {
            all = reading.of(current.actor());
        }
        return all;
    }

    /** Nobody while there is still a choice to be made; an enterprise of somebody else leads nowhere. */
    public Optional<EmployerRecord> chosen(String enterprise) {
        if (enterprise == null || enterprise.isBlank()) {
            return all().size() == 1 ? Optional.of(all().get(0)) : Optional.empty();
        }
        return Optional.of(all().stream()
                .filter(client -> client.number().equals(Addressed.enterprise(enterprise)))
                .findFirst()
                .orElseThrow(() -> new NotKnown("page")));
    }
}
