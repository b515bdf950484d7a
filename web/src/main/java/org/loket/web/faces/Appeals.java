package org.loket.web.faces;

import java.time.LocalDate;
import java.util.List;
import org.loket.casework.CaseRecord;
import org.loket.casework.Stage;
import org.loket.kernel.TheClock;
import org.loket.law.appeal.Contested;
import org.loket.law.appeal.Remedy;
import org.loket.law.book.LawBook;

/** What can be done against a decision, in the order in which it is done. */
public final class Appeals {

    private Appeals() {}

    /** Nothing against a grant, or while nothing is decided. */
    public static List<Remedy> against(CaseRecord state, LawBook book) {
        if (state.stage() != Stage.REFUSED && state.stage() != Stage.INADMISSIBLE) {
            return List.of();
        }
        LocalDate on = state.decidedAt().atZoneSameInstant(TheClock.BRUSSELS).toLocalDate();
        return state.stage() == Stage.REFUSED
                ? List.of(
                        Remedy.against(Contested.REFUSAL, on, book),
                        Remedy.against(Contested.DECISION_OF_MINISTER, on, book))
                : List.of(Remedy.against(Contested.INADMISSIBILITY, on, book));
    }
}
