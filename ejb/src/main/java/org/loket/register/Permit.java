package org.loket.register;

import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import org.loket.kernel.CaseNumber;
import org.loket.kernel.Happening;
import org.loket.kernel.InConflict;
import org.loket.kernel.PermitNumber;
import org.loket.law.jobsearch.SearchWindow;

/** An admission to work: what was granted, and what became of it since. */
@Entity
@Table(name = "permit")
class Permit {

    @Id
    private String number;

    @Version
    private long version;

    @Embedded
    private Grant grant;

    @Enumerated(EnumType.STRING)
    private PermitState state;

    @Column(name = "ended_on")
    private LocalDate endedOn;

    @Embedded
    private KeptWindow window;

    // null as long as it is not over
    @Embedded
    private Over over;

    // the first day of another permit of the worker, when this one is looked at whatever else falls due
    @Column(name = "succeeded_from")
    private LocalDate succeededFrom;

    // null as long as authorities did nothing to it
    @Embedded
    private EndByAuthority authority;

    // the day on which the parties are told that it can be renewed; null once they were, and where it cannot
    @Column(name = "renewal_from")
    private LocalDate renewalFrom;

    // the day on which the sweep has to look at this permit again; null where nothing more falls due
    @Column(name = "due_on")
    private LocalDate dueOn;

    protected Permit() {}

    static Permit granted(PermitNumber number, Grant grant) {
        Permit permit = new Permit();
        permit.number = number.text();
        permit.grant = grant;
        permit.state = PermitState.VALID;
        permit.lookAgain(grant.validFrom());
        return permit;
    }

    /** From that day on it can be renewed, and its parties are told so. */
    void renewableFrom(LocalDate day) {
        renewalFrom = day.isBefore(grant.validFrom()) ? grant.validFrom() : day;
        lookAgain(grant.validFrom());
    }

    /**
     * The employment ended, or ended on another day than was known. The window opens at once; for a day that is still to
     * come, on the day after it.
     */
    Optional<Happening> employmentEnded(LocalDate day, SearchWindow following, Moment now) {
        if (!grant.covers(day)) {
            throw new InConflict("permit.end-outside");
        }
        if (state == PermitState.SUCCEEDED) {
            throw new InConflict("permit.over");
        }
        endedOn = day;
        if (isEndedByAuthority()) {
            window = null;
            return Optional.empty();
        }
        if (!day.isAfter(now.day())) {
            return Optional.of(openWindow(following, now));
        }
        if (state != PermitState.VALID) {
            return Optional.of(goOn(now));
        }
        lookAgain(now.day());
        return Optional.empty();
    }

    /** What was said about an end was mistaken: the employment goes on. */
    Optional<Happening> employmentGoesOn(Moment now) {
        endedOn = null;
        if (isEndedByAuthority()) {
            window = null;
            return Optional.empty();
        }
        if (state == PermitState.VALID) {
            lookAgain(now.day());
            return Optional.empty();
        }
        return Optional.of(goOn(now));
    }

    /** The authority takes it back from that day on: at once, or when the day comes. */
    Optional<Happening> withdraw(LocalDate from, Moment now) {
        if (state != PermitState.VALID && state != PermitState.IN_SEARCH_WINDOW) {
            throw new InConflict("permit.over");
        }
        authority = authority().withdrawnFrom(from);
        lookAgain(now.day());
        return from.isAfter(now.day()) ? Optional.empty() : Optional.of(takeBack(now));
    }

    /** The withdrawal is undone: the permit is what it was, and what fell due meanwhile falls due now. */
    Optional<Happening> withdrawalAnnulled(Moment now) {
        authority = authority().withdrawnFrom(null);
        if (state != PermitState.WITHDRAWN) {
            lookAgain(now.day());
            return Optional.empty();
        }
        turn(hasWindow() ? Turn.WITHDRAWAL_ANNULLED_IN_WINDOW : Turn.WITHDRAWAL_ANNULLED);
        over = null;
        lookAgain(now.day());
        return Optional.of(new PermitRevived(
                grant.caseNumber(), number(), grant.worker(), grant.enterprise(), now.by(), now.at()));
    }

    /** The Immigration Office ends the stay of the worker: the permit ends with it. */
    Optional<Happening> residenceEnds(LocalDate lastDay, Moment now) {
        authority = authority().residenceEndsOn(lastDay);
        lookAgain(now.day());
        return now.day().isAfter(lastDay) ? Optional.of(endWithResidence(now)) : Optional.empty();
    }

