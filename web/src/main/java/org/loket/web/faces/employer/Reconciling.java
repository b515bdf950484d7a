package org.loket.web.faces.employer;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.loket.kernel.Invalid;
import org.loket.kernel.Violation;

/**
 * Two people filled in the same step. An answer that only one of them changed stands; one that both changed is shown to
 * the later of the two, who says which it is.
 */
final class Reconciling {

    private final List<String> fields;
    private final Map<String, String> before;
    private final Map<String, String> theirs;

    /** @param before the answers as this person found them; {@code theirs} as they are kept by now */
    Reconciling(List<String> fields, Map<String, String> before, Map<String, String> theirs) {
        this.fields = fields;
        this.before = before;
        this.theirs = theirs;
    }

    /** The answers to keep, from mine as they would be kept; throws {@link Invalid} where somebody must choose. */
    Map<String, String> with(Map<String, String> mine) {
        Map<String, String> agreed = new HashMap<>();
        List<Violation> both = new ArrayList<>();
        for (String field : fields) {
            String old = before.get(field);
            String their = theirs.get(field);
            String my = mine.get(field);
            boolean theyChanged = !Objects.equals(old, their);
            if (theyChanged && !Objects.equals(my, old) && !Objects.equals(my, their)) {
                both.add(
                        their == null
                                ? Violation.of(field, "typed.emptied-meanwhile")
                                : Violation.of(field, "typed.changed-meanwhile", their));
            }
            agreed.put(field, theyChanged && Objects.equals(my, old) ? their : my);
        }
        if (!both.isEmpty()) {
            throw new Invalid(both);
        }
        return agreed;
    }
}
