package org.loket.kernel;

/** There is no such thing, or none that the caller may know of. */
public final class NotKnown extends Declined {

    private static final long serialVersionUID = 1L;

    public NotKnown(String code, Object... arguments) {
        super(code, arguments);
    }
}
