package org.loket.casework;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.loket.amendment.LawInForce;
import org.loket.intake.SubmittedForms;
import org.loket.kernel.Author;
import org.loket.kernel.CaseNumber;
import org.loket.kernel.Happening;
import org.loket.kernel.TheClock;
import org.loket.kernel.Wording;
import org.loket.law.category.Admission;
import org.loket.law.category.Slot;
import org.loket.law.timelimit.Length;
import org.loket.law.timelimit.Term;

/** How a permit that is taken along comes to its new employer where nobody decides, and when it no longer can. */
@ApplicationScoped
public class ConcludingTransfer {

    @Inject
    Cases cases;

    @Inject
    SubmittedForms forms;

    @Inject
    LawInForce law;

    @Inject
    Event<Happening> happenings;

    @Inject
    Clock clock;

    /** The authority does not object to such a change: it takes effect at once. */
    public void unopposed(CaseNumber number) {
        takeEffect(cases.get(number), TheClock.today(clock));
    }

    /** The permit that was to be taken along is over; an objection that is undone on appeal does not bring it back. */
    public void permitIsGone(CaseNumber number) {
        cases.find(number).ifPresent(PermitCase::permitIsGone);
    }

    /** The documents that the new job is asked for and that are not there. */
    public List<Slot> missing(CaseNumber number) {
        PermitCase one = cases.get(number);
        List<Slot> asked = Admission.forApplicationSubmittedOn(
                        one.submittedOn(), one.category(), forms.of(number).facts(), law.book())
                .documents();
        return one.takeover().map(takeover -> takeover.documents(asked)).orElse(asked).stream()
                .filter(slot -> !forms.filledSlots(number).contains(slot))
                .toList();
    }

    /** The term to object passed: it takes effect, or what is missing is asked and the clock stands still. */
    boolean termPassed(PermitCase taken, LocalDate today) {
        Optional<LocalDate> last = taken.deadline(law.book()).dueOn();
        if (taken.isPermitGone() || last.filter(today::isAfter).isEmpty()) {
            return false;
        }
        List<Slot> missing = missing(taken.number());
        if (missing.isEmpty()) {
            takeEffect(taken, last.get().plusDays(1));
        } else {
            ask(taken, missing, today);
        }
        return true;
    }

    private void takeEffect(PermitCase taken, LocalDate from) {
        LocalDate today = TheClock.today(clock);
        CaseDecided decided =
                taken.letTakeEffect(from.isBefore(today) ? today : from, Author.HOUSE, TheClock.now(clock));
        cases.write();
        happenings.fire(decided);
    }

    private void ask(PermitCase taken, List<Slot> missing, LocalDate today) {
        Length term = Term.COMPLETION.on(taken.submittedOn(), law.book());
        InformationAsked asked = taken.ask(
                question(missing),
                today,
                term.lastDayFrom(today),
                term.citation(),
                law.book(),
                Author.HOUSE,
                TheClock.now(clock));
        cases.write();
        happenings.fire(asked);
    }

    // in Dutch, the language of the procedure
    private static String question(List<Slot> missing) {
        Wording dutch = Wording.of(Wording.LANGUAGES.get(0));
        StringBuilder question = new StringBuilder(dutch.say("question.transfer-documents"));
        missing.forEach(slot -> question.append("\n- ").append(dutch.say("law.slot." + slot)));
        return question.toString();
    }
}
