package dev.vivarium.engine.x86.translate;

import java.util.SplittableRandom;

/**
 * Chance, where interpreter and translator are to take turns: for each block it decides which of them runs it, and now
 * and then decides anew; and units are cut at random lengths, so that the guest goes from one to the other at arbitrary
 * instructions. What a guest does must not depend on it. The same seed gives the same decisions.
 */
final class Mixture {
    private final SplittableRandom random;

    Mixture(long seed) {
        random = new SplittableRandom(seed);
    }

    /** Whether a block that has no unit is interpreted this time. */
    boolean interprets() {
        return random.nextBoolean();
    }

    /** Whether a block's unit is given up, to decide anew. */
    boolean givesUp() {
        return random.nextInt(64) == 0;
    }

    /** Whether a unit may lead to another without a decision. */
    boolean links() {
        return random.nextBoolean();
    }

    /** How many instructions a unit has at most. */
    int steps() {
        return random.nextBoolean() ? 1 + random.nextInt(6) : 1 + random.nextInt(UnitPlan.MOST_STEPS);
    }
}
