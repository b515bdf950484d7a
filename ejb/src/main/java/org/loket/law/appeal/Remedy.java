package org.loket.law.appeal;

import java.time.LocalDate;
import java.util.List;
import org.loket.law.book.LawBook;
import org.loket.law.timelimit.Deadline;
import org.loket.law.timelimit.Length;
import org.loket.law.timelimit.Term;

/**
 * A way to contest a decision.
 *
 * @param requirements what the appeal must look like, or be inadmissible
 * @param open who may lodge it; empty where the sources do not say
 */
public record Remedy(Body before, Length term, List<Requirement> requirements, List<Appellant> open) {

    /** Who hears the appeal. */
    public enum Body {
        MINISTER,
        COUNCIL_OF_STATE;

        /** The key of the paragraph for letters. */
        public String textKey() {
            return "law.remedy." + name();
        }
    }

    /** What an appeal must look like. */
    public enum Requirement {
        REGISTERED_LETTER,
        REASONED,
        NATIONAL_LANGUAGE;

        public String textKey() {
            return "law.remedy.requirement." + name();
        }
    }

    /** Who may appeal. */
    public enum Appellant {
        EMPLOYER,
        WORKER_LAWFULLY_IN_BELGIUM;

        public String textKey() {
            return "law.remedy.appellant." + name();
        }
    }

    /** The remedy under the printed book, for worked examples. */
    public static Remedy against(Contested decision, LocalDate notifiedOn) {
        return against(decision, notifiedOn, LawBook.printed());
    }

    /** The remedy against a decision of that kind notified on that day. */
    public static Remedy against(Contested decision, LocalDate notifiedOn, LawBook book) {
        return switch (decision) {
            case REFUSAL, WITHDRAWAL ->
                new Remedy(
                        Body.MINISTER,
                        Term.APPEAL_TO_MINISTER.on(notifiedOn, book),
                        List.of(Requirement.values()),
                        List.of(Appellant.values()));
            case INADMISSIBILITY, DECISION_OF_MINISTER ->
                new Remedy(Body.COUNCIL_OF_STATE, Term.COUNCIL_OF_STATE.on(notifiedOn, book), List.of(), List.of());
        };
    }

    /** Until when it is open, counted from the day after the notification. */
    public Deadline notifiedOn(LocalDate day) {
        return term.startingOn(day);
    }
}
