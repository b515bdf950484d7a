package org.loket.collective;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.loket.employment.EndingByAuthority;
import org.loket.kernel.FallingDue;

/** The permits whose turn has come in an opening; the progress is that of the sweep. */
@ApplicationScoped
class OpeningsFallingDue implements FallingDue {

    static final String WORK = "mass-openings";

    @Inject
    Openings openings;

    @Inject
    EndingByAuthority ending;

    @Override
    public String work() {
        return WORK;
    }

    @Override
    public List<String> due(LocalDate today, String after, int most) {
        return openings.due(after, most);
    }

    @Override
    public boolean handle(String key, LocalDate today) {
        UUID opening = UUID.fromString(key.substring(0, key.indexOf('/')));
        String permit = key.substring(key.indexOf('/') + 1);
        Optional<Openings.Turn> turn = openings.take(opening, permit);
        turn.ifPresent(
                now -> openings.had(opening, permit, ending.end(now.permit(), now.endedOn(), now.reason(), now.by())));
        return turn.isPresent();
    }
}
