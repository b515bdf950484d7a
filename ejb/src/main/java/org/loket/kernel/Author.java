package org.loket.kernel;

/** Who did something: the account that signed in, and the function in which it acted. */
public record Author(String account, String function) {

    /** The house itself, when a rule or a timer acts. */
    public static final Author HOUSE = new Author("loket", "HOUSE");
}
