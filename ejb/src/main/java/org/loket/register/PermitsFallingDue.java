package org.loket.register;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.loket.kernel.Author;
import org.loket.kernel.FallingDue;
import org.loket.kernel.Happening;
import org.loket.law.jobsearch.SearchWindow;

/** What falls due on permits: known ends, last days, warnings, and windows that pass. */
@ApplicationScoped
class PermitsFallingDue implements FallingDue {

    @Inject
    Permits permits;

    @Inject
    SearchWindows windows;

    @Inject
    Event<Happening> happenings;

    @Inject
    Clock clock;

    @Override
    public String work() {
        return "permits";
    }

    @Override
    public List<String> due(LocalDate today, String after, int most) {
        return permits.due(today, after, most);
    }

    @Override
    public boolean handle(String key, LocalDate today) {
        Optional<Permit> due = permits.take(key).filter(permit -> permit.isDue(today));
        due.ifPresent(
                permit -> permit.fallDue(windowOf(permit), successorOf(permit, today), Moment.now(clock, Author.HOUSE))
                        .ifPresent(happenings::fire));
        return due.isPresent();
    }

    private SearchWindow windowOf(Permit permit) {
        return permit.endThatOpensAWindow()
                .map(day -> windows.after(permit, day))
                .orElse(null);
    }

    private LocalDate successorOf(Permit permit, LocalDate today) {
        return permits.inEffectBeside(permit, today).orElse(null);
    }
}
