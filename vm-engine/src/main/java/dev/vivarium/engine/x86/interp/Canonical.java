package dev.vivarium.engine.x86.interp;

/** Linear addresses of 48 bits, sign-extended (SDM Vol. 1, 3.3.7.1). */
final class Canonical {
    private Canonical() {
    }

    static boolean holds(long la) {
        return la << 16 >> 16 == la;
    }
}
