package dev.vivarium.engine.x86.translate;

import dev.vivarium.engine.x86.interp.Interpreter;
import dev.vivarium.engine.x86.state.Cpu;
import dev.vivarium.engine.x86.state.Rflags;
import dev.vivarium.engine.x86.translate.HostAssembler.Address;
import dev.vivarium.engine.x86.translate.SiteTable.Kind;

/**
 * What an operating system does all the time: CLI, STI, PUSHF, POPF, CLD, STAC, CLAC, SWAPGS and what reads registers (SDM Vol. 2), in the
 * usual case; every other case is the interpreter's.
 */
final class SystemEmitter {
    private static final int LOCK = 0xF0;
    private static final int OR = 1;
    private static final int AND = 4;
    private static final int COMPARE = 7;
    private static final int SHIFT_LEFT = 4;
    private static final int SHIFT_RIGHT = 5;
    private static final int SHIFT_ARITHMETIC = 7;
    private static final int NON_CANONICAL_BITS = 16;
    private static final int OVERFLOW_SHIFT = 11;
    private static final int INTERRUPT_SHIFT = 9;
    /** Flags that POPF may change without a further effect. */
    static final int QUIET = Rflags.STATUS | Rflags.ALWAYS | Rflags.IF | Rflags.DF;

    private final Emission emission;
    private final HostAssembler asm;
    private final OperandAccess operands;

    SystemEmitter(Emission emission, OperandAccess operands) {
        this.emission = emission;
        this.asm = emission.asm;
        this.operands = operands;
    }

    void clearInterrupts() {
        emission.clobberFlags();
        onlySystem();
        asm.state(false, 0x81, AND, NativeState.SYSTEM).i32(~Rflags.IF);
        asm.state(false, 0x83, AND, NativeState.ATTENTION_MASK).u8(~Interpreter.INTERRUPT);
    }

    /**
     * The instruction after STI runs before any interrupt: nothing asks for one before that. STI itself is handed back if
     * one waits already.
     */
    void setInterrupts() {
        emission.clobberFlags();
        if (!nextRunsFirst()) {
            emission.flags.clobber(FlagKeeper.ALL);
            emission.leave(Kind.HAND_BACK, emission.step().offset, emission.step().count);
            return;
        }
        onlySystem();
        emission.handBackIfWanted();
        asm.state(false, 0x81, OR, NativeState.SYSTEM).i32(Rflags.IF);
        asm.state(false, 0x83, OR, NativeState.ATTENTION_MASK).u8(Interpreter.INTERRUPT);
    }

    private boolean nextRunsFirst() {
        UnitPlan plan = emission.plan();
        return emission.step().count + 1 < plan.steps.size() || plan.end == UnitPlan.End.HAND_BACK;
    }

    void clearDirection() {
        emission.clobberFlags();
        asm.state(false, 0x81, AND, NativeState.SYSTEM).i32(~Rflags.DF);
    }

    void pushFlags() {
        emission.flags.clobber(FlagKeeper.ALL);
        composeFlags(asm, HostRegisters.ADDRESS, HostRegisters.SCRATCH);
        asm.store(NativeState.SPILL, HostRegisters.ADDRESS);
        operands.stack(HostRegisters.STACK, -Long.BYTES, true);
        asm.load(HostRegisters.SCRATCH, NativeState.SPILL);
        asm.memory(true, 0x89, HostRegisters.SCRATCH, Address.of(HostRegisters.ADDRESS));
        asm.lea(HostRegisters.STACK, Address.of(HostRegisters.STACK, -Long.BYTES));
    }

    /** RFLAGS in {@code to}, from the image and the system flags. */
    static void composeFlags(HostAssembler asm, int to, int spare) {
        asm.state(false, 0x0FB6, to, NativeState.FLAGS); // MOVZX
        asm.registers(false, 0xC1, SHIFT_LEFT, to).u8(OVERFLOW_SHIFT);
        asm.state(false, 0x0FB6, spare, NativeState.FLAGS + 1);
        asm.registers(false, 0x0B, to, spare); // OR
        asm.state(false, 0x0B, to, NativeState.SYSTEM);
    }

