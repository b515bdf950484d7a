package org.loket.trial;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.loket.amendment.AmendmentGiven;
import org.loket.amendment.LawInForce;
import org.loket.kernel.CaseNumber;
import org.loket.kernel.EnterpriseNumber;
import org.loket.law.book.LawBook;
import org.loket.law.category.Admission;

/**
 * Finds the drafts that come out otherwise by a change of the law that was confirmed. What was submitted is judged by the
 * law of the day of its filing, which a change never precedes.
 */
@Stateless
public class LookingAtDrafts {

    @Inject
    LawInForce law;

    @Inject
    PendingFiles pending;

    /** A draft that is touched, and whose it is. */
    public record Touched(CaseNumber number, EnterpriseNumber enterprise) {}

    /**
     * A page of drafts that were looked at.
     *
     * @param last the number of the last of them; null where there are no more
     */
    public record Looked(List<Touched> touched, String last) {}

    /** @param after the number of the last draft of the page before; empty for the first page */
    public Looked page(UUID amendment, String after, int most) {
        AmendmentGiven change = law.confirmed(amendment);
        LawBook now = law.book();
        LawBook before = law.bookWithout(amendment);
        List<PendingFiles.Draft> page = pending.drafts(change.from(), after, most);
        List<Touched> touched = new ArrayList<>();
        for (PendingFiles.Draft draft : page) {
            PendingFile file = draft.file();
            Comparison comparison = new Comparison(
                    Admission.forApplicationSubmittedOn(change.from(), file.category(), file.facts(), before),
                    Admission.forApplicationSubmittedOn(change.from(), file.category(), file.facts(), now));
            comparison.of(file).ifPresent(different -> touched.add(new Touched(file.number(), draft.enterprise())));
        }
        return new Looked(
                touched,
                page.size() < most
                        ? null
                        : page.get(page.size() - 1).file().number().text());
    }
}
