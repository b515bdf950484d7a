package org.loket.kernel;

import java.io.Serializable;

/** A level of the Flemish qualifications structure (VKS), which is that of the European framework: 1 to 8. */
public record VksLevel(int number) implements Comparable<VksLevel>, Serializable {

    private static final int LOWEST = 1;
    private static final int HIGHEST = 8;

    public VksLevel {
        if (number < LOWEST || number > HIGHEST) {
            throw new NotANumber("vks-level.form");
        }
    }

    @Override
    public int compareTo(VksLevel other) {
        return Integer.compare(number, other.number);
    }

    @Override
    public String toString() {
        return String.valueOf(number);
    }
}
