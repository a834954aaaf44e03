package dev.vivarium.engine.x86.translate;

import dev.vivarium.engine.x86.decode.Insn;
import dev.vivarium.engine.x86.state.Rflags;
import dev.vivarium.engine.x86.translate.HostAssembler.Address;

/**
 * MOVS and STOS upwards in memory (SDM Vol. 2), by the host's own: as many elements at a time as fit in the pages that
 * both sides are in. Between two such pieces the registers are exact and interrupts are looked for. An element across
 * two pages, and everything downwards, is the interpreter's.
 */
final class StringEmitter {
    private static final int RSI = 6;
    private static final int RDI = 7;
    private static final int RCX = HostAssembler.RCX;
    private static final int OR = 1;
    private static final int SHIFT_RIGHT = 5;
    private static final int REP_PREFIX = 0xF3;
    private static final int OPERAND_PREFIX = 0x66;
    private static final int PAGE_BITS = -UnitPlan.PAGE_SIZE;

    private final Emission emission;
    private final HostAssembler asm;
    private final Step step;
    private final boolean move;
    /** Log 2 of an element's bytes. */
    private final int shift;

    StringEmitter(Emission emission, OperandAccess operands) {
        this.emission = emission;
        asm = emission.asm;
        step = emission.step();
        String name = step.facts.row().name();
        move = name.startsWith("Strings.movs");
        shift = name.endsWith("8") ? 0 : Integer.numberOfTrailingZeros(step.in.operandBits / 8);
    }

    void emit() {
        emission.clobberFlags();
        asm.state(false, 0xF7, 0, NativeState.SYSTEM).i32(Rflags.DF); // TEST
        emission.handBackIf(HostAssembler.NOT_EQUAL);
        boolean repeated = step.in.has(Insn.REP) || step.in.has(Insn.REPNE);
        int nothing = 0;
        if (repeated) {
            // No page is touched then, nor marked as written.
            asm.registers(true, 0x85, RCX, RCX); // TEST
            nothing = asm.jumpIf(HostAssembler.EQUAL);
        }
        int again = asm.position();
        look(RDI, true);
        if (move) {
            asm.store(NativeState.SPILL3, HostRegisters.ADDRESS);
            if (repeated) {
                elementsLeft();
                asm.store(NativeState.SPILL2, HostRegisters.SCRATCH);
            }
            look(RSI, false);
        }
        if (repeated) {
            repeat(again);
            asm.bind(nothing);
        } else {
            once();
        }
    }

    /**
     * The host's address of what a guest register points to, in the address register. After a miss only this one is looked
     * up again: the pages of both may belong into the same place.
     */
    private void look(int pointer, boolean write) {
        int again = asm.position();
        int width = step.in.has(Insn.REP) || step.in.has(Insn.REPNE) ? 1 : 1 << shift;
        asm.move(HostRegisters.ADDRESS, pointer);
        TlbLayout.lookUp(emission, width, write, again);
    }

    private void once() {
        int value = HostAssembler.RAX;
        if (move) {
            value = HostRegisters.SCRATCH;
            access(0x8A, value, HostRegisters.ADDRESS);
            asm.load(HostRegisters.ADDRESS, NativeState.SPILL3);
        }
        access(0x88, value, HostRegisters.ADDRESS);
        asm.lea(RDI, Address.of(RDI, 1 << shift));
        if (move) {
            asm.lea(RSI, Address.of(RSI, 1 << shift));
        }
    }

    /** Loads or stores an element. */
    private void access(int byteOpcode, int value, int address) {
        asm.memory(shift == 1 ? OPERAND_PREFIX : 0, shift == 3, shift == 0 ? byteOpcode : byteOpcode + 1, value,
                Address.of(address), false);
    }

    /** How many whole elements there are from the address register to the end of its page, in the scratch register. */
    private void elementsLeft() {
        int left = HostRegisters.SCRATCH;
        asm.registers(false, 0x8B, left, HostRegisters.ADDRESS);
        asm.registers(false, 0x81, OR, left).i32(PAGE_BITS);
        asm.registers(false, 0xF7, 3, left); // NEG
        if (shift > 0) {
            asm.registers(false, 0xC1, SHIFT_RIGHT, left).u8(shift);
            emission.handBackIf(HostAssembler.EQUAL);
        }
    }

    private void repeat(int again) {
        int chunk = HostRegisters.SCRATCH;
        elementsLeft();
        if (move) {
            asm.state(true, 0x3B, chunk, NativeState.SPILL2); // CMP
            asm.state(true, 0x0F47, chunk, NativeState.SPILL2); // CMOVA
        }
        asm.registers(true, 0x3B, chunk, RCX);
        asm.registers(true, 0x0F47, chunk, RCX);
        asm.store(NativeState.SPILL, RCX);
        asm.store(NativeState.SPILL2, chunk);
        asm.move(RCX, chunk);
        if (move) {
            asm.load(chunk, NativeState.SPILL3);
            asm.store(NativeState.SPILL4, RSI);
            asm.move(RSI, HostRegisters.ADDRESS);
        } else {
            asm.move(chunk, HostRegisters.ADDRESS);
        }
        asm.store(NativeState.SPILL3, RDI);
        asm.move(RDI, chunk);
        repeatPrefixed();
        asm.load(chunk, NativeState.SPILL2);
        asm.load(RDI, NativeState.SPILL3);
        asm.lea(RDI, new Address(RDI, chunk, shift, 0));
        if (move) {
            asm.load(RSI, NativeState.SPILL4);
            asm.lea(RSI, new Address(RSI, chunk, shift, 0));
        }
        asm.load(RCX, NativeState.SPILL);
        asm.registers(true, 0x2B, RCX, chunk); // SUB
        int done = asm.jumpIf(HostAssembler.EQUAL);
        emission.poll();
        asm.jump(again);
        asm.bind(done);
    }

    private void repeatPrefixed() {
        if (shift == 1) {
            asm.u8(OPERAND_PREFIX);
        }
        asm.u8(REP_PREFIX);
        if (shift == 3) {
            asm.u8(0x48); // REX.W
        }
        asm.u8((move ? 0xA4 : 0xAA) + (shift == 0 ? 0 : 1));
    }
}
