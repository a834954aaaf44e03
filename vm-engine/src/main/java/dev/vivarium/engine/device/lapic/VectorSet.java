package dev.vivarium.engine.device.lapic;

/** A set of interrupt vectors, in the layout of ISR, TMR and IRR: eight registers of 32 bits. */
final class VectorSet {
    static final int WORDS = 8;
    static final int NONE = -1;

    private final int[] words;

    VectorSet(int[] words) {
        this.words = words.clone();
    }

    int word(int index) {
        return words[index];
    }

    int[] words() {
        return words.clone();
    }

    boolean has(int vector) {
        return (words[vector >> 5] & 1 << (vector & 31)) != 0;
    }

    void add(int vector) {
        words[vector >> 5] |= 1 << (vector & 31);
    }

    void remove(int vector) {
        words[vector >> 5] &= ~(1 << (vector & 31));
    }

    /** The vector with the highest priority, or {@link #NONE}. */
    int highest() {
        for (int i = WORDS - 1; i >= 0; i--) {
            if (words[i] != 0) {
                return i * 32 + 31 - Integer.numberOfLeadingZeros(words[i]);
            }
        }
        return NONE;
    }
}
