package org.loket.intake;

import jakarta.ejb.Stateless;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.time.Clock;
import org.loket.access.Actor;
import org.loket.document.DocumentRecord;
import org.loket.document.Documents;
import org.loket.kernel.CaseNumber;
import org.loket.kernel.Happening;
import org.loket.kernel.TheClock;
import org.loket.law.category.Slot;

/** An applicant puts a document in its slot, or replaces it, until the decision; earlier editions are kept. */
@Stateless
public class AttachingDocument {

    @Inject
    Applications applications;

    @Inject
    Documents documents;

    @Inject
    Event<Happening> happenings;

    @Inject
    Event<DocumentOffered> offers;

    @Inject
    Clock clock;

    public DocumentRecord attach(Actor actor, CaseNumber number, Slot slot, byte[] content) {
        Application application = applications.of(actor, number);
        if (application.stage() != Stage.DRAFT) {
            // the room that knows whether a decision has been taken may object
            offers.fire(new DocumentOffered(number));
        }
        DocumentRecord document = documents.receive(number, slot.name(), content, actor.account());
        happenings.fire(new DocumentReceived(
                number, slot, document.edition(), document.sha256(), actor.author(), TheClock.now(clock)));
        return document;
    }
}
