package org.loket.law.book;

/** The data of the law cannot be right; the house does not open on it. */
public final class BadLaw extends IllegalStateException {

    private static final long serialVersionUID = 1L;

    public BadLaw(String message) {
        super(message);
    }

    BadLaw(String message, Throwable cause) {
        super(message, cause);
    }
}