    /** Somebody filed for the worker while the window was open: it is used in time. */
    Optional<Happening> windowUsed(CaseNumber application, Moment now) {
        if (state != PermitState.IN_SEARCH_WINDOW
                || window.usedIn() != null
                || now.day().isAfter(window.lastDay())) {
            return Optional.empty();
        }
        window.usedIn(application);
        lookAgain(now.day());
        return Optional.of(new SearchWindowUsed(grant.caseNumber(), number(), application, now.by(), now.at()));
    }

    /** What used the window was declined: the term is what it was, and may be over. */
    void windowUsedInVain(CaseNumber application, LocalDate today) {
        if (state == PermitState.IN_SEARCH_WINDOW && application.text().equals(window.usedIn())) {
            window.usedIn(null);
            lookAgain(today);
        }
    }

    /** Another permit of the worker takes effect on that day, and this one is looked at then if not before. */
    void otherPermitFrom(LocalDate day) {
        if (state == PermitState.IN_SEARCH_WINDOW) {
            succeededFrom = day;
            dueOn = dueOn == null || day.isBefore(dueOn) ? day : dueOn;
        }
    }

    /**
     * The worker takes the permit along and works for another employer from that day. Whoever employs until then learns the
     * last day, and nothing else; where the end was known before, nothing at all.
     */
    Optional<Happening> takenAlongFrom(LocalDate day, Moment now) {
        if (state == PermitState.IN_SEARCH_WINDOW) {
            otherPermitFrom(day);
            return Optional.empty();
        }
        if (state != PermitState.VALID) {
            return Optional.empty();
        }
        succeededFrom = day;
        LocalDate last = day.minusDays(1);
        if (!lastDayOfWork().isAfter(last)) {
            lookAgain(now.day());
            return Optional.empty();
        }
        endedOn = last;
        lookAgain(now.day());
        return Optional.of(new EmploymentEnding(
                grant.caseNumber(), number(), grant.worker(), grant.enterprise(), last, now.by(), now.at()));
    }

    boolean isDue(LocalDate today) {
        return dueOn != null && !dueOn.isAfter(today);
    }

    /** The last day of the employment as far as it is known: what is due to open a window, if anything is. */
    Optional<LocalDate> endThatOpensAWindow() {
        if (state != PermitState.VALID) {
            return Optional.empty();
        }
        return Optional.ofNullable(endedOn)
                .or(() -> grant.endsBy() == Ending.CONTRACT_END ? Optional.of(grant.validUntil()) : Optional.empty());
    }

    /**
     * What falls due on that day.
     *
     * @param following the window that an end opens; null where none does
     * @param successor the first day of another permit of the worker that is in effect; null where there is none
     */
    Optional<Happening> fallDue(SearchWindow following, LocalDate successor, Moment now) {
        if (isAlive() && authority().isWithdrawnOn(now.day())) {
            return Optional.of(takeBack(now));
        }
        if (residenceIsOver(now.day())) {
            return Optional.of(endWithResidence(now));
        }
        if (state == PermitState.IN_SEARCH_WINDOW) {
            return passTime(successor, now);
        }
        if (state == PermitState.VALID && isPast(lastDayOfWork(), now.day())) {
            return Optional.of(endValidity(following, successor, now));
        }
        return tellOfRenewal(now);
    }

    private Optional<Happening> tellOfRenewal(Moment now) {
        boolean due = canBeRenewed() && !now.day().isBefore(renewalFrom);
        if (due) {
            renewalFrom = null;
        }
        lookAgain(now.day());
        return due
                ? Optional.of(new RenewalPossible(
                        grant.caseNumber(),
                        number(),
                        grant.worker(),
                        grant.enterprise(),
                        grant.validUntil(),
                        now.by(),
                        now.at()))
                : Optional.empty();
    }

    // who leaves or must leave has nothing to renew
    private boolean canBeRenewed() {
        return state == PermitState.VALID
                && renewalFrom != null
                && endedOn == null
                && !authority().isExpected();
    }

    private Happening takeBack(Moment now) {
        turn(Turn.WITHDRAWN);
        return over(authority().withdrawnFrom().minusDays(1), Ending.WITHDRAWAL, now);
    }

    private Happening endWithResidence(Moment now) {
        turn(Turn.RESIDENCE_ENDED);
        return over(authority().residenceEndsOn(), Ending.RESIDENCE_END, now);
    }

    // an admission that was over before the stay was ended by its own day
    private boolean residenceIsOver(LocalDate today) {
        return isAlive()
                && authority().isResidenceOverOn(today)
                && (state == PermitState.IN_SEARCH_WINDOW
                        || !isPast(grant.validUntil(), authority().residenceEndsOn()));
    }

