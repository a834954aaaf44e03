package dev.vivarium.engine.x86.translate;

import dev.vivarium.engine.x86.decode.Insn;
import dev.vivarium.engine.x86.state.Cpu;
import dev.vivarium.engine.x86.translate.HostAssembler.Address;

import org.jspecify.annotations.Nullable;

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
    /** The run whose instructions share a look-up, while they are emitted. */
    private @Nullable AccessRun shared;

    OperandAccess(Emission emission) {
        this.emission = emission;
        this.asm = emission.asm;
    }

    /**
     * Looks up what a run's instructions share, and leaves the host's address of their lowest byte in the address register
     * until {@link #endSharing}; the flags are lost.
     *
     * @return the jump for when one page does not have all of it
     */
    int share(AccessRun run) {
        if (run.usesVectors()) {
            needVectors();
        }
        emission.clobberFlags();
        int base = value(run.base(), HostRegisters.ADDRESS);
        asm.lea(HostRegisters.ADDRESS, Address.of(base, run.lowest()));
        TlbLayout.compare(asm, run.bytes(), run.write());
        int jump = asm.jumpIf(HostAssembler.ABOVE);
        TlbLayout.translate(asm);
        shared = run;
        return jump;
    }

    void endSharing() {
        shared = null;
    }

    private Address sharedPlace(AccessRun run) {
        emission.clobberFlags();
        return Address.of(HostRegisters.ADDRESS, run.place(emission.step()));
    }

    /** Looks the memory operand up. Its host's address is in the address register, or near; the flags are lost. */
    Address operand(int width, boolean write) {
        if (shared != null) {
            return sharedPlace(shared);
        }
        emission.clobberFlags();
        int resume = asm.position();
        linear(emission.step());
        TlbLayout.lookUp(emission, width, write, resume);
        return Address.of(HostRegisters.ADDRESS);
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

    /** Looks a stack slot up, likewise. */
    Address stack(int base, int displacement, boolean write) {
        if (shared != null) {
            return sharedPlace(shared);
        }
        emission.clobberFlags();
        int resume = asm.position();
        asm.lea(HostRegisters.ADDRESS, Address.of(base, displacement));
        TlbLayout.lookUp(emission, Long.BYTES, write, resume);
        return Address.of(HostRegisters.ADDRESS);
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

    /** Sets a guest register from memory. */
    void load(int register, Address from) {
        int to = HostRegisters.isPinned(register) ? HostRegisters.host(register) : HostRegisters.SCRATCH;
        asm.memory(true, 0x8B, to, from);
        if (to == HostRegisters.SCRATCH) {
            asm.store(field(register), to);
        }
    }

    /** Adds to the stack pointer; the flags stay. */
    void moveStack(int bytes) {
        asm.lea(HostRegisters.STACK, Address.of(HostRegisters.STACK, bytes));
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
