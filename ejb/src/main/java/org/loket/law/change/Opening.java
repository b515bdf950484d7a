package org.loket.law.change;

import java.util.List;
import org.loket.law.Finding;

/**
 * A condition that is not met or not known.
 *
 * @param ways the smallest ways to meet it; none where no change of these facts would do
 * @param toSay the facts that are not known and on which it hangs, by their paths
 */
public record Opening(Finding finding, List<Way> ways, List<String> toSay) {}