    private Happening endValidity(SearchWindow following, LocalDate successor, Moment now) {
        if (successor != null) {
            return succeed(lastDayOfWork(), now);
        }
        if (following != null) {
            endedOn = following.firstDay().minusDays(1);
            return openWindow(following, now);
        }
        turn(Turn.VALIDITY_OVER);
        return over(grant.validUntil(), grant.endsBy(), now);
    }

    private Optional<Happening> passTime(LocalDate successor, Moment now) {
        if (successor != null) {
            return Optional.of(succeed(successor.minusDays(1), now));
        }
        if (now.day().isAfter(window.lastDay()) && window.usedIn() == null) {
            turn(Turn.WINDOW_OVER);
            return Optional.of(over(window.lastDay(), Ending.WINDOW, now));
        }
        Integer warning = window.warn(now.day());
        lookAgain(now.day());
        return Optional.ofNullable(warning)
                .filter(days -> window.usedIn() == null)
                .map(days -> new SearchWindowWarned(
                        grant.caseNumber(), number(), grant.worker(), days, window.lastDay(), now.by(), now.at()));
    }

    private Happening succeed(LocalDate lastDay, Moment now) {
        turn(Turn.OTHER_PERMIT_TOOK_EFFECT);
        return over(lastDay, Ending.OTHER_PERMIT, now);
    }

    private Happening over(LocalDate lastDay, Ending by, Moment now) {
        over = new Over(lastDay, by);
        dueOn = null;
        return new PermitOver(
                grant.caseNumber(),
                number(),
                grant.worker(),
                grant.enterprise(),
                by,
                lastDay,
                endedOn == null,
                now.by(),
                now.at());
    }

    private Happening openWindow(SearchWindow following, Moment now) {
        boolean moved = state != PermitState.VALID;
        turn(moved ? Turn.END_CORRECTED : Turn.EMPLOYMENT_ENDED);
        over = null;
        window = KeptWindow.opened(following, window == null ? null : window.usedIn(), now);
        if (now.day().isAfter(window.lastDay()) && window.usedIn() == null) {
            turn(Turn.WINDOW_OVER);
            return over(window.lastDay(), Ending.WINDOW, now);
        }
        lookAgain(now.day());
        return new SearchWindowOpened(
                grant.caseNumber(),
                number(),
                grant.worker(),
                grant.enterprise(),
                endedOn,
                window.lastDay(),
                moved,
                now.by(),
                now.at());
    }

    private Happening goOn(Moment now) {
        turn(Turn.EMPLOYMENT_GOES_ON);
        window = null;
        over = null;
        lookAgain(now.day());
        return new SearchWindowWithdrawn(
                grant.caseNumber(), number(), grant.worker(), grant.enterprise(), now.by(), now.at());
    }

    /** Keeps the day on which something next falls due, the first of all that can. */
    private void lookAgain(LocalDate today) {
        if (!isAlive()) {
            dueOn = null;
            return;
        }
        LocalDate own = state == PermitState.VALID ? dayAfter(lastDayOfWork()) : window.nextDay(today);
        LocalDate successor = succeededFrom != null && succeededFrom.isAfter(today) ? succeededFrom : null;
        dueOn = Stream.concat(authority().days(), Stream.of(own, successor, canBeRenewed() ? renewalFrom : null))
                .filter(Objects::nonNull)
                .min(Comparator.naturalOrder())
                .orElse(null);
    }

    private boolean isAlive() {
        return state == PermitState.VALID || state == PermitState.IN_SEARCH_WINDOW;
    }

    // what the parties say of the employment then changes nothing but the day
    private boolean isEndedByAuthority() {
        return state == PermitState.WITHDRAWN || over != null && over.by() == Ending.RESIDENCE_END;
    }

    private static boolean isPast(LocalDate last, LocalDate today) {
        return last != null && today.isAfter(last);
    }

    private static LocalDate dayAfter(LocalDate last) {
        return last == null ? null : last.plusDays(1);
    }

    private LocalDate lastDayOfWork() {
        return endedOn == null ? grant.validUntil() : endedOn;
    }

    private boolean hasWindow() {
        return window != null && window.lastDay() != null;
    }

    private void turn(Turn turn) {
        if (!turn.startsIn(state)) {
            throw new InConflict("permit.over");
        }
        state = turn.to();
    }

    PermitNumber number() {
        return new PermitNumber(number);
    }

    Grant grant() {
        return grant;
    }

    // where nothing was done the columns are empty, and nothing is read from them
    private EndByAuthority authority() {
        return authority == null ? new EndByAuthority() : authority;
    }

    PermitRecord record() {
        return grant.record(number(), state, endedOn, hasWindow() ? window.record(endedOn) : null, over, authority());
    }
}
