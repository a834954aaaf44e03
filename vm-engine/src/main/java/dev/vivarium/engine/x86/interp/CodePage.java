package dev.vivarium.engine.x86.interp;

import dev.vivarium.engine.memory.GuestMemory;

import org.jspecify.annotations.Nullable;

import java.util.Arrays;

/** The decoded blocks of one page of RAM. */
final class CodePage {
    static final int SIZE = GuestMemory.PAGE_SIZE;

    private static final int FIRST_CAPACITY = 8;

    /** The page's place in RAM. */
    final int index;
    /** Whether writes to the page are announced. */
    boolean watched;
    private @Nullable Block[] table = new Block[FIRST_CAPACITY];
    /** Places of the table that are taken, if only by a block that is no more. */
    private int taken;
    /** Of the blocks that were alive when it last looked: how many, and what those that start here keep decoded. */
    private int count;
    private int instructions;
    /** Those of the instructions that may be forgotten. */
    private int forgettable;
    /** One bit for each 64 bytes that hold code. */
    private long occupied;

    CodePage(int index) {
        this.index = index;
    }

    /** Decoded instructions of the blocks that start here. */
    int instructions() {
        return instructions;
    }

    /** Those of them that may be forgotten. */
    int forgettable() {
        return forgettable;
    }

    boolean isEmpty() {
        return count == 0;
    }

    @Nullable
    Block find(int offset, int codeBits) {
        @Nullable
        Block[] blocks = table;
        int mask = blocks.length - 1;
        for (int at = hash(offset) & mask;; at = at + 1 & mask) {
            Block block = blocks[at];
            if (block == null || block.offset == offset && block.live && block.codeBits == codeBits
                    && block.page == this) {
                return block;
            }
        }
    }

    /** Adds a block that starts or ends in this page. */
    void add(Block block) {
        if (4 * (taken + 1) > 3 * table.length) {
            rehash(2 * (count + 1) > table.length ? 2 * table.length : table.length);
        }
        place(block);
        note(block);
    }

    /** Counts a block that is alive. */
    private void note(Block block) {
        count++;
        if (block.page == this) {
            instructions += block.kept();
            forgettable += block.mayBeForgotten() ? block.kept() : 0;
            occupied |= chunks(block.offset, Math.min(SIZE, block.offset + block.length));
        } else {
            occupied |= chunks(0, block.offset + block.length - SIZE);
        }
    }

    private void place(Block block) {
        int mask = table.length - 1;
        int at = hash(block.offset) & mask;
        while (table[at] != null) {
            at = at + 1 & mask;
        }
        table[at] = block;
        taken++;
    }

    /** Whether any of the bytes may be code. */
    boolean mayHold(int from, int to) {
        return (occupied & chunks(from, to)) != 0;
    }

    /** Forgets the blocks that have bytes in the range. */
    void drop(int from, int to) {
        int left = 0;
        for (Block block : table) {
            if (block == null || !block.live) {
                continue;
            }
            if (block.overlaps(this, from, to)) {
                block.kill();
            } else {
                left++;
            }
        }
        if (left != count) {
            recount();
        }
    }

    private void recount() {
        resetCounts();
        for (Block block : table) {
            if (block != null && block.live) {
                note(block);
            }
        }
    }

    /**
     * Forgets the instructions of its blocks, which are decoded again when they are needed; and whole blocks that nothing
     * faster was made from.
     */
    void forget() {
        for (Block block : table) {
            if (block != null && block.live && block.page == this && block.mayBeForgotten()) {
                if (block.isPart()) {
                    block.forget();
                } else {
                    block.kill();
                }
            }
        }
        recount();
        rehash(Math.max(FIRST_CAPACITY, Integer.highestOneBit(3 * count / 2 + 1) << 1));
    }

    private void rehash(int capacity) {
        @Nullable
        Block[] old = table;
        table = new Block[capacity];
        taken = 0;
        for (Block each : old) {
            if (each != null && each.live) {
                place(each);
            }
        }
    }

    /** A block's instructions were decoded again. */
    void noteRecalled(Block block) {
        instructions += block.count;
        forgettable += block.mayBeForgotten() ? block.count : 0;
    }

    /** Forgets everything. */
    void dropAll() {
        for (Block block : table) {
            if (block != null) {
                block.kill();
            }
        }
        Arrays.fill(table, null);
        taken = 0;
        resetCounts();
    }

    private void resetCounts() {
        count = 0;
        instructions = 0;
        forgettable = 0;
        occupied = 0;
    }

    private static int hash(int offset) {
        return offset * 0x9E37_79B1 >>> 20;
    }

    private static long chunks(int from, int to) {
        long upTo = to > SIZE - 64 ? -1L : (1L << (to + 63 >> 6)) - 1;
        return upTo & -(1L << (from >> 6));
    }
}
