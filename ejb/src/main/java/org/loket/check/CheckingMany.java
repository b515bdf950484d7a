package org.loket.check;

import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import java.util.List;
import org.loket.access.Actor;
import org.loket.kernel.Declined;
import org.loket.kernel.Invalid;
import org.loket.kernel.Violation;

/** Answers a list part by part, each row as it would be answered alone, with one receipt for each part. */
@Stateless
@TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
public class CheckingMany {

    /** So many rows are answered at once. */
    public static final int PART = 4_000;

    @Inject
    Naming naming;

    @Inject
    Answering answering;

    /** Throws where this is no caller for whom lists are checked. */
    public void mustBeEntitled(Actor actor) {
        Naming.mustBeEntitled(actor);
    }

    /**
     * The answers in the order of the rows.
     *
     * @param first the number of the first row in the whole list
     */
    public List<RowAnswer> check(Actor actor, long first, List<CheckRow> rows) {
        mustBeEntitled(actor);
        if (rows.size() > PART) {
            throw new IllegalArgumentException("a part is smaller");
        }
        return answering.list(actor, rows.stream().map(row -> named(actor, row)).toList(), first);
    }

    private ListRow named(Actor actor, CheckRow row) {
        if (row.question() == null) {
            return new ListRow(null, RowAnswer.faulty(row.faults()));
        }
        try {
            return new ListRow(naming.asked(actor, row.question()), null);
        } catch (Invalid e) {
            return new ListRow(null, RowAnswer.faulty(e.violations()));
        } catch (Declined e) {
            return new ListRow(
                    null, RowAnswer.faulty(List.of(new Violation("", "declined." + e.code(), e.arguments()))));
        }
    }
}
