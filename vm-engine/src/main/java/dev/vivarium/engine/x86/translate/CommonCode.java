package dev.vivarium.engine.x86.translate;

import dev.vivarium.engine.x86.translate.HostAssembler.Address;

/**
 * The code that all units share: the way in, which loads the guest's registers and goes to {@link NativeState#TARGET},
 * and the way out, which stores them. Written for the contract of {@code CodeEntry}.
 */
final class CommonCode {
    private static final int VECTOR_BYTES = 32;
    private static final int VECTOR_COUNT = 16;
    /** Opcodes of MOVUPS and VMOVUPS. */
    private static final int MOVE_LOAD = 0x10;
    private static final int MOVE_STORE = 0x11;

    /** Code offset of the way in. */
    final int entry;
    /** Code offset of the way out: the exit's number is in the scratch register. */
    final int exit;
    /** Code offset of the way out to a linear address, that of the jump table's entry in the scratch register. */
    final int cold;

    /** Stands for an exit's number on that way. */
    static final long NO_SITE = 1L << 32;

    private final boolean hasAvx;

    /** @param hasAvx whether YMM registers may be lent */
    CommonCode(CodeArea area, boolean hasAvx) {
        this.hasAvx = hasAvx;
        HostAssembler asm = new HostAssembler();
        asm.start(area.top());
        entry = asm.position();
        writeEntry(asm);
        exit = asm.position();
        writeExit(asm);
        cold = asm.position();
        asm.memory(true, 0x8B, HostRegisters.ADDRESS, Address.of(HostRegisters.SCRATCH)); // MOV
        asm.constant(HostRegisters.SCRATCH, NO_SITE);
        asm.jump(exit);
        area.addCommon(asm);
    }

    private void writeEntry(HostAssembler asm) {
        int noVectors = skipUnless(asm, NativeState.VECTORS_LOADED);
        asm.state(false, 0x0FAE, 2, NativeState.MXCSR); // LDMXCSR
        loadVectors(asm);
        asm.bind(noVectors);
        int noFpu = skipUnlessFpuInUse(asm);
        asm.state(false, 0xDD, 4, NativeState.FPU_IMAGE); // FRSTOR
        asm.bind(noFpu);
        for (int i = 0; HostRegisters.isPinned(i); i++) {
            asm.load(HostRegisters.host(i), NativeState.REGISTERS + Long.BYTES * i);
        }
        asm.state(false, 0xFF, 4, NativeState.TARGET); // JMP
    }

    private void writeExit(HostAssembler asm) {
        asm.store(NativeState.MISSED, HostRegisters.ADDRESS);
        asm.store(NativeState.SITE, HostRegisters.SCRATCH);
        for (int i = 0; HostRegisters.isPinned(i); i++) {
            asm.store(NativeState.REGISTERS + Long.BYTES * i, HostRegisters.host(i));
        }
        int noVectors = skipUnless(asm, NativeState.VECTORS_LOADED);
        asm.state(false, 0x0FAE, 3, NativeState.MXCSR); // STMXCSR
        storeVectors(asm);
        asm.bind(noVectors);
        int noFpu = skipUnlessFpuInUse(asm);
        asm.state(false, 0xDD, 6, NativeState.FPU_IMAGE); // FNSAVE, which also leaves the unit empty
        asm.bind(noFpu);
        asm.u8(0xC3); // RET
    }

    private void loadVectors(HostAssembler asm) {
        if (!hasAvx) {
            moveLow(asm, MOVE_LOAD);
            return;
        }
        // Upper halves that are clear are left in their initial state, beside which SSE instructions run faster.
        int clear = skipUnless(asm, NativeState.UPPER_HALVES);
        move(asm, VexInstruction.vector(true, 0, 1, MOVE_LOAD));
        int done = asm.jump();
        asm.bind(clear);
        move(asm, VexInstruction.vector(false, 0, 1, MOVE_LOAD));
        asm.bind(done);
    }

    private void storeVectors(HostAssembler asm) {
        if (!hasAvx) {
            moveLow(asm, MOVE_STORE);
            return;
        }
        asm.state(false, 0x80, 7, NativeState.VECTORS_LOADED).u8(VectorLoan.YMM); // CMP byte
        int low = asm.jumpIf(HostAssembler.NOT_EQUAL);
        move(asm, VexInstruction.vector(true, 0, 1, MOVE_STORE));
        noteUpperHalves(asm);
        VexInstruction.vector(false, 0, 1, 0x77).plain(asm); // VZEROUPPER
        int done = asm.jump();
        asm.bind(low);
        moveLow(asm, MOVE_STORE);
        asm.bind(done);
    }

    /** Sets {@link NativeState#UPPER_HALVES}; the registers are lost. */
    private static void noteUpperHalves(HostAssembler asm) {
        VexInstruction or = VexInstruction.vector(true, 0, 1, 0x56); // VORPS
        for (int half = VECTOR_COUNT / 2; half > 0; half /= 2) {
            for (int i = 0; i < half; i++) {
                or.withSource(i).registers(asm, i, i + half);
            }
        }
        VexInstruction.vector(true, 0x66, 3, 0x19).registers(asm, 0, 0); // VEXTRACTF128
        asm.u8(1);
        VexInstruction.vector(false, 0x66, 2, 0x17).registers(asm, 0, 0); // VPTEST
        asm.state(false, 0x0F95, 0, NativeState.UPPER_HALVES); // SETNE
    }

    private static void move(HostAssembler asm, VexInstruction vmovups) {
        for (int i = 0; i < VECTOR_COUNT; i++) {
            vmovups.memory(asm, i, Address.state(NativeState.VECTORS + VECTOR_BYTES * i));
        }
    }

    private static void moveLow(HostAssembler asm, int movups) {
        for (int i = 0; i < VECTOR_COUNT; i++) {
            asm.state(false, 0x0F00 | movups, i, NativeState.VECTORS + VECTOR_BYTES * i);
        }
    }

    private static int skipUnlessFpuInUse(HostAssembler asm) {
        asm.state(false, 0x80, 7, NativeState.FPU).u8(FpuLoan.IN_USE); // CMP byte
        return asm.jumpIf(HostAssembler.NOT_EQUAL);
    }

    private static int skipUnless(HostAssembler asm, int field) {
        asm.state(false, 0x80, 7, field).u8(0); // CMP byte, 0
        return asm.jumpIf(HostAssembler.EQUAL);
    }
}
