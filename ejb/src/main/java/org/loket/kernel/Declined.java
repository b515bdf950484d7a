package org.loket.kernel;

import jakarta.ejb.ApplicationException;
import java.util.List;

/** The house declines to do what was asked, with nothing changed; each subtype is answered in one way at every door. */
@ApplicationException(rollback = true)
public abstract sealed class Declined extends RuntimeException
        permits Invalid, NotEntitled, NotKnown, InConflict, Stale, TooOften {

    private static final long serialVersionUID = 1L;

    private final String code;
    private final transient List<Object> arguments;

    protected Declined(String code, Object... arguments) {
        super(code);
        this.code = code;
        this.arguments = List.of(arguments);
    }

    /** The reason, as a key of the message bundles under {@code declined.}. */
    public String code() {
        return code;
    }

    public List<Object> arguments() {
        return arguments == null ? List.of() : arguments;
    }
}
