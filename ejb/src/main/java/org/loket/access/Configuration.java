package org.loket.access;

/** Which house this is: the demo, with invented people and printed passwords, or the real one. */
public record Configuration(boolean isDemo) {

    public static final Configuration DEMO = new Configuration(true);
    public static final Configuration PRODUCTION = new Configuration(false);
}
