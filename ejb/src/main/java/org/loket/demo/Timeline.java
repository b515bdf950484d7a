package org.loket.demo;

import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.loket.kernel.TheClock;

/** Everything that anybody did before today, in the order in which it happened. */
final class Timeline {

    private static final int DEEDS_AT_A_SITTING = 16;

    private record Deed(LocalDateTime at, Runnable work) {}

    private final List<Deed> deeds = new ArrayList<>();

    void add(LocalDateTime at, Runnable work) {
        deeds.add(new Deed(at, work));
    }

    List<LocalDateTime> moments() {
        return deeds.stream().map(Deed::at).sorted().toList();
    }

    void live(Desk desk) {
        deeds.sort(Comparator.comparing(Deed::at));
        int done = 0;
        for (Deed deed : deeds) {
            TheClock.supposing(deed.at().atZone(TheClock.BRUSSELS).toInstant(), deed.work());
            done++;
            if (done % DEEDS_AT_A_SITTING == 0) {
                desk.clear();
            }
        }
    }
}
