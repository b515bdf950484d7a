package org.loket.notice;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import java.time.OffsetDateTime;
import org.loket.casework.CaseDecided;
import org.loket.casework.InformationAsked;
import org.loket.intake.ApplicationSubmitted;
import org.loket.kernel.CaseNumber;

/** Says who must be told, in the transaction of what is told. */
@ApplicationScoped
class OwingNotices {

    @Inject
    Notices notices;

    @Inject
    Event<NoticesOwed> owed;

    void submitted(@Observes ApplicationSubmitted submitted) {
        owe("application-submitted", submitted.number(), submitted.at(), Receiver.of(submitted.worker()));
    }

    void asked(@Observes InformationAsked asked) {
        owe(
                "information-asked",
                asked.number(),
                asked.at(),
                Receiver.of(asked.enterprise()),
                Receiver.of(asked.worker()));
    }

    void decided(@Observes CaseDecided decided) {
        String kind =
                switch (decided.decision().outcome()) {
                    case GRANT -> "granted";
                    case REFUSE -> "refused";
                    case INADMISSIBLE -> "inadmissible";
                };
        owe(kind, decided.number(), decided.at(), Receiver.of(decided.enterprise()), Receiver.of(decided.worker()));
    }

    private void owe(String kind, CaseNumber number, OffsetDateTime at, Receiver... receivers) {
        for (Receiver receiver : receivers) {
            notices.add(OwedNotice.owed(receiver, kind, number, at));
        }
        owed.fire(new NoticesOwed());
    }
}
