package dev.vivarium.engine.x86.translate;

import dev.vivarium.engine.x86.state.Cpu;
import dev.vivarium.engine.x86.translate.HostAssembler.Address;

/**
 * IRET of 64-bit code from the system to the system (SDM Vol. 2A, IRET/IRETD/IRETQ): to the same code and stack segment,
 * with flags that have no further effect. Every other return is the interpreter's.
 */
final class InterruptReturnEmitter {
    private static final int FRAME_BYTES = 40;
    /** Places in the frame. */
    private static final int CODE_SEGMENT = 8;
    private static final int FLAGS = 16;
    private static final int STACK_POINTER = 24;
    private static final int STACK_SEGMENT = 32;
    private static final int COMPARE = 7;

    private final Emission emission;
    private final HostAssembler asm;
    private final TransferEmitter transfers;
    private final SystemEmitter system;

    InterruptReturnEmitter(Emission emission, TransferEmitter transfers, SystemEmitter system) {
        this.emission = emission;
        this.asm = emission.asm;
        this.transfers = transfers;
        this.system = system;
    }

    void emit() {
        int frame = HostRegisters.ADDRESS;
        int spare = HostRegisters.SCRATCH;
        emission.flags.clobber(FlagKeeper.ALL);
        system.onlySystem();
        system.noFastCall();
        asm.state(false, 0x80, COMPARE, NativeState.NMI_BLOCKED).u8(0);
        emission.handBackIf(HostAssembler.NOT_EQUAL);
        emission.handBackIfWanted();
        int again = asm.position();
        asm.move(frame, HostRegisters.STACK);
        TlbLayout.lookUp(emission, FRAME_BYTES, false, again);
        sameSelector(CODE_SEGMENT, Cpu.CS);
        sameSelector(STACK_SEGMENT, Cpu.SS);
        asm.memory(false, 0x8B, spare, Address.of(frame, FLAGS));
        asm.state(false, 0x33, spare, NativeState.SYSTEM); // XOR
        asm.registers(false, 0xF7, 0, spare).i32(~SystemEmitter.QUIET); // TEST
        emission.handBackIf(HostAssembler.NOT_EQUAL);
        asm.store(NativeState.SPILL, frame);
        asm.memory(true, 0x8B, frame, Address.of(frame));
        asm.store(NativeState.SPILL3, frame);
        transfers.lookUp(NativeState.JUMPS);
        emission.jumpMissIf(HostAssembler.NOT_EQUAL, again, false);
        asm.store(NativeState.SPILL4, spare);
        asm.load(frame, NativeState.SPILL);
        asm.memory(false, 0x8B, spare, Address.of(frame, FLAGS));
        asm.memory(true, 0x8B, HostRegisters.STACK, Address.of(frame, STACK_POINTER));
        SystemEmitter.takeFlags(asm, spare, frame);
        asm.load(HostRegisters.ADDRESS, NativeState.SPILL3);
        asm.load(HostRegisters.SCRATCH, NativeState.SPILL4);
        transfers.enter(emission.step().count + 1);
    }

    private void sameSelector(int place, int register) {
        int spare = HostRegisters.SCRATCH;
        asm.memory(false, 0x0FB7, spare, Address.of(HostRegisters.ADDRESS, place)); // MOVZX
        asm.state(false, 0x3B, spare, NativeState.SELECTORS + Integer.BYTES * register); // CMP
        emission.handBackIf(HostAssembler.NOT_EQUAL);
    }
}