    /** Sets image, system flags and what follows from IF to the RFLAGS in {@code from}; changes {@code spare}. */
    static void takeFlags(HostAssembler asm, int from, int spare) {
        asm.move(spare, from);
        asm.arithmetic(AND, false, spare, Rflags.SYSTEM);
        asm.state(false, 0x89, spare, NativeState.SYSTEM);
        asm.registers(false, 0xC1, SHIFT_RIGHT, spare).u8(INTERRUPT_SHIFT);
        asm.arithmetic(AND, false, spare, Interpreter.INTERRUPT);
        asm.state(false, 0x83, AND, NativeState.ATTENTION_MASK).u8(~Interpreter.INTERRUPT);
        asm.state(false, 0x09, spare, NativeState.ATTENTION_MASK); // OR
        asm.move(spare, from);
        asm.arithmetic(AND, false, spare, Rflags.STATUS & 0xFF);
        asm.arithmetic(OR, false, spare, Rflags.ALWAYS);
        asm.state(false, 0x88, spare, NativeState.FLAGS + 1);
        asm.move(spare, from);
        asm.registers(false, 0xC1, SHIFT_RIGHT, spare).u8(OVERFLOW_SHIFT);
        asm.arithmetic(AND, false, spare, 1);
        asm.state(false, 0x88, spare, NativeState.FLAGS);
    }

    void popFlags() {
        emission.flags.clobber(FlagKeeper.ALL);
        onlySystem();
        emission.handBackIfWanted();
        operands.stack(HostRegisters.STACK, 0, false);
        asm.memory(true, 0x8B, HostRegisters.ADDRESS, Address.of(HostRegisters.ADDRESS));
        asm.state(false, 0x8B, HostRegisters.SCRATCH, NativeState.SYSTEM);
        asm.registers(false, 0x33, HostRegisters.SCRATCH, HostRegisters.ADDRESS); // XOR
        asm.registers(false, 0xF7, 0, HostRegisters.SCRATCH).i32(~QUIET); // TEST
        emission.handBackIf(HostAssembler.NOT_EQUAL);
        takeFlags(asm, HostRegisters.ADDRESS, HostRegisters.SCRATCH);
        asm.lea(HostRegisters.STACK, Address.of(HostRegisters.STACK, Long.BYTES));
        emission.flags.start();
    }

    void userAccess() {
        boolean open = emission.step().facts.row().name().endsWith("stac");
        emission.clobberFlags();
        onlySystem();
        asm.load(HostRegisters.SCRATCH, open ? NativeState.OPEN_TABLE : NativeState.SYSTEM_TABLE);
        asm.store(NativeState.TABLE, HostRegisters.SCRATCH);
        asm.state(false, 0x81, open ? OR : AND, NativeState.SYSTEM).i32(open ? Rflags.AC : ~Rflags.AC);
    }

    void swapGs() {
        emission.clobberFlags();
        onlySystem();
        asm.load(HostRegisters.SCRATCH, NativeState.GS_BASE);
        asm.load(HostRegisters.ADDRESS, NativeState.KERNEL_GS_BASE);
        asm.store(NativeState.GS_BASE, HostRegisters.ADDRESS);
        asm.store(NativeState.KERNEL_GS_BASE, HostRegisters.SCRATCH);
    }

    void readSelector() {
        Step step = emission.step();
        if (step.in.b == Cpu.CS || step.in.b == Cpu.SS) {
            emission.clobberFlags();
            noFastCall();
        }
        int selector = NativeState.SELECTORS + Integer.BYTES * step.in.b;
        if (step.hasMemoryOperand()) {
            operands.operand(Short.BYTES, true);
            asm.state(false, 0x8B, HostRegisters.SCRATCH, selector);
            asm.memory(0x66, false, 0x89, HostRegisters.SCRATCH, Address.of(HostRegisters.ADDRESS), false);
            return;
        }
        asm.state(false, 0x8B, HostRegisters.ADDRESS, selector);
        if (step.in.operandBits == 16) {
            operands.assignWord(step.in.a, HostRegisters.ADDRESS);
        } else {
            operands.assign(step.in.a, HostRegisters.ADDRESS);
        }
    }

    /** Whether a control register stays the same while translated code runs. */
    static boolean isKept(int number) {
        return number == 0 || number >= 2 && number <= 4;
    }

    void readControl() {
        Step step = emission.step();
        emission.clobberFlags();
        onlySystem();
        asm.load(HostRegisters.ADDRESS, NativeState.CONTROL + Long.BYTES * step.in.b);
        operands.assign(step.in.a, HostRegisters.ADDRESS);
    }

