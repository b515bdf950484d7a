package org.loket.demo;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.UUID;
import java.util.function.Supplier;
import org.loket.access.Actor;
import org.loket.access.Role;
import org.loket.casework.Outcome;
import org.loket.casework.Proposal;
import org.loket.intake.ApplicationForm;
import org.loket.kernel.CaseNumber;
import org.loket.law.category.Assessment;
import org.loket.law.category.Slot;
import org.loket.notice.Receiver;

/** What happens to one file, day by day; written down first and lived with all other lives in the order of time. */
final class Life {

    private static final List<Actor> EXAMINERS =
            List.of(staff("examiner", Role.EXAMINER), staff("examiner2", Role.EXAMINER));
    private static final List<Actor> DECIDERS = List.of(staff("decider", Role.DECIDER), staff("lead", Role.LEAD));
    private static final LocalTime JUST_AFTER_MIDNIGHT = LocalTime.of(0, 5);
    private static final LocalTime LATE_IN_THE_EVENING = LocalTime.of(23, 50);
    private static final LocalTime OPENING = LocalTime.of(8, 20);

    private final Sketch sketch;
    private final Hands hands;
    private final Timeline timeline;
    private final Chance chance;
    private final LocalDate today;
    private final Supplier<Actor> filer;
    private final Actor examiner;
    private final Actor decider;

    private LocalDateTime last;
    private CaseNumber number;
    private UUID question;
    private Assessment law;

    Life(Sketch sketch, Hands hands, Timeline timeline, Chance chance, LocalDate today) {
        this.sketch = sketch;
        this.hands = hands;
        this.timeline = timeline;
        this.chance = chance;
        this.today = today;
        Actor ofFirm = sketch.firm.filer(chance);
        filer = () -> sketch.isOwn() ? worker(sketch.person) : ofFirm;
        examiner = chance.of(EXAMINERS);
        decider = chance.of(DECIDERS);
    }

    Sketch sketch() {
        return sketch;
    }

    CaseNumber number() {
        return number;
    }

    Actor filer() {
        return filer.get();
    }

    Actor worker() {
        return worker(sketch.person);
    }

    /** The day on which it was decided. */
    LocalDate decidedOn() {
        return last.toLocalDate();
    }

    void begun(LocalDate day, ApplicationForm form) {
        anyDay(day, () -> number = hands.drafting().begin(filer.get(), form).number());
    }

    void changed(LocalDate day, ApplicationForm form) {
        anyDay(day, () -> hands.drafting().change(filer.get(), number, null, form));
    }

    void attached(LocalDate day, List<Slot> slots) {
        slots.forEach(
                slot -> anyDay(day, () -> hands.attaching().attach(filer.get(), number, slot, Papers.forSlot(slot))));
    }

    /** Begun some days before, filled in, provided with its documents and submitted. */
    void submitted() {
        LocalDate day = sketch.filed;
        LocalDate begun = day.minusDays(chance.between(0, 9));
        if (chance.inPercent(30)) {
            begun(begun, sketch.half());
            changed(begun.plusDays(begun.isBefore(day) ? 1 : 0), sketch.form());
        } else {
            begun(begun, sketch.form());
        }
        Assessment asked = sketch.law();
        attached(day, asked.documents());
        if (chance.inPercent(20)) {
            attached(day, asked.welcomeDocuments());
        }
        anyDay(day, () -> {
            hands.submitting().submit(filer.get(), number, null);
            hands.recalling().delivered(number);
        });
        seen(day);
    }

    void examined(LocalDate day) {
        weekday(day, () -> {
            read(examiner);
            law = hands.examining().examine(examiner, number);
        });
    }

    void asked(LocalDate day, String text) {
        weekday(day, () -> {
            question = hands.asking().ask(examiner, number, null, text).id();
            hands.recalling().delivered(number);
        });
        seen(day);
    }

    void answered(LocalDate day, String text) {
        anyDay(day, () -> hands.asking().answer(filer.get(), number, question, text));
    }

    void proposedGrant(LocalDate day) {
        weekday(
                day,
                () -> propose(new Proposal(Outcome.GRANT, List.of(), sketch.startsOn, law.validAtMostUntil(), null)));
        swept(sketch.law().validAtMostUntil());
    }

    /** What fell due when a permit ended, on the day after its last and on the last day that is lived. */
    private void swept(LocalDate lastDay) {
        LocalDate yesterday = today.minusDays(1);
        if (lastDay != null && lastDay.isBefore(yesterday)) {
            timeline.add(lastDay.plusDays(1).atTime(JUST_AFTER_MIDNIGHT), this::sweep);
            timeline.add(yesterday.atTime(LATE_IN_THE_EVENING), this::sweep);
        }
    }

    // of permits that lapse is warned once, when this past is lived
    private void sweep() {
        hands.sweeper().sweep("permits");
        hands.sweeper().sweep("employment-ends");
        hands.recalling().delivered(number);
    }

    /** On what the examination found, or on these grounds where it found nothing. */
    void proposedRefusal(LocalDate day, List<String> otherwise) {
        weekday(day, () -> {
            List<String> open = Sketch.openConditions(law);
            propose(new Proposal(Outcome.REFUSE, open.isEmpty() ? otherwise : open, null, null, null));
        });
    }

    void proposedInadmissible(LocalDate day, String ground) {
        weekday(day, () -> propose(new Proposal(Outcome.INADMISSIBLE, List.of(ground), null, null, null)));
    }

    private void propose(Proposal proposal) {
        hands.proposing().propose(examiner, number, null, proposal);
    }

    void sentBack(LocalDate day, String remark) {
        weekday(day, () -> hands.deciding().sendBack(decider, number, null, remark));
    }

    void decided(LocalDate day) {
        weekday(day, () -> {
            read(decider);
            hands.deciding().decide(decider, number, null);
            hands.recalling().delivered(number);
        });
        seen(day);
    }

    // readings are shown to the worker; two employers' workers have an account to look with
    private void read(Actor official) {
        if (!sketch.firm.standsApart()) {
            hands.reading().forExamination(official, number);
        }
    }

    // some look at once, some after days and some never
    private void seen(LocalDate told) {
        for (Receiver.Kind kind : Receiver.Kind.values()) {
            LocalDate day = told.plusDays(chance.between(1, 5));
            if (chance.inPercent(88) && day.isBefore(today)) {
                timeline.add(
                        day.atTime(LocalTime.of(19, 0).plusMinutes(chance.between(0, 170))),
                        () -> hands.recalling().seen(number, kind));
            }
        }
    }

    private void weekday(LocalDate day, Runnable work) {
        LocalDate worked = day;
        while (worked.getDayOfWeek() == DayOfWeek.SATURDAY || worked.getDayOfWeek() == DayOfWeek.SUNDAY) {
            worked = worked.minusDays(1);
        }
        anyDay(worked, work);
    }

    private void anyDay(LocalDate day, Runnable work) {
        LocalDateTime moment = day.atTime(OPENING.plusSeconds(chance.between(0, 8 * 3600)));
        if (last != null && !moment.isAfter(last.plusMinutes(2))) {
            moment = last.plusSeconds(chance.between(60, 540));
        }
        last = moment;
        timeline.add(moment, work);
    }

    // whoever files alone is in the register by then
    private Actor worker(Person person) {
        return new Actor(
                person.passport().toLowerCase(Locale.ROOT), Set.of(Role.WORKER), hands.worker(person), Set.of());
    }

    private static Actor staff(String account, Role role) {
        return new Actor(account, Set.of(role), null, Set.of());
    }
}
