package dev.vivarium.engine.x86.translate;

import dev.vivarium.engine.x86.decode.Insn;
import dev.vivarium.engine.x86.translate.HostAssembler.Address;

/**
 * Ways from one unit to the next. Inside a page they are jumps that are linked once the other unit is there; everything
 * else looks in the jump table. What is not there is left to the interpreter, with the branch not taken yet.
 */
final class TransferEmitter {
    private static final int AND = 4;
    private static final int SHIFT_LEFT = 4;
    private static final int SHIFT_RIGHT = 5;

    private final Emission emission;
    private final HostAssembler asm;
    private final FlagKeeper flags;
    private final OperandAccess operands;

    TransferEmitter(Emission emission, OperandAccess operands) {
        this.emission = emission;
        this.asm = emission.asm;
        this.flags = emission.flags;
        this.operands = operands;
    }

    /**
     * Takes the current branch to a place that is given by its distance from the start of the page; or goes on there,
     * where it is in the page.
     *
     * @param count instructions of the unit that are complete then
     */
    void goOn(long target, int count) {
        if (emission.plan().isInPage(target)) {
            flags.clobber(emission.plan().liveAt(target));
            retire(count);
            emission.leaveFor((int) target);
            return;
        }
        flags.clobber(FlagKeeper.ALL);
        addressOf(target, HostRegisters.ADDRESS);
        jump(() -> {
        }, count);
    }

    /** Goes on in the next page, or with an instruction that reaches into it. */
    void goOnAcross(int offset, int count) {
        flags.clobber(FlagKeeper.ALL);
        addressOf(offset, HostRegisters.ADDRESS);
        lookUp();
        emission.lookUpIf(HostAssembler.NOT_EQUAL, offset, count);
        enter(count);
    }

    /** The linear address of a place relative to the page. */
    void addressOf(long distance, int to) {
        asm.load(to, NativeState.PAGE);
        asm.lea(to, Address.of(to, (int) distance));
    }

    void call(Step step) {
        pushReturn(step);
        if (emission.plan().isInPage(step.target)) {
            operands.moveStack(-Long.BYTES);
            retire(step.count + 1);
            emission.leaveFor((int) step.target);
        } else {
            addressOf(step.target, HostRegisters.ADDRESS);
            jump(() -> operands.moveStack(-Long.BYTES), step.count + 1);
        }
    }

    void callIndirect(Step step) {
        if (step.hasMemoryOperand()) {
            callThroughMemory(step);
            return;
        }
        loadTarget(step);
        asm.store(NativeState.SPILL, HostRegisters.ADDRESS);
        pushReturn(step);
        asm.load(HostRegisters.ADDRESS, NativeState.SPILL);
        jump(() -> operands.moveStack(-Long.BYTES), step.count + 1);
    }

    /** The target may be read from where the return address goes: that is stored when nothing can be in the way. */
    private void callThroughMemory(Step step) {
        flags.clobber(FlagKeeper.ALL);
        int again = asm.position();
        loadTarget(step);
        asm.store(NativeState.SPILL, HostRegisters.ADDRESS);
        operands.stack(HostRegisters.STACK, -Long.BYTES, true);
        asm.store(NativeState.SPILL3, HostRegisters.ADDRESS);
        asm.load(HostRegisters.ADDRESS, NativeState.SPILL);
        lookUp();
        emission.jumpMissIf(HostAssembler.NOT_EQUAL, again, false);
        emission.poll();
        asm.store(NativeState.SPILL4, HostRegisters.SCRATCH);
        addressOf(step.next, HostRegisters.SCRATCH);
        asm.load(HostRegisters.ADDRESS, NativeState.SPILL3);
        asm.memory(true, 0x89, HostRegisters.SCRATCH, Address.of(HostRegisters.ADDRESS));
        operands.moveStack(-Long.BYTES);
        asm.load(HostRegisters.SCRATCH, NativeState.SPILL4);
        asm.load(HostRegisters.ADDRESS, NativeState.SPILL);
        enter(step.count + 1);
    }

    void jumpIndirect(Step step) {
        flags.clobber(FlagKeeper.ALL);
        loadTarget(step);
        jump(() -> {
        }, step.count + 1);
    }

    void returnNear(Step step) {
        loadReturn();
        returnTo(step);
    }

    /** Leaves the return address in the address register, and in its slot. */
    void loadReturn() {
        flags.clobber(FlagKeeper.ALL);
        Address slot = operands.stack(HostRegisters.STACK, 0, false);
        asm.memory(true, 0x8B, HostRegisters.ADDRESS, slot);
    }

    /** Returns to the place in the address register, which is still in its slot; the flags are in their place. */
    void returnTo(Step step) {
        int dropped = step.facts.row().operands().isEmpty() ? 0 : (int) step.in.imm;
        jump(() -> operands.moveStack(Long.BYTES + dropped), step.count + 1);
    }

    /** Leaves the operand of an indirect branch in the address register. */
    private void loadTarget(Step step) {
        Insn in = step.in;
        if (step.hasMemoryOperand()) {
            operands.operand(Long.BYTES, false);
            asm.memory(true, 0x8B, HostRegisters.ADDRESS, Address.of(HostRegisters.ADDRESS));
        } else {
            asm.move(HostRegisters.ADDRESS, operands.value(in.a, HostRegisters.ADDRESS));
        }
    }

    /** Stores the return address below the stack pointer, which stays as it is. */
    private void pushReturn(Step step) {
        flags.clobber(FlagKeeper.ALL);
        operands.stack(HostRegisters.STACK, -Long.BYTES, true);
        addressOf(step.next, HostRegisters.SCRATCH);
        asm.memory(true, 0x89, HostRegisters.SCRATCH, Address.of(HostRegisters.ADDRESS));
    }

    private void retire(int count) {
        asm.state(true, 0x83, 0, NativeState.RETIRED).u8(count); // ADD
    }

    /**
     * Goes to the linear address in the address register, if its code is known.
     *
     * @param complete what the branch changes besides, once nothing can be in its way
     */
    private void jump(Runnable complete, int count) {
        int again = asm.position();
        lookUp();
        emission.jumpMissIf(HostAssembler.NOT_EQUAL, again, false);
        emission.poll();
        complete.run();
        enter(count);
    }

    /** Compares the address register with the entry that it should be in, whose address is left in the scratch register. */
    private void lookUp() {
        lookUp(NativeState.JUMPS);
    }

    /** The same, in a given jump table. */
    void lookUp(int table) {
        int target = HostRegisters.ADDRESS;
        int entry = HostRegisters.SCRATCH;
        asm.move(entry, target);
        asm.registers(true, 0xC1, SHIFT_RIGHT, entry).u8(JumpTable.PAGE_SHIFT);
        asm.registers(false, 0x33, entry, target); // XOR
        asm.registers(false, 0x81, AND, entry).i32(JumpTable.MASK);
        asm.registers(false, 0xC1, SHIFT_LEFT, entry).u8(JumpTable.ENTRY_SHIFT);
        asm.state(true, 0x03, entry, table); // ADD
        asm.memory(true, 0x3B, target, Address.of(entry)); // CMP
    }

    /** Goes to the code of the entry that was found. */
    void enter(int count) {
        retire(count);
        asm.registers(true, 0x81, AND, HostRegisters.ADDRESS).i32(-UnitPlan.PAGE_SIZE);
        asm.store(NativeState.PAGE, HostRegisters.ADDRESS);
        asm.memory(false, 0xFF, 4, Address.of(HostRegisters.SCRATCH, JumpTable.CODE)); // JMP
    }
}
