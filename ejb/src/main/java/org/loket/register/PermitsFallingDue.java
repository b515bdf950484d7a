package org.loket.register;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.loket.kernel.Author;
import org.loket.kernel.FallingDue;
import org.loket.kernel.Happening;
import org.loket.kernel.PermitNumber;
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
        return handle(List.of(key), today) == 1;
    }

    @Override
    public long handle(List<String> keys, LocalDate today) {
        List<Permit> due = permits.take(keys).stream()
                .filter(permit -> permit.isDue(today))
                .toList();
        Set<PermitNumber> besideOthers = permits.besideOthers(due);
        due.forEach(permit -> handle(permit, besideOthers.contains(permit.number()), today));
        return due.size();
    }

    /** @param besideOthers whether the worker had or has another permit */
    private void handle(Permit permit, boolean besideOthers, LocalDate today) {
        SearchWindow following = permit.endThatOpensAWindow()
                .map(day -> besideOthers ? windows.after(permit, day) : windows.afterTheFirst(permit, day))
                .orElse(null);
        LocalDate successor =
                besideOthers ? permits.inEffectBeside(permit, today).orElse(null) : null;
        permit.fallDue(following, successor, Moment.now(clock, Author.HOUSE)).ifPresent(happenings::fire);
    }
}
