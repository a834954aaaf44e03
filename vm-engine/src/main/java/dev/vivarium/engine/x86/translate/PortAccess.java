package dev.vivarium.engine.x86.translate;

import dev.vivarium.engine.vcpu.GuestBus;
import dev.vivarium.engine.x86.state.Cpu;

/** IN and OUT with the port in DX, between two stretches of translated code: only the accumulator changes. */
final class PortAccess {
    /** Added to a width in bytes: OUT. */
    private static final int OUTPUT = 8;
    private static final int ACCUMULATOR = NativeState.REGISTERS + Long.BYTES * Cpu.RAX;
    private static final int PORT = NativeState.REGISTERS + Long.BYTES * Cpu.RDX;

    private final NativeState state;
    private final GuestBus bus;

    PortAccess(NativeState state, GuestBus bus) {
        this.state = state;
        this.bus = bus;
    }

    /** An instruction's width, 1, 2 or 4 bytes, and direction, as a number below 16. */
    static int code(Step step) {
        int opcode = step.facts.row().opcode();
        int wide = step.in.operandBits == 16 ? 2 : 4;
        return ((opcode & 1) == 0 ? 1 : wide) | ((opcode & 2) != 0 ? OUTPUT : 0);
    }

    void run(int code) {
        int width = code & ~OUTPUT;
        int port = (int) state.get(PORT) & 0xFFFF;
        long value = state.get(ACCUMULATOR);
        long mask = (1L << Byte.SIZE * width) - 1;
        if ((code & OUTPUT) != 0) {
            bus.writePort(port, width, value & mask);
        } else {
            long kept = width == 4 ? 0 : value & ~mask;
            state.set(ACCUMULATOR, kept | bus.readPort(port, width) & mask);
        }
    }
}
