package org.loket.document;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.loket.kernel.CaseNumber;
import org.loket.kernel.Invalid;
import org.loket.kernel.TheClock;
import org.loket.kernel.Violation;

/** The documents of the files. */
@ApplicationScoped
public class Documents {

    // editions are kept, so a file must not become somebody's disk
    private static final int MOST_EDITIONS = 60;

    @Inject
    EntityManager store;

    @Inject
    Clock clock;

    /** Keeps a further edition in that slot; refuses what is not a readable PDF, JPEG or PNG of bearable size. */
    public DocumentRecord receive(CaseNumber number, String slot, byte[] content, String from) {
        ContentCheck result = ContentCheck.of(content);
        if (result instanceof ContentCheck.Rejected rejected) {
            throw new Invalid(new Violation(slot, rejected.code(), rejected.arguments()));
        }
        mustNotOverflow(number, slot);
        Integer last = store.createQuery(
                        "select max(d.edition) from Document d where d.number = :number and d.slot = :slot",
                        Integer.class)
                .setParameter("number", number.text())
                .setParameter("slot", slot)
                .getSingleResult();
        Document document = Document.received(
                number,
                slot,
                last == null ? 1 : last + 1,
                (ContentCheck.Accepted) result,
                content,
                from,
                TheClock.now(clock));
        store.persist(document);
        return document.record();
    }

    private void mustNotOverflow(CaseNumber number, String slot) {
        Long editions = store.createQuery("select count(d) from Document d where d.number = :number", Long.class)
                .setParameter("number", number.text())
                .getSingleResult();
        if (editions >= MOST_EDITIONS) {
            throw new Invalid(Violation.of(slot, "upload.too-many", MOST_EDITIONS));
        }
    }

    /** Every edition in the file, newest first within a slot; the bytes stay where they are. */
    public List<DocumentRecord> of(CaseNumber number) {
        return store.createQuery(
                        "select d from Document d where d.number = :number order by d.slot, d.edition desc",
                        Document.class)
                .setParameter("number", number.text())
                .getResultStream()
                .map(Document::record)
                .toList();
    }

    /** The bytes of one document of that file. */
    public Optional<byte[]> content(CaseNumber number, UUID id) {
        return Optional.ofNullable(store.find(Document.class, id))
                .filter(document -> document.record().number().equals(number))
                .map(Document::content);
    }
}
