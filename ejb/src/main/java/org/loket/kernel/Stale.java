package org.loket.kernel;

/** The caller worked from a version that somebody has changed since. */
public final class Stale extends Declined {

    private static final long serialVersionUID = 1L;

    public Stale(String code, Object... arguments) {
        super(code, arguments);
    }
}
