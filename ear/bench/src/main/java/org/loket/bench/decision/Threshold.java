package org.loket.bench.decision;

/**
 * A wage of a category between two days, in cents.
 *
 * @param until the first day on which it no longer holds
 */
public record Threshold(String category, int from, int until, long full) {

    // a rule engine reads properties by these names

    public String getCategory() {
        return category;
    }

    public int getFrom() {
        return from;
    }

    public int getUntil() {
        return until;
    }

    public long getFull() {
        return full;
    }

    public long getReduced() {
        return full * 80 / 100;
    }
}
