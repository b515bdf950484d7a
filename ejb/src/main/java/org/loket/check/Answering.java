package org.loket.check;

import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.UUID;
import org.loket.access.Actor;
import org.loket.amendment.LawInForce;
import org.loket.kernel.Author;
import org.loket.kernel.Happening;
import org.loket.kernel.TheClock;
import org.loket.law.NotYetInForce;
import org.loket.law.book.LawBook;
import org.loket.receipt.Entry;
import org.loket.receipt.Ledger;
import org.loket.receipt.Receipt;

/**
 * Answers many questions in one transaction: what is known of the workers is read at once, each question is judged by itself,
 * and the readings are written down with the receipts. Where the transaction fails nothing was answered.
 */
@Stateless
@TransactionAttribute(TransactionAttributeType.REQUIRES_NEW)
public class Answering {

    @Inject
    Knowing knowing;

    @Inject
    Ledger ledger;

    @Inject
    LawInForce law;

    @Inject
    Clock clock;

    /** Questions of many, each with a receipt of its own. */
    public List<Answered> each(List<Asked> questions) {
        OffsetDateTime now = TheClock.now(clock);
        List<Answered> all = judged(questions);
        List<Entry> entries = new ArrayList<>();
        for (Answered one : all) {
            if (one.answer() != null) {
                UUID receipt = UUID.randomUUID();
                entries.add(new Entry(
                        one.reading(receipt, one.asked().actor().author(), now),
                        Receipted.of(receipt, now, one.asked(), one.answer()).content()));
            }
        }
        Iterator<Receipt> receipts = ledger.write(entries).iterator();
        return all.stream()
                .map(one -> one.answer() == null
                        ? one
                        : new Answered(one.asked(), one.worker(), one.answer().receipted(receipts.next()), null))
                .toList();
    }

    /** Rows of a list of somebody, with one receipt for all of them; a row at fault stays what it was answered. */
    public List<RowAnswer> list(Actor actor, List<ListRow> rows, long first) {
        OffsetDateTime now = TheClock.now(clock);
        Author by = actor.author();
        UUID receipt = UUID.randomUUID();
        Iterator<Answered> all = judged(rows.stream()
                        .map(ListRow::asked)
                        .filter(asked -> asked != null)
                        .toList())
                .iterator();
        List<Happening> readings = new ArrayList<>();
        List<RowAnswer> answers = new ArrayList<>();
        ListReceipted receipted = new ListReceipted();
        for (ListRow row : rows) {
            Answered one = row.asked() == null ? null : all.next();
            if (one != null && one.answer() != null && one.worker() != null) {
                readings.add(one.reading(receipt, by, now));
            }
            receipted.add(one);
            answers.add(one == null ? row.fault() : RowAnswer.of(one));
        }
        readings.add(new ListChecked(receipt, rows.size(), by, now));
        String given =
                ledger.write(readings, receipted.content(receipt, now, first)).text();
        int last = answers.size() - 1;
        answers.set(last, answers.get(last).receipted(given));
        return answers;
    }

    private List<Answered> judged(List<Asked> questions) {
        LawBook book = law.book();
        List<Known> known = knowing.of(questions);
        List<Answered> answers = new ArrayList<>(questions.size());
        for (int i = 0; i < questions.size(); i++) {
            Asked asked = questions.get(i);
            Known facts = known.get(i);
            try {
                CheckAnswer answer = new Judgement(facts, asked.question(), asked.on(), book).answer();
                answers.add(new Answered(asked, facts.worker(), answer, null));
            } catch (NotYetInForce e) {
                answers.add(new Answered(asked, facts.worker(), null, e));
            }
        }
        return answers;
    }
}
