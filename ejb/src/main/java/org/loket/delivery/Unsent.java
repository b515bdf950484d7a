package org.loket.delivery;

/** Nothing arrived, or nobody said that it did; the message is a key of the bundles under {@code delivery.reason.}. */
final class Unsent extends Exception {

    private static final long serialVersionUID = 1L;

    Unsent(String reason) {
        super(reason);
    }

    Unsent(String reason, Throwable cause) {
        super(reason, cause);
    }

    String reason() {
        return getMessage();
    }
}
