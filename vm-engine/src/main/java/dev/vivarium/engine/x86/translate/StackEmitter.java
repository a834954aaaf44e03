package dev.vivarium.engine.x86.translate;

import dev.vivarium.engine.x86.decode.Insn;
import dev.vivarium.engine.x86.state.Cpu;
import dev.vivarium.engine.x86.translate.HostAssembler.Address;

/** PUSH, POP and LEAVE (SDM Vol. 2). */
final class StackEmitter {
    private final HostAssembler asm;
    private final OperandAccess operands;

    StackEmitter(Emission emission, OperandAccess operands) {
        asm = emission.asm;
        this.operands = operands;
    }

    /** Whether a push pushes what is in the instruction. */
    static boolean isImmediate(Step step) {
        return step.facts.register() < 0 && step.facts.memory() < 0 && !step.facts.row().hasOpcodeRegister();
    }

    void push(Step step) {
        Insn in = step.in;
        if (step.hasMemoryOperand()) {
            Address operand = operands.operand(Long.BYTES, false);
            asm.memory(true, 0x8B, HostRegisters.ADDRESS, operand);
            asm.store(NativeState.SPILL, HostRegisters.ADDRESS);
        }
        Address slot = operands.stack(HostRegisters.STACK, -Long.BYTES, true);
        if (step.hasMemoryOperand()) {
            asm.load(HostRegisters.SCRATCH, NativeState.SPILL);
            asm.memory(true, 0x89, HostRegisters.SCRATCH, slot);
        } else if (isImmediate(step)) {
            asm.memory(true, 0xC7, 0, slot).i32((int) in.imm);
        } else {
            asm.memory(true, 0x89, operands.value(in.a, HostRegisters.SCRATCH), slot);
        }
        operands.moveStack(-Long.BYTES);
    }

    void pop(Step step) {
        Address slot = operands.stack(HostRegisters.STACK, 0, false);
        operands.moveStack(Long.BYTES);
        operands.load(step.in.a, slot);
    }

    void leave() {
        Address slot = operands.stack(HostRegisters.host(Cpu.RBP), 0, false);
        asm.lea(HostRegisters.STACK, Address.of(HostRegisters.host(Cpu.RBP), Long.BYTES));
        operands.load(Cpu.RBP, slot);
    }
}
