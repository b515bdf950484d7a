package org.loket.notice;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.Optional;
import org.loket.kernel.CaseNumber;
import org.loket.kernel.ProofOfService;
import org.loket.kernel.TheClock;

/** A notice is served once it is delivered. */
@ApplicationScoped
class ServedNotices implements ProofOfService {

    @Inject
    Notices notices;

    @Override
    public Optional<LocalDate> servedOn(String kind, CaseNumber number, String receiver, OffsetDateTime since) {
        return notices.of(number).stream()
                .map(notice -> new Served(notice.receiver(), notice.record()))
                .filter(served -> served.told().kind().equals(kind))
                .filter(served -> served.to().key().equals(receiver))
                .filter(served -> !served.told().owedAt().isBefore(since))
                .map(served -> served.told().deliveredAt())
                .filter(delivered -> delivered != null)
                .map(TheClock::dayOf)
                .findFirst();
    }

    private record Served(Receiver to, NoticeRecord told) {}
}
