package org.loket.demo;

import java.util.List;
import java.util.random.RandomGenerator;
import java.util.random.RandomGeneratorFactory;

/** Chance that always falls the same way, so that every demo house of a day has the same population. */
final class Chance {

    private final RandomGenerator generator;

    Chance(long seed) {
        generator = RandomGeneratorFactory.of("L64X128MixRandom").create(seed);
    }

    int between(int least, int most) {
        return generator.nextInt(least, most + 1);
    }

    boolean inPercent(int percent) {
        return generator.nextInt(100) < percent;
    }

    <T> T of(List<T> choices) {
        return choices.get(generator.nextInt(choices.size()));
    }
}
