package org.loket.law.category;

import java.time.LocalDate;
import org.loket.law.Facts;

/** A large number of applications, shared out over the categories; {@code -Dlaw.cases} sets how many. */
final class Sweep {

    static final int CASES = Integer.getInteger("law.cases", 10_000);

    private Sweep() {}

    /** The same applications for the same seed. */
    static void over(long seed, Trial trial) {
        over(seed, CASES, trial);
    }

    static void over(long seed, int cases, Trial trial) {
        RandomFacts random = new RandomFacts(seed);
        Category[] categories = Category.values();
        for (int i = 0; i < cases; i++) {
            trial.on(categories[i % categories.length], random.day(), random.next(), i);
        }
    }

    @FunctionalInterface
    interface Trial {
        void on(Category category, LocalDate day, Facts facts, int number);
    }
}
