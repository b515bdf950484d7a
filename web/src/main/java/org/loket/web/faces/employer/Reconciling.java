package org.loket.web.faces.employer;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.loket.kernel.Violation;

/**
 * Two people filled in the same step. An answer that only one of them changed stands; one that both changed is shown to
 * the later of the two, who says which it is.
 *
 * @param answers what to keep; where both changed something, what the later of the two typed
 * @param disagreements the answers that both changed, with what the other one said
 */
record Reconciling(Map<String, String> answers, List<Violation> disagreements) {

    /**
     * @param before the answers as this person found them
     * @param theirs the answers as they are kept by now
     * @param mine the answers of this person, as they would be kept
     */
    static Reconciling of(
            List<String> fields, Map<String, String> before, Map<String, String> theirs, Map<String, String> mine) {
        Map<String, String> answers = new HashMap<>();
        List<Violation> disagreements = new ArrayList<>();
        for (String field : fields) {
            String old = before.get(field);
            String their = theirs.get(field);
            String my = mine.get(field);
            boolean theyChanged = !Objects.equals(old, their);
            boolean iChanged = !Objects.equals(old, my);
            answers.put(field, theyChanged && !iChanged ? their : my);
            if (theyChanged && iChanged && !Objects.equals(my, their)) {
                disagreements.add(
                        their == null
                                ? Violation.of(field, "typed.emptied-meanwhile")
                                : Violation.of(field, "typed.changed-meanwhile", their));
            }
        }
        return new Reconciling(answers, disagreements);
    }
}
