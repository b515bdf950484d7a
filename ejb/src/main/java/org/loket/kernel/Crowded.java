package org.loket.kernel;

/** More ask at once than can be answered in time; whoever is told so has left nothing behind and may ask again. */
public final class Crowded extends RuntimeException {

    private static final long serialVersionUID = 1L;

    Crowded() {
        super("more ask at once than can be answered in time");
    }
}
