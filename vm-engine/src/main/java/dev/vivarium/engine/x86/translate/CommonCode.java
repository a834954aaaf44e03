package dev.vivarium.engine.x86.translate;

/**
 * The code that all units share: the way in, which loads the guest's registers and goes to {@link NativeState#TARGET},
 * and the way out, which stores them. Written for the contract of {@code CodeEntry}.
 */
final class CommonCode {
    private static final int VECTOR_BYTES = 16;
    private static final int VECTOR_COUNT = 16;

    /** Code offset of the way in. */
    final int entry;
    /** Code offset of the way out: the exit's number is in the scratch register. */
    final int exit;

    CommonCode(CodeArea area) {
        HostAssembler asm = new HostAssembler();
        asm.start(area.top());
        entry = asm.position();
        writeEntry(asm);
        exit = asm.position();
        writeExit(asm);
        area.addCommon(asm);
    }

    private static void writeEntry(HostAssembler asm) {
        int noVectors = skipUnless(asm, NativeState.VECTORS_LOADED);
        asm.state(false, 0x0FAE, 2, NativeState.MXCSR); // LDMXCSR
        for (int i = 0; i < VECTOR_COUNT; i++) {
            asm.state(false, 0x0F10, i, NativeState.VECTORS + VECTOR_BYTES * i); // MOVUPS
        }
        asm.bind(noVectors);
        int noFpu = skipUnlessFpuInUse(asm);
        asm.state(false, 0xDD, 4, NativeState.FPU_IMAGE); // FRSTOR
        asm.bind(noFpu);
        for (int i = 0; HostRegisters.isPinned(i); i++) {
            asm.load(HostRegisters.host(i), NativeState.REGISTERS + Long.BYTES * i);
        }
        asm.state(false, 0xFF, 4, NativeState.TARGET); // JMP
    }

    private static void writeExit(HostAssembler asm) {
        asm.store(NativeState.MISSED, HostRegisters.ADDRESS);
        asm.store(NativeState.SITE, HostRegisters.SCRATCH);
        for (int i = 0; HostRegisters.isPinned(i); i++) {
            asm.store(NativeState.REGISTERS + Long.BYTES * i, HostRegisters.host(i));
        }
        int noVectors = skipUnless(asm, NativeState.VECTORS_LOADED);
        asm.state(false, 0x0FAE, 3, NativeState.MXCSR); // STMXCSR
        for (int i = 0; i < VECTOR_COUNT; i++) {
            asm.state(false, 0x0F11, i, NativeState.VECTORS + VECTOR_BYTES * i); // MOVUPS
        }
        asm.bind(noVectors);
        int noFpu = skipUnlessFpuInUse(asm);
        asm.state(false, 0xDD, 6, NativeState.FPU_IMAGE); // FNSAVE, which also leaves the unit empty
        asm.bind(noFpu);
        asm.u8(0xC3); // RET
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
