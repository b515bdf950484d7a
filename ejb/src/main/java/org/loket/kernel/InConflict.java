package org.loket.kernel;

/** What was asked does not fit the state that the file has reached. */
public final class InConflict extends Declined {

    private static final long serialVersionUID = 1L;

    public InConflict(String code, Object... arguments) {
        super(code, arguments);
    }
}
