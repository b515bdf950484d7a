package org.loket.appeal;

import java.util.List;
import java.util.Optional;
import org.loket.kernel.Author;
import org.loket.kernel.CaseNumber;
import org.loket.kernel.Violation;
import org.loket.law.appeal.Contested;

/** A room whose decisions can be appealed to the minister: it finds them, and does to them what is decided. */
public interface Contestable {

    /** Which decisions these are. */
    Contested kind();

    /** The decision under that name as it stands; empty where it does not exist or is none that can be contested. */
    Optional<ContestedDecision> find(String reference);

    /** The decision in that case, or on what was granted in it, that can be contested; empty where there is none. */
    Optional<ContestedDecision> findIn(CaseNumber number);

    /** The decision is undone, as if it had not been taken. */
    void annul(String reference, Author by);

    /** What stands in the way of that other decision; empty where nothing does. */
    List<Violation> faultsOf(String reference, Reform reform);

    /** The decision is replaced by another. */
    void reform(String reference, Reform reform, FourEyes by);
}
