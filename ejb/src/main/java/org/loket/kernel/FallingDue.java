package org.loket.kernel;

import java.time.LocalDate;
import java.util.List;

/**
 * A room that has work to do when a day comes. What is handled is no longer due, so the work can be broken off anywhere
 * and taken up again.
 */
public interface FallingDue {

    /** The name of the work, under which its progress is kept. */
    String work();

    /** The keys of what is due on that day or was due before it and follows that key, in order. */
    List<String> due(LocalDate today, String after, int most);

    /** Does what is due and says whether it did: whoever was faster did it before. */
    boolean handle(String key, LocalDate today);

    /** The same for all of these together, and how many of them it did; whoever can look several up at once does. */
    default long handle(List<String> keys, LocalDate today) {
        return keys.stream().filter(key -> handle(key, today)).count();
    }
}
