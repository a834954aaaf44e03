package dev.vivarium.engine.x86.mmu;

/** Numbers below a bound, each at most once, in the order in which they were added. */
final class SlotList {
    private final int[] numbers;
    private final boolean[] present;
    private int count;

    SlotList(int bound) {
        numbers = new int[bound];
        present = new boolean[bound];
    }

    void add(int number) {
        if (!present[number]) {
            present[number] = true;
            numbers[count++] = number;
        }
    }

    int count() {
        return count;
    }

    int get(int place) {
        return numbers[place];
    }

    void clear() {
        for (int i = 0; i < count; i++) {
            present[numbers[i]] = false;
        }
        count = 0;
    }
}
