package org.loket.web.identity;

/** Nobody signed in, and what was asked is only for somebody who did. */
public class NotSignedIn extends RuntimeException {

    private static final long serialVersionUID = 1L;

    NotSignedIn() {
        super("not signed in");
    }
}
