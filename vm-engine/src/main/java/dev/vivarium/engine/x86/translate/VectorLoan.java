package dev.vivarium.engine.x86.translate;

import dev.vivarium.engine.memory.HostMemory;
import dev.vivarium.engine.x86.state.ControlBits;
import dev.vivarium.engine.x86.state.Cpu;

/**
 * The vector registers and MXCSR, lent to translated code: only while all SSE exceptions are masked, and while the
 * operating system lets them be used. {@link NativeState#VECTORS_LOADED} tells what is lent: it is in
 * {@link NativeState#VECTORS}, and in the host's registers while translated code runs.
 */
final class VectorLoan {
    /** They are in {@link Cpu}. */
    static final int NONE = 0;
    /** XMM0–15; the upper halves stay in {@link Cpu}, where no instruction that may run now changes them. */
    static final int XMM = 1;
    /** YMM0–15, for guests that have enabled AVX. */
    static final int YMM = 2;

    /** All exceptions masked in MXCSR. */
    private static final int MASKS = 0x1F80;
    /** Components of XCR0 that AVX instructions need. */
    private static final int SSE_AND_AVX = 6;

    private final NativeState state;
    private final boolean hasAvx;

    /** @param hasAvx whether guest and host have AVX */
    VectorLoan(NativeState state, boolean hasAvx) {
        this.state = state;
        this.hasAvx = hasAvx;
    }

    /** Lends the registers that may be used now; false if there are none, or if they are not lent already. */
    boolean lend(Cpu cpu) {
        boolean usable = (cpu.cr0 & (ControlBits.CR0_EM | ControlBits.CR0_TS)) == 0
                && (cpu.cr4 & ControlBits.CR4_OSFXSR) != 0;
        int mxcsr = cpu.sse.mxcsr();
        if (!usable || (mxcsr & MASKS) != MASKS) {
            return false;
        }
        boolean enabled = hasAvx && (cpu.cr4 & ControlBits.CR4_OSXSAVE) != 0
                && (cpu.xcr0 & SSE_AND_AVX) == SSE_AND_AVX;
        load(cpu, enabled ? YMM : XMM);
        return true;
    }

    /** Lends all registers, for AVX; false if that must not be used now, which no instruction changes during a loan. */
    boolean lendWhole(Cpu cpu) {
        if (level() == NONE && !lend(cpu)) {
            return false;
        }
        return level() == YMM;
    }

    private int level() {
        return HostMemory.getByte(state.address + NativeState.VECTORS_LOADED);
    }

    private void load(Cpu cpu, int level) {
        long to = state.address + NativeState.VECTORS;
        long upper = 0;
        for (int i = 0; i < 16; i++) {
            int from = i * Cpu.VECTOR_STRIDE;
            for (int j = 0; j < 2 * level; j++) {
                HostMemory.putLong(to + 8L * (from + j), cpu.v[from + j]);
            }
            upper |= cpu.v[from + 2] | cpu.v[from + 3];
        }
        state.setInt(NativeState.MXCSR, cpu.sse.mxcsr());
        state.setByte(NativeState.UPPER_HALVES, level == YMM && upper != 0);
        HostMemory.putByte(state.address + NativeState.VECTORS_LOADED, (byte) level);
    }

    /** Brings the registers back, if they are lent. */
    void end(Cpu cpu) {
        int level = level();
        if (level == NONE) {
            return;
        }
        long from = state.address + NativeState.VECTORS;
        for (int i = 0; i < 16; i++) {
            int to = i * Cpu.VECTOR_STRIDE;
            for (int j = 0; j < 2 * level; j++) {
                cpu.v[to + j] = HostMemory.getLong(from + 8L * (to + j));
            }
        }
        cpu.sse.setMxcsr(state.getInt(NativeState.MXCSR));
        HostMemory.putByte(state.address + NativeState.VECTORS_LOADED, (byte) NONE);
    }
}
