package org.loket.web.faces.policy;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.loket.law.Dated;
import org.loket.law.InForce;

/**
 * One value or list of the law as it stands on a day.
 *
 * @param now null where it is not in force yet
 * @param before the version that it replaced; null for the first
 * @param next the version that follows; null where none is known
 * @param days the first day of every version, oldest first
 */
public record Version<T>(String name, Dated<T> now, Dated<T> before, Dated<T> next, List<LocalDate> days) {

    static <T> Version<T> on(LocalDate day, String name, InForce<T> versions) {
        List<Dated<T>> all = versions.versions();
        Optional<Dated<T>> now = versions.find(day);
        int at = now.map(all::indexOf).orElse(-1);
        return new Version<>(
                name,
                now.orElse(null),
                at > 0 ? all.get(at - 1) : null,
                at + 1 < all.size() ? all.get(at + 1) : null,
                all.stream().map(Dated::from).toList());
    }

    public boolean isInForce() {
        return now != null;
    }
}
