package dev.vivarium.engine.x86.translate;

import dev.vivarium.engine.memory.HostMemory;
import dev.vivarium.engine.x86.softfloat.FloatEnv;
import dev.vivarium.engine.x86.state.ControlBits;
import dev.vivarium.engine.x86.state.Cpu;
import dev.vivarium.engine.x86.state.X87State;

/**
 * The x87 unit, lent to translated code: only while all its exceptions are masked, and while the operating system lets
 * it be used. {@link NativeState#FPU} tells where its registers are. Those in memory are the 108 bytes of FNSAVE and
 * FRSTOR (SDM Vol. 1, figures 8-9 and 8-12), which leave the XMM registers alone and take less time than FXSAVE and
 * FXRSTOR.
 *
 * <p>The addresses and the opcode of the last instruction are not lent: they stay in {@link X87State}, as the last
 * instruction left them that was interpreted.
 */
final class FpuLoan {
    /** They are in {@link X87State}. */
    static final int NONE = 0;
    /** They are in {@link NativeState#FPU_IMAGE}. */
    static final int LENT = 1;
    /** They are in the host's unit while translated code runs, and in the image at all other times. */
    static final int IN_USE = 2;

    private static final int STATUS = 4;
    private static final int TAGS = 8;
    private static final int POINTERS = 12;
    private static final int REGISTERS = 28;
    private static final int REGISTER_BYTES = 10;
    private static final int REGISTER_COUNT = 8;
    private static final int WORD = 0xFFFF;

    private final long place;
    private final long image;

    FpuLoan(NativeState state) {
        place = state.address + NativeState.FPU;
        image = state.address + NativeState.FPU_IMAGE;
    }

    /** Lends the unit to translated code, which uses it at once; false if it must not be lent now. */
    boolean lend(Cpu cpu) {
        X87State unit = cpu.fpu;
        boolean usable = (cpu.cr0 & (ControlBits.CR0_EM | ControlBits.CR0_TS)) == 0;
        if (!usable || unit.isPending() || (~unit.control() & FloatEnv.ALL) != 0) {
            return false;
        }
        HostMemory.putInt(image, unit.control());
        HostMemory.putInt(image + STATUS, unit.status());
        HostMemory.putInt(image + TAGS, unit.tagWord());
        HostMemory.fill(image + POINTERS, REGISTERS - POINTERS, (byte) 0);
        for (int i = 0; i < REGISTER_COUNT; i++) {
            long register = image + REGISTERS + REGISTER_BYTES * i;
            HostMemory.putLong(register, unit.significand(i));
            HostMemory.putShort(register + Long.BYTES, (short) unit.signExponent(i));
        }
        HostMemory.putByte(place, (byte) IN_USE);
        return true;
    }

    /** What runs next need not use the unit: it stays in the image until something does. */
    void rest() {
        if (HostMemory.getByte(place) == IN_USE) {
            HostMemory.putByte(place, (byte) LENT);
        }
    }

    /** Brings the unit back, if it is lent. */
    void end(Cpu cpu) {
        if (HostMemory.getByte(place) == NONE) {
            return;
        }
        X87State unit = cpu.fpu;
        unit.setStatus(HostMemory.getInt(image + STATUS) & WORD);
        unit.setControl(HostMemory.getInt(image) & WORD);
        unit.setTagWord(HostMemory.getInt(image + TAGS) & WORD);
        for (int i = 0; i < REGISTER_COUNT; i++) {
            long register = image + REGISTERS + REGISTER_BYTES * i;
            unit.load(i, HostMemory.getLong(register), HostMemory.getShort(register + Long.BYTES));
        }
        HostMemory.putByte(place, (byte) NONE);
    }
}
