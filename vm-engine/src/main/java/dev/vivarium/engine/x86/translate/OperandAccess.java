package dev.vivarium.engine.x86.translate;

import dev.vivarium.engine.x86.decode.Insn;
import dev.vivarium.engine.x86.state.Cpu;
import dev.vivarium.engine.x86.translate.HostAssembler.Address;

/** Linear addresses, memory operands and registers of guest instructions, as code. */
final class OperandAccess {
    private static final int CACHE_LINE = 64;
    private static final int AND = 4;
    private static final int COMPARE = 7;

    private final Emission emission;
    private final HostAssembler asm;
    private boolean vectorsReady;
    private boolean wholeVectorsReady;
    private boolean fpuReady;

    OperandAccess(Emission emission) {
        this.emission = emission;
        this.asm = emission.asm;
    }

    /** Leaves the host's address of the memory operand in the address register; the flags are lost. */
    void operand(int width, boolean write) {
        emission.clobberFlags();
        int resume = asm.position();
        linear(emission.step());
        TlbLayout.lookUp(emission, width, write, resume);
    }

    /**
     * A locked access across two cache lines is the interpreter's: it would hold up the whole host, and hosts may end the
     * process that makes one (SDM Vol. 3A, 9.1.2.3, split-lock detection). After the look-up; the flags are lost.
     */
    void refuseSplitLock(int width) {
        int place = HostRegisters.SCRATCH;
        asm.registers(false, 0x8B, place, HostRegisters.ADDRESS);
        asm.arithmetic(AND, false, place, CACHE_LINE - 1);
        asm.arithmetic(COMPARE, false, place, CACHE_LINE - width);
        emission.handBackIf(HostAssembler.ABOVE);
    }

    /** Leaves the host's address of a stack slot in the address register; the flags are lost. */
    void stack(int base, int displacement, boolean write) {
        emission.clobberFlags();
        int resume = asm.position();
        asm.lea(HostRegisters.ADDRESS, Address.of(base, displacement));
        TlbLayout.lookUp(emission, Long.BYTES, write, resume);
    }

    /** Leaves the host's address of a place that the instruction names in the address register. */
    void absolute(int width, boolean write) {
        emission.clobberFlags();
        int resume = asm.position();
        Insn in = emission.step().in;
        asm.constant(HostRegisters.ADDRESS, in.addressBits == 32 ? in.disp & 0xFFFF_FFFFL : in.disp);
        addSegment(in);
        TlbLayout.lookUp(emission, width, write, resume);
    }

    /** Leaves the linear address of the memory operand in the address register; the flags stay. */
    void linear(Step step) {
        effective(step, HostRegisters.ADDRESS);
        addSegment(step.in);
    }

    private void addSegment(Insn in) {
        if (in.seg == Cpu.FS || in.seg == Cpu.GS) {
            asm.load(HostRegisters.SCRATCH, in.seg == Cpu.FS ? NativeState.FS_BASE : NativeState.GS_BASE);
            asm.lea(HostRegisters.ADDRESS, new Address(HostRegisters.SCRATCH, HostRegisters.ADDRESS, 0, 0));
        }
    }

    /** Leaves the operand's offset in its segment in {@code to}; changes both scratch registers. */
    void effective(Step step, int to) {
        Insn in = step.in;
        boolean wide = in.addressBits == 64;
        long displacement = in.disp;
        int base = HostAssembler.NONE;
        if (in.base == Cpu.BLOCK_IP) {
            asm.load(HostRegisters.ADDRESS, NativeState.PAGE);
            base = HostRegisters.ADDRESS;
            displacement += step.offset - in.start;
        } else if (in.base != Cpu.ZERO) {
            base = value(in.base, HostRegisters.ADDRESS);
        }
        int index = in.index == Cpu.ZERO ? HostAssembler.NONE : value(in.index, HostRegisters.SCRATCH);
        asm.memory(wide, 0x8D, to, new Address(base, index, in.scale, (int) displacement));
    }

    /** The host register that holds a guest register; one in memory is loaded into {@code spare}. */
    int value(int register, int spare) {
        if (HostRegisters.isPinned(register)) {
            return HostRegisters.host(register);
        }
        asm.load(spare, field(register));
        return spare;
    }

    /** Sets a guest register from a host register. */
    void assign(int register, int from) {
        if (HostRegisters.isPinned(register)) {
            asm.move(HostRegisters.host(register), from);
        } else {
            asm.store(field(register), from);
        }
    }

    /** Sets the lowest 16 bits of a guest register. */
    void assignWord(int register, int from) {
        if (HostRegisters.isPinned(register)) {
            asm.registers(0x66, false, 0x89, from, HostRegisters.host(register), false);
        } else {
            asm.memory(0x66, false, 0x89, from, Address.state(field(register)), false);
        }
    }

    static int field(int register) {
        return NativeState.REGISTERS + Long.BYTES * register;
    }

    /** Makes sure that the XMM registers are the guest's. They stay so until the unit is left. */
    void needVectors() {
        if (vectorsReady) {
            return;
        }
        vectorsReady = true;
        emission.clobberFlags();
        int resume = asm.position();
        asm.state(false, 0x80, 7, NativeState.VECTORS_LOADED).u8(0); // CMP byte, 0
        emission.loadIf(HostAssembler.EQUAL, SiteTable.Kind.VECTORS, resume);
    }

    /** Makes sure that the YMM registers are the guest's, and that it has enabled AVX. */
    void needWholeVectors() {
        if (wholeVectorsReady) {
            return;
        }
        vectorsReady = true;
        wholeVectorsReady = true;
        emission.clobberFlags();
        int resume = asm.position();
        asm.state(false, 0x80, 7, NativeState.VECTORS_LOADED).u8(VectorLoan.YMM); // CMP byte
        emission.loadIf(HostAssembler.NOT_EQUAL, SiteTable.Kind.WHOLE_VECTORS, resume);
    }

    /** Makes sure that the x87 unit is the guest's. It stays so until the unit is left. */
    void needFpu() {
        if (!fpuReady) {
            fpuReady = true;
            emission.clobberFlags();
            emission.useFpu();
        }
    }
}
