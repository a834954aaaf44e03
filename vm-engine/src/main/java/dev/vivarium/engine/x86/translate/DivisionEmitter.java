package dev.vivarium.engine.x86.translate;

import dev.vivarium.engine.x86.translate.HostAssembler.Address;

/**
 * DIV and IDIV. The host raises a signal where the quotient does not fit, so that is found out before: what may not fit
 * is left to the interpreter, which raises #DE if it does not.
 */
final class DivisionEmitter {
    private static final int SIGNED = 7;
    private static final int SHIFT_ARITHMETIC = 7;
    private static final int COMPARE = 7;

    private final Emission emission;
    private final HostAssembler asm;
    private final OperandAccess operands;

    DivisionEmitter(Emission emission, OperandAccess operands) {
        this.emission = emission;
        this.asm = emission.asm;
        this.operands = operands;
    }

    void emit() {
        Step step = emission.step();
        boolean wide = step.in.operandBits == 64;
        int divisor = HostRegisters.SCRATCH;
        if (step.hasMemoryOperand()) {
            operands.operand(step.width(), false);
            asm.memory(wide, 0x8B, divisor, Address.of(HostRegisters.ADDRESS));
        } else {
            emission.clobberFlags();
            asm.registers(wide, 0x8B, divisor, operands.value(step.in.a, divisor));
        }
        int operation = step.facts.row().extension();
        if (operation == SIGNED) {
            guardSigned(wide, divisor);
        } else {
            asm.registers(wide, 0x3B, HostAssembler.RDX, divisor); // CMP
            emission.handBackIf(HostAssembler.ABOVE_OR_EQUAL);
        }
        asm.registers(wide, 0xF7, operation, divisor);
        emission.flags.changed();
    }

    /** The divisor is neither 0 nor -1, and the dividend is what CDQ or CQO makes: then the quotient fits. */
    private void guardSigned(boolean wide, int divisor) {
        int spare = HostRegisters.ADDRESS;
        asm.memory(wide, 0x8D, spare, Address.of(divisor, 1)); // LEA
        asm.arithmetic(COMPARE, wide, spare, 1);
        emission.handBackIf(HostAssembler.BELOW_OR_EQUAL);
        asm.registers(wide, 0x8B, spare, HostAssembler.RAX);
        asm.registers(wide, 0xC1, SHIFT_ARITHMETIC, spare).u8(wide ? 63 : 31);
        asm.registers(wide, 0x3B, spare, HostAssembler.RDX);
        emission.handBackIf(HostAssembler.NOT_EQUAL);
    }
}
