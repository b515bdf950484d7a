package org.loket.kernel;

/** The caller is known but may not do this. */
public final class NotEntitled extends Declined {

    private static final long serialVersionUID = 1L;

    public NotEntitled(String code, Object... arguments) {
        super(code, arguments);
    }
}
