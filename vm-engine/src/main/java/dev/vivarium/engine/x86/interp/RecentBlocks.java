package dev.vivarium.engine.x86.interp;

import dev.vivarium.engine.x86.state.Cpu;

import org.jspecify.annotations.Nullable;

import java.util.Arrays;

/**
 * Blocks of 64-bit code by the instruction pointer they were last found at: where calls, returns and jumps to other
 * pages mostly go. It is right as long as the translation look-aside buffer keeps what it holds.
 */
final class RecentBlocks {
    private static final int ENTRIES = 2048;

    private final Cpu cpu;
    private final long[] tags = new long[ENTRIES];
    private final @Nullable Block[] blocks = new Block[ENTRIES];

    RecentBlocks(Cpu cpu) {
        this.cpu = cpu;
    }

    /** The block at the instruction pointer, if it is remembered and still right. */
    @Nullable
    Block find() {
        if (cpu.codeBits != 64) {
            return null;
        }
        long tag = tag();
        int entry = entry(tag);
        Block block = blocks[entry];
        return block != null && tags[entry] == tag && block.live ? block : null;
    }

    /** Remembers the block at the instruction pointer, if it lies in one page. */
    void remember(Block block) {
        if (cpu.codeBits == 64 && block.second == null) {
            long tag = tag();
            int entry = entry(tag);
            tags[entry] = tag;
            blocks[entry] = block;
        }
    }

    void clear() {
        Arrays.fill(blocks, null);
    }

    /** The instruction pointer, which is canonical, turned round for programs at CPL 3. */
    private long tag() {
        return cpu.cpl == 3 ? cpu.rip ^ Long.MIN_VALUE : cpu.rip;
    }

    private static int entry(long tag) {
        return (int) (tag ^ tag >>> 11) & ENTRIES - 1;
    }
}
