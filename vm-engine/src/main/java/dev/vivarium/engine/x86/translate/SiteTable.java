package dev.vivarium.engine.x86.translate;

import org.jspecify.annotations.Nullable;

/**
 * The exits of translated code, by number: what the code that takes one leaves unsaid. Kept in arrays, because there
 * are as many as instructions that touch memory.
 */
final class SiteTable {
    /** What an exit asks for. */
    enum Kind {
        /** A load whose page is not in the look-aside table; goes on at {@link #position}. */
        LOAD("exitsForLoads"),
        /** A store, likewise. */
        STORE("exitsForStores"),
        /** The unit at the same page's {@link #offset}; the jump at {@link #position} may then lead there. */
        LINK("exitsForLinks"),
        /** The unit at a linear address is not in the jump table; goes on at {@link #position} when it is. */
        JUMP("exitsForJumps"),
        /** A port is to be read or written, as the width says: {@link PortAccess}; goes on at {@link #position}. */
        PORT("exitsForPorts"),
        /** The time-stamp counter is to be lent; goes on at {@link #position}. */
        CLOCK("exitsForClock"),
        /** Something wants the processor's attention. */
        ATTENTION("exitsForAttention"),
        /** The instruction at {@link #offset} is the interpreter's. */
        HAND_BACK("exitsForHandBacks"),
        /** The XMM registers are to be loaded; goes on at {@link #position}. */
        VECTORS("exitsForVectors"),
        /** The whole YMM registers are to be loaded, for AVX; goes on at {@link #position}. */
        WHOLE_VECTORS("exitsForWholeVectors"),
        /** The x87 registers are to be loaded; goes on at {@link #position}. */
        FPU("exitsForFpu"),
        /** The unit at {@link #offset}, which may be in the next page: this one was dropped, or ends with its page. */
        LOOK_UP("exitsForLookUps");

        private static final Kind[] ALL = values();
        /** Its counter's name. */
        final String counter;

        Kind(String counter) {
            this.counter = counter;
        }
    }

    private static final int FIRST_CAPACITY = 1 << 12;
    private static final int REFERENCE_BYTES = 4;
    private static final int KIND_BITS = 4;
    private static final int WIDTH_SHIFT = KIND_BITS;
    private static final int COUNT_SHIFT = WIDTH_SHIFT + 6;
    private static final int OFFSET_SHIFT = COUNT_SHIFT + 7;

    /** Kept at a number's place: its lowest bits. Their length is a power of 2. */
    private int[] facts = new int[FIRST_CAPACITY];
    private int[] positions = new int[FIRST_CAPACITY];
    private @Nullable Unit[] units = new Unit[FIRST_CAPACITY];
    /** The lowest number that is there, and the next. */
    private int first;
    private int next;

    /**
     * @param offset   in the page, of the instruction that the exit is at
     * @param count    instructions of the unit that are complete then and not counted yet
     * @param width    bytes of the access
     * @param position in the code area
     */
    record Site(Kind kind, int offset, int count, int width, int position) {
    }

    /** What the table takes. */
    long bytes() {
        return (long) facts.length * (Integer.BYTES + Integer.BYTES + REFERENCE_BYTES);
    }

    /** The number of the exit that is added next. */
    int next() {
        return next;
    }

    /** Whether there is an exit with the number. Numbers go round. */
    boolean has(int site) {
        return site - first >= 0 && site - next < 0;
    }

    /** Adds an exit of {@code unit} and returns its number. */
    int add(Unit unit, Site site) {
        if (next - first == facts.length) {
            grow();
        }
        int place = place(next);
        facts[place] = site.kind.ordinal() | site.width << WIDTH_SHIFT | site.count << COUNT_SHIFT
                | site.offset << OFFSET_SHIFT;
        positions[place] = site.position;
        units[place] = unit;
        return next++;
    }

    private int place(int site) {
        return site & facts.length - 1;
    }

    private void grow() {
        int[] oldFacts = facts;
        int[] oldPositions = positions;
        @Nullable
        Unit[] oldUnits = units;
        int old = facts.length;
        facts = new int[2 * old];
        positions = new int[2 * old];
        units = new Unit[2 * old];
        for (int site = first; site != next; site++) {
            int from = site & old - 1;
            int to = place(site);
            facts[to] = oldFacts[from];
            positions[to] = oldPositions[from];
            units[to] = oldUnits[from];
        }
    }

    Kind kind(int site) {
        return Kind.ALL[facts[place(site)] & (1 << KIND_BITS) - 1];
    }

    int width(int site) {
        return facts[place(site)] >> WIDTH_SHIFT & 0x3F;
    }

    int count(int site) {
        return facts[place(site)] >> COUNT_SHIFT & 0x7F;
    }

    int offset(int site) {
        return facts[place(site)] >>> OFFSET_SHIFT;
    }

    int position(int site) {
        return positions[place(site)];
    }

    void setPosition(int site, int position) {
        positions[place(site)] = position;
    }

    Unit unit(int site) {
        Unit unit = units[place(site)];
        if (unit == null) {
            throw new IllegalStateException("Translated code took an exit that is not there: " + site);
        }
        return unit;
    }

    /** Forgets the exits with numbers before {@code site}. */
    void forgetBefore(int site) {
        for (; first != site; first++) {
            units[place(first)] = null;
        }
    }
}
