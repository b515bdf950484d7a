package org.loket.receipt;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import org.loket.kernel.FallingDue;
import org.loket.kernel.TheClock;
import org.loket.seal.Seals;

/** When a day is over the root of its receipts is signed and published, and never changes. */
@ApplicationScoped
class ClosingDays implements FallingDue {

    // what was being written at midnight is written by then
    private static final Duration GRACE = Duration.ofMinutes(10);

    @Inject
    Leaves leaves;

    @Inject
    ReceiptDays days;

    @Inject
    Seals seals;

    @Inject
    Clock clock;

    @Override
    public String work() {
        return "receipts";
    }

    @Override
    public List<String> due(LocalDate today, String after, int most) {
        LocalDate over = LocalDate.ofInstant(clock.instant().minus(GRACE), TheClock.BRUSSELS);
        return leaves.openBefore(over.isBefore(today) ? over : today, after, most);
    }

    @Override
    public boolean handle(String key, LocalDate today) {
        LocalDate day = LocalDate.parse(key);
        days.hold();
        if (days.find(day).isPresent()) {
            return false;
        }
        Tree tree = new Tree();
        leaves.read(day, tree::add);
        byte[] root = tree.root();
        days.add(new ReceiptDay(
                day,
                tree.leaves(),
                root,
                seals.sign(ReceiptDay.signed(day, tree.leaves(), root)),
                TheClock.now(clock)));
        return true;
    }
}
