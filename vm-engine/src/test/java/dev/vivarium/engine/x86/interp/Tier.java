package dev.vivarium.engine.x86.interp;

import dev.vivarium.engine.x86.translate.Tuning;

import org.jspecify.annotations.Nullable;

/** What runs the code of a {@link Rig}. */
public enum Tier {
    /** The interpreter, with compiled traces. */
    INTERPRETED(null),
    /** The translator, whatever it can, from the first time on. */
    TRANSLATED(new Tuning(0, 1 << 20, null)),
    /** The translator, from when blocks are known that follow, so that they become one unit. */
    JOINED(new Tuning(3, 1 << 20, null)),
    /** The translator, with so little room for its code that it is full again and again. */
    CRAMPED(new Tuning(0, 1 << 18, null)),
    /** Both, as chance decides. */
    MIXED(new Tuning(0, 1 << 20, 7L));

    public final @Nullable Tuning tuning;

    Tier(@Nullable Tuning tuning) {
        this.tuning = tuning;
    }
}
