package org.loket.kernel;

/** A question that waits to be answered with others. */
abstract class Waiting<Q, A> {

    private final Q question;

    Waiting(Q question) {
        this.question = question;
    }

    final Q question() {
        return question;
    }

    /** Whether somebody comes who asks for all. */
    abstract boolean call();

    /** Whether it has waited so long that it is not to be asked any more, and was told so. */
    abstract boolean isTooLate();

    /** @param failed null where there is an answer */
    abstract void tell(A given, Throwable failed);
}
