package dev.vivarium.engine.x86.translate;

import dev.vivarium.engine.x86.interp.Interpreter;
import dev.vivarium.engine.x86.state.Rflags;

/**
 * SYSCALL and SYSRET between a 64-bit program and a system whose flag mask clears all that SYSCALL should clear (SDM
 * Vol. 2). What else they load, CS and SS, is made up for when translated code is left: {@link NativeState#LAST_CALL}.
 */
final class FastCallEmitter {
    private static final int AND = 4;
    private static final int SHIFT_RIGHT = 5;
    private static final int COMPARE = 7;
    private static final int RCX = HostAssembler.RCX;
    private static final int R11 = 11;
    /** Bits of an address that a program's are zero in. */
    private static final int PROGRAM_BITS = 47;
    /** Flags with an effect of their own on the program that SYSRET goes to. */
    private static final int NOTABLE = Rflags.SYSTEM & ~(Rflags.IF | Rflags.DF | Rflags.ID);

    private final Emission emission;
    private final HostAssembler asm;
    private final TransferEmitter transfers;

    FastCallEmitter(Emission emission, TransferEmitter transfers) {
        this.emission = emission;
        this.asm = emission.asm;
        this.transfers = transfers;
    }

    void call() {
        guard(3);
        asm.load(HostRegisters.ADDRESS, NativeState.SYSTEM_ENTRY);
        transfers.lookUp(NativeState.SYSTEM_JUMPS);
        emission.jumpMissHandsBackIf(HostAssembler.NOT_EQUAL);
        emission.poll();
        transfers.addressOf(emission.step().next, RCX);
        SystemEmitter.composeFlags(asm, R11, HostRegisters.ADDRESS);
        asm.state(false, 0x8B, HostRegisters.ADDRESS, NativeState.KEPT_FLAGS);
        asm.state(false, 0x21, HostRegisters.ADDRESS, NativeState.SYSTEM); // AND
        asm.state(false, 0x83, AND, NativeState.ATTENTION_MASK).u8(~Interpreter.INTERRUPT);
        asm.state(false, 0xC7, 0, NativeState.FLAGS).i32(Rflags.ALWAYS << NativeState.CARRY_BIT);
        setPrivilege(0, NativeState.SYSCALL, NativeState.SYSTEM_TABLE, NativeState.SYSTEM_JUMPS);
        asm.load(HostRegisters.ADDRESS, NativeState.SYSTEM_ENTRY);
        transfers.enter(emission.step().count + 1);
    }

    void returnToProgram() {
        guard(0);
        asm.registers(false, 0xF7, 0, R11).i32(NOTABLE); // TEST
        emission.handBackIf(HostAssembler.NOT_EQUAL);
        asm.move(HostRegisters.SCRATCH, RCX);
        asm.registers(true, 0xC1, SHIFT_RIGHT, HostRegisters.SCRATCH).u8(PROGRAM_BITS);
        emission.handBackIf(HostAssembler.NOT_EQUAL);
        asm.move(HostRegisters.ADDRESS, RCX);
        int again = asm.position();
        transfers.lookUp(NativeState.PROGRAM_JUMPS);
        emission.jumpMissIf(HostAssembler.NOT_EQUAL, again, true);
        emission.handBackIfWanted();
        SystemEmitter.takeFlags(asm, R11, HostRegisters.ADDRESS);
        setPrivilege(3, NativeState.SYSRET, NativeState.PROGRAM_TABLE, NativeState.PROGRAM_JUMPS);
        asm.move(HostRegisters.ADDRESS, RCX);
        transfers.enter(emission.step().count + 1);
    }

    /** Hands back what is not the usual case. */
    private void guard(int privilege) {
        emission.flags.clobber(FlagKeeper.ALL);
        asm.state(false, 0x80, COMPARE, NativeState.PRIVILEGE).u8(privilege);
        emission.handBackIf(HostAssembler.NOT_EQUAL);
        asm.state(false, 0x80, COMPARE, NativeState.FAST_CALLS).u8(0);
        emission.handBackIf(HostAssembler.EQUAL);
    }

    private void setPrivilege(int privilege, int call, int table, int jumps) {
        asm.state(false, 0xC6, 0, NativeState.PRIVILEGE).u8(privilege);
        asm.state(false, 0xC7, 0, NativeState.LAST_CALL).i32(call);
        asm.load(HostRegisters.ADDRESS, table);
        asm.store(NativeState.TABLE, HostRegisters.ADDRESS);
        asm.load(HostRegisters.ADDRESS, jumps);
        asm.store(NativeState.JUMPS, HostRegisters.ADDRESS);
    }
}
