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

    /** Exits of a chunk, which is made when the first of them is, and goes with the last. */
    private static final int CHUNK_BITS = 12;
    private static final int IN_CHUNK = (1 << CHUNK_BITS) - 1;
    private static final int KIND_BITS = 4;
    private static final int WIDTH_SHIFT = KIND_BITS;
    private static final int COUNT_SHIFT = WIDTH_SHIFT + 6;
    private static final int OFFSET_SHIFT = COUNT_SHIFT + 7;

    /** For each exit its facts and its position, by the number's lower bits; chunks by the bits above. A power of 2. */
    private int[] @Nullable [] chunks = new int[1][];
    private int chunkCount;
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
        return (long) chunkCount * 2 * Integer.BYTES << CHUNK_BITS;
    }

    /** The number of the exit that is added next. */
    int next() {
        return next;
    }

    /** Whether there is an exit with the number. Numbers go round. */
    boolean has(int site) {
        return site - first >= 0 && site - next < 0;
    }

    /** Adds an exit and returns its number. */
    int add(Site site) {
        if ((next & IN_CHUNK) == 0) {
            addChunk();
        }
        int[] chunk = chunk(next);
        int place = place(next);
        chunk[place] = site.kind.ordinal() | site.width << WIDTH_SHIFT | site.count << COUNT_SHIFT
                | site.offset << OFFSET_SHIFT;
        chunk[place + 1] = site.position;
        return next++;
    }

    private static int place(int site) {
        return (site & IN_CHUNK) << 1;
    }

    private int chunkPlace(int site) {
        return site >>> CHUNK_BITS & chunks.length - 1;
    }

    private int[] chunk(int site) {
        int[] chunk = chunks[chunkPlace(site)];
        if (chunk == null) {
            throw new IllegalStateException("Translated code took an exit that is not there: " + site);
        }
        return chunk;
    }

    /** Makes the chunk of the next exit. */
    private void addChunk() {
        if (chunks[chunkPlace(next)] != null) {
            int[] @Nullable [] old = chunks;
            chunks = new int[2 * old.length][];
            for (int i = 0, site = first; i < old.length; i++, site += 1 << CHUNK_BITS) {
                chunks[chunkPlace(site)] = old[site >>> CHUNK_BITS & old.length - 1];
            }
        }
        chunks[chunkPlace(next)] = new int[2 << CHUNK_BITS];
        chunkCount++;
    }

    Kind kind(int site) {
        return Kind.ALL[chunk(site)[place(site)] & (1 << KIND_BITS) - 1];
    }

    int width(int site) {
        return chunk(site)[place(site)] >> WIDTH_SHIFT & 0x3F;
    }

    int count(int site) {
        return chunk(site)[place(site)] >> COUNT_SHIFT & 0x7F;
    }

    int offset(int site) {
        return chunk(site)[place(site)] >>> OFFSET_SHIFT;
    }

    int position(int site) {
        return chunk(site)[place(site) + 1];
    }

    void setPosition(int site, int position) {
        chunk(site)[place(site) + 1] = position;
    }

    /** Forgets the exits with numbers before {@code site}. */
    void forgetBefore(int site) {
        while (first >>> CHUNK_BITS != site >>> CHUNK_BITS) {
            chunks[chunkPlace(first)] = null;
            chunkCount--;
            first = (first >>> CHUNK_BITS) + 1 << CHUNK_BITS;
        }
        first = site;
    }
}
