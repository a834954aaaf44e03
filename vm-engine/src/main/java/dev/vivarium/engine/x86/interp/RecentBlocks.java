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
    /** Their decoded forms; of none where those may be forgotten. */
    private @Nullable DecodedBlock[] decoded = new DecodedBlock[ENTRIES];

    RecentBlocks(Cpu cpu) {
        this.cpu = cpu;
    }

    /** The block at the instruction pointer, if it is remembered and still right. */
    @Nullable
    Block find() {
        if (cpu.codeBits != 64) {
            return null;
        }
        int entry = entry(cpu.rip);
        Block block = blocks[entry];
        return block != null && tags[entry] == cpu.rip && block.live ? block : null;
    }

    /** The same, where no block forgets its instructions: its decoded form, without a look at the block itself. */
    @Nullable
    DecodedBlock findDecoded() {
        int entry = entry(cpu.rip);
        DecodedBlock found = decoded[entry];
        return found != null && tags[entry] == cpu.rip && found.live && cpu.codeBits == 64 ? found : null;
    }

    /** Holds no decoded forms from now on. */
    void forgetDecoded() {
        decoded = new DecodedBlock[0];
    }

    /** Remembers the block at the instruction pointer, if it lies in one page. */
    void remember(Block block) {
        if (cpu.codeBits == 64 && block.second == null) {
            int entry = entry(cpu.rip);
            tags[entry] = cpu.rip;
            blocks[entry] = block;
            if (decoded.length > 0) {
                decoded[entry] = block.decoded();
            }
        }
    }

    void clear() {
        Arrays.fill(blocks, null);
        Arrays.fill(decoded, null);
    }

    private static int entry(long rip) {
        return (int) (rip ^ rip >>> 11) & ENTRIES - 1;
    }
}
