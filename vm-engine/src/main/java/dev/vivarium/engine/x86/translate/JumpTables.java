package dev.vivarium.engine.x86.translate;

import dev.vivarium.engine.x86.interp.CodeCache;
import dev.vivarium.engine.x86.mmu.Mmu;
import dev.vivarium.engine.x86.state.Cpu;

/** The jump tables of a processor: one of programs, at CPL 3, and one of the system. */
final class JumpTables {
    /** What both take, without the units that they hold. */
    static final long BYTES = 2 * JumpTable.BYTES;

    private final Cpu cpu;
    private final Mmu mmu;
    private final CodeCache cache;
    private final JumpTable ofProgram;
    private final JumpTable ofSystem;
    private long generation = -1;
    private long programClearings;
    private long systemClearings;

    JumpTables(Cpu cpu, Mmu mmu, CodeCache cache, CodeArea area, NativeState state) {
        this.cpu = cpu;
        this.mmu = mmu;
        this.cache = cache;
        ofProgram = new JumpTable(area);
        ofSystem = new JumpTable(area);
        state.set(NativeState.PROGRAM_JUMPS, ofProgram.address);
        state.set(NativeState.SYSTEM_JUMPS, ofSystem.address);
    }

    /** The one of the current privilege. */
    JumpTable current() {
        return cpu.cpl == 3 ? ofProgram : ofSystem;
    }

    /** Clears those that flushes of the translation look-aside buffer concern. */
    void forgetStale() {
        if (mmu.generation() == generation) {
            return;
        }
        generation = mmu.generation();
        if (cache.clearings(true) != programClearings) {
            programClearings = cache.clearings(true);
            ofProgram.clear();
        }
        if (cache.clearings(false) != systemClearings) {
            systemClearings = cache.clearings(false);
            ofSystem.clear();
        }
    }

    void clear() {
        ofProgram.clear();
        ofSystem.clear();
    }
}