    void segmentBase() {
        Step step = emission.step();
        String name = step.facts.row().name();
        int base = name.contains("fsbase") ? NativeState.FS_BASE : NativeState.GS_BASE;
        boolean wide = step.in.operandBits == 64;
        emission.clobberFlags();
        asm.state(false, 0x80, COMPARE, NativeState.BASE_ACCESS).u8(0);
        emission.handBackIf(HostAssembler.EQUAL);
        if (name.contains(".rd")) {
            asm.state(wide, 0x8B, HostRegisters.ADDRESS, base);
            operands.assign(step.in.a, HostRegisters.ADDRESS);
            return;
        }
        asm.registers(wide, 0x8B, HostRegisters.ADDRESS, operands.value(step.in.a, HostRegisters.ADDRESS));
        asm.move(HostRegisters.SCRATCH, HostRegisters.ADDRESS);
        asm.registers(true, 0xC1, SHIFT_LEFT, HostRegisters.SCRATCH).u8(NON_CANONICAL_BITS);
        asm.registers(true, 0xC1, SHIFT_ARITHMETIC, HostRegisters.SCRATCH).u8(NON_CANONICAL_BITS);
        asm.registers(true, 0x3B, HostRegisters.SCRATCH, HostRegisters.ADDRESS); // CMP
        emission.handBackIf(HostAssembler.NOT_EQUAL);
        asm.store(base, HostRegisters.ADDRESS);
    }

    /** IN and OUT: what a device wants the processor to know counts at once. */
    void port() {
        Step step = emission.step();
        emission.flags.clobber(FlagKeeper.ALL);
        onlySystem();
        emission.callOut(Kind.PORT, PortAccess.code(step));
        emission.pollAt(step.next, step.count + 1);
    }

    /** Gives the turn away, if the processor takes turns with others. */
    void giveWay() {
        emission.clobberFlags();
        asm.state(false, 0x8B, HostRegisters.SCRATCH, NativeState.PAUSE_BITS);
        asm.u8(LOCK);
        asm.state(false, 0x09, HostRegisters.SCRATCH, NativeState.ATTENTION); // OR
    }

    /** RDTSC within a loan of the counter: {@link ClockLoan}. */
    void readClock() {
        emission.clobberFlags();
        int again = asm.position();
        asm.move(HostRegisters.ADDRESS, HostAssembler.RAX);
        asm.move(HostRegisters.SCRATCH, HostAssembler.RDX);
        asm.plain(false, 0x0F31);
        asm.registers(true, 0xC1, SHIFT_LEFT, HostAssembler.RDX).u8(Integer.SIZE);
        asm.registers(true, 0x0B, HostAssembler.RDX, HostAssembler.RAX); // OR
        asm.state(true, 0x2B, HostAssembler.RDX, NativeState.CLOCK_HOST); // SUB
        asm.state(true, 0x3B, HostAssembler.RDX, NativeState.CLOCK_TICKS); // CMP
        int lent = asm.jumpIf(HostAssembler.BELOW);
        asm.move(HostAssembler.RAX, HostRegisters.ADDRESS);
        asm.move(HostAssembler.RDX, HostRegisters.SCRATCH);
        emission.leaveToResume(Kind.CLOCK, again);
        asm.bind(lent);
        asm.state(true, 0x0FAF, HostAssembler.RDX, NativeState.CLOCK_SCALE); // IMUL
        asm.registers(true, 0xC1, SHIFT_RIGHT, HostAssembler.RDX).u8(Integer.SIZE);
        asm.state(true, 0x03, HostAssembler.RDX, NativeState.CLOCK_GUEST); // ADD
        asm.state(true, 0x3B, HostAssembler.RDX, NativeState.CLOCK_LAST);
        asm.state(true, 0x0F4C, HostAssembler.RDX, NativeState.CLOCK_LAST); // CMOVL
        asm.store(NativeState.CLOCK_LAST, HostAssembler.RDX);
        asm.state(true, 0xFF, 0, NativeState.CLOCK_LAST); // INC: no two reads are alike
        asm.registers(false, 0x8B, HostAssembler.RAX, HostAssembler.RDX);
        asm.registers(true, 0xC1, SHIFT_RIGHT, HostAssembler.RDX).u8(Integer.SIZE);
        if (emission.step().facts.row().name().endsWith("p")) {
            asm.state(false, 0x8B, HostAssembler.RCX, NativeState.TSC_AUX);
        }
    }

    /** What needs the selectors of CS and SS is handed back after SYSCALL and SYSRET, until those are made up for. */
    void noFastCall() {
        asm.state(false, 0x83, COMPARE, NativeState.LAST_CALL).u8(0);
        emission.handBackIf(HostAssembler.NOT_EQUAL);
    }

    /** Whatever is not at CPL 0 is handed back. */
    void onlySystem() {
        asm.state(false, 0x80, COMPARE, NativeState.PRIVILEGE).u8(0);
        emission.handBackIf(HostAssembler.NOT_EQUAL);
    }
}
