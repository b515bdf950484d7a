package org.loket.host;

/** The house cannot be opened, for a reason a person can do something about: the message says what. */
public final class CannotServe extends RuntimeException {

    CannotServe(String message) {
        super(message);
    }

    CannotServe(String message, Throwable cause) {
        super(message, cause);
    }
}
