package dev.vivarium.engine.x86.translate;

import dev.vivarium.engine.x86.translate.SiteTable.Kind;
import dev.vivarium.engine.x86.translate.SiteTable.Site;

import java.util.ArrayList;
import java.util.List;

/**
 * What the emitters of one unit share: the assembler, the whereabouts of the flags, and the code for exits, which is
 * written behind the unit's own so that it does not stand in its way.
 */
final class Emission {
    private static final int XOR = 6;

    final HostAssembler asm;
    final FlagKeeper flags;
    private final CodeArea area;
    private final CommonCode common;
    private final List<Exit> exits = new ArrayList<>();
    private final List<Poll> polls = new ArrayList<>();
    private final List<FpuUse> fpuUses = new ArrayList<>();
    private final Unit unit;
    private final UnitPlan plan;
    /** The instruction that is being emitted. */
    private Step step;

    /**
     * An exit to be written.
     *
     * @param jump the jump that leads to it
     * @param tag  field of the look-aside entry that was subtracted from the address, or -1
     * @param back where to go on with the address register as it was, or -1
     * @param found where to go on if the jump table has the address in its other place, or -1
     */
    private record Exit(int jump, int site, int tag, int back, int found) {
        Exit(int jump, int site) {
            this(jump, site, -1, -1, -1);
        }
    }

    /** A question whether anything that is not masked wants the processor, which goes on at {@code back} if not. */
    private record Poll(int jump, int back, int site) {
    }

    /** A use of the x87 unit, which goes on at {@code back} when its registers are in the host's. */
    private record FpuUse(int jump, int back, int site) {
    }

    Emission(CodeArea area, CommonCode common, UnitPlan plan) {
        this.area = area;
        asm = area.assembler;
        flags = new FlagKeeper(asm);
        this.common = common;
        this.plan = plan;
        this.step = plan.steps.getFirst();
        asm.start(area.top());
        unit = new Unit(plan, asm.position(), area);
        flags.start();
    }

    Unit unit() {
        return unit;
    }

    UnitPlan plan() {
        return plan;
    }

    Step step() {
        return step;
    }

    void begin(Step next) {
        step = next;
    }

    /** Announces that the host's flags will be lost before the current instruction. */
    void clobberFlags() {
        flags.clobber(step.live & ~step.kills() | step.facts.reads());
    }

    /** A condition under which the current instruction is handed to the interpreter, with nothing changed yet. */
    void handBackIf(int condition) {
        exits.add(new Exit(asm.jumpIf(condition), site(Kind.HAND_BACK, 0, 0)));
    }

    /**
     * A condition under which the target is not in its first place, likewise; if it is in none the unit ends at
     * {@code offset}, which may be in the next page.
     */
    void lookUpIf(int condition, int offset, int count) {
        int site = area.sites.add(new Site(Kind.LOOK_UP, offset, count, 0, 0));
        missIf(condition, site, -1);
    }

    /**
     * Asks whether anything wants the processor; if so leaves with the current instruction still to run. The scratch
     * registers stay.
     */
    void poll() {
        if (followsSetInterrupts()) {
            return;
        }
        asm.state(false, 0x83, 7, NativeState.ATTENTION).u8(0); // CMP dword, 0
        polls.add(new Poll(asm.jumpIf(HostAssembler.NOT_EQUAL), asm.position(), site(Kind.HAND_BACK, 0, 0)));
    }

    /** Hands the current instruction back if anything wants the processor: it may be about to let interrupts in. */
    void handBackIfWanted() {
        asm.state(false, 0x83, 7, NativeState.ATTENTION).u8(0); // CMP dword, 0
        handBackIf(HostAssembler.NOT_EQUAL);
    }

    /** Whether interrupts must wait for the current instruction, because it is the one after STI. */
    private boolean followsSetInterrupts() {
        return step.count > 0 && plan.steps.get(step.count - 1).treatment() == Treatment.SET_INTERRUPTS;
    }

    /** A condition under which the page of the current access is to be brought into the look-aside table. */
    void missIf(int condition, boolean write, int width, int resume) {
        int site = site(write ? Kind.STORE : Kind.LOAD, width, resume);
        exits.add(new Exit(asm.jumpIf(condition), site, TlbLayout.tag(write), -1, -1));
    }

    /**
     * A condition under which the target in the address register is not in its first place in the jump table, which the
     * scratch register points to: it is looked for in the second, and brought into the table if it is not there either.
     *
     * @param ofProgram whether it is a program's, whoever asks
     */
    void jumpMissIf(int condition, int again, boolean ofProgram) {
        missIf(condition, site(Kind.JUMP, ofProgram ? 3 : 0, 0), again);
    }

    /** A condition under which the target is not in its first place, likewise; if it is in none the step is handed back. */
    void jumpMissHandsBackIf(int condition) {
        missIf(condition, site(Kind.HAND_BACK, 0, 0), -1);
    }

    private void missIf(int condition, int site, int again) {
        int jump = asm.jumpIf(condition);
        exits.add(new Exit(jump, site, -1, again, asm.position()));
    }

    /** A condition under which registers are to be loaded before the current instruction. */
    void loadIf(int condition, Kind kind, int resume) {
        exits.add(new Exit(asm.jumpIf(condition), site(kind, 0, resume)));
    }

    /** Brings the x87 registers into the host's before the current instruction. */
    void useFpu() {
        int resume = asm.position();
        asm.state(false, 0x80, 7, NativeState.FPU).u8(FpuLoan.IN_USE); // CMP byte
        int jump = asm.jumpIf(HostAssembler.NOT_EQUAL);
        fpuUses.add(new FpuUse(jump, asm.position(), site(Kind.FPU, 0, resume)));
    }

    private int site(Kind kind, int width, int position) {
        return area.sites.add(new Site(kind, step.offset, step.count, width, position));
    }

    /** Leaves at the current instruction, to go on at a code offset once what it needs is there. */
    void leaveToResume(Kind kind, int resume) {
        asm.constant(HostRegisters.SCRATCH, site(kind, 0, resume));
        asm.jump(common.exit);
    }

    /** Leaves for what the current instruction does elsewhere; the code that follows goes on behind that. */
    void callOut(Kind kind, int width) {
        int site = site(kind, width, 0);
        asm.constant(HostRegisters.SCRATCH, site);
        asm.jump(common.exit);
        area.sites.setPosition(site, asm.position());
    }

    /** Leaves for good, at an instruction that has not run. */
    void leave(Kind kind, int offset, int count) {
        asm.constant(HostRegisters.SCRATCH, area.sites.add(new Site(kind, offset, count, 0, 0)));
        asm.jump(common.exit);
    }

    /**
     * Leaves for the unit at {@code offset} of the page; the flags are in their place. If that is not behind the start of
     * this one it asks first whether anything wants the processor: so every circle of units asks somewhere.
     */
    void leaveFor(int offset) {
        if (offset <= plan.head.offset) {
            pollAt(offset, 0);
        }
        int jump = asm.jump();
        int site = area.sites.add(new Site(Kind.LINK, offset, 0, 0, jump));
        asm.constant(HostRegisters.SCRATCH, site);
        asm.jump(common.exit);
    }

    /**
     * Asks whether anything wants the processor; if so leaves at {@code offset}. The flags are in their place.
     *
     * @param count instructions that are complete then and not counted yet
     */
    void pollAt(int offset, int count) {
        asm.state(false, 0x83, 7, NativeState.ATTENTION).u8(0); // CMP dword, 0
        int quiet = asm.jumpIf(HostAssembler.EQUAL);
        asm.state(false, 0x8B, HostRegisters.ADDRESS, NativeState.ATTENTION);
        asm.state(false, 0x85, HostRegisters.ADDRESS, NativeState.ATTENTION_MASK); // TEST
        int masked = asm.jumpIf(HostAssembler.EQUAL);
        leave(Kind.ATTENTION, offset, count);
        asm.bind(quiet);
        asm.bind(masked);
    }

    /** Writes what waits behind the unit. */
    void writeExits() {
        for (Exit exit : exits) {
            asm.bind(exit.jump);
            if (exit.tag >= 0) {
                // The linear address again.
                asm.memory(true, 0x03, HostRegisters.ADDRESS, HostRegisters.SCRATCH, exit.tag);
            }
            if (exit.found >= 0) {
                asm.registers(true, 0x83, XOR, HostRegisters.SCRATCH).u8(JumpTable.OTHER_PLACE);
                asm.memory(true, 0x3B, HostRegisters.ADDRESS, HostAssembler.Address.of(HostRegisters.SCRATCH)); // CMP
                asm.jump(HostAssembler.EQUAL, exit.found);
            }
            asm.constant(HostRegisters.SCRATCH, exit.site);
            asm.jump(common.exit);
            if (exit.back >= 0) {
                area.sites.setPosition(exit.site, asm.position());
                asm.load(HostRegisters.ADDRESS, NativeState.MISSED);
                asm.jump(exit.back);
            }
        }
        for (Poll poll : polls) {
            asm.bind(poll.jump);
            asm.store(NativeState.SPILL2, HostRegisters.ADDRESS);
            asm.state(false, 0x8B, HostRegisters.ADDRESS, NativeState.ATTENTION);
            asm.state(false, 0x85, HostRegisters.ADDRESS, NativeState.ATTENTION_MASK); // TEST
            asm.load(HostRegisters.ADDRESS, NativeState.SPILL2);
            asm.jump(HostAssembler.EQUAL, poll.back);
            asm.constant(HostRegisters.SCRATCH, poll.site);
            asm.jump(common.exit);
        }
        for (FpuUse use : fpuUses) {
            asm.bind(use.jump);
            asm.state(false, 0x80, 7, NativeState.FPU).u8(FpuLoan.LENT); // CMP byte
            int absent = asm.jumpIf(HostAssembler.NOT_EQUAL);
            asm.state(false, 0xDD, 4, NativeState.FPU_IMAGE); // FRSTOR
            asm.state(false, 0xC6, 0, NativeState.FPU).u8(FpuLoan.IN_USE); // MOV byte
            asm.jump(use.back);
            asm.bind(absent);
            asm.constant(HostRegisters.SCRATCH, use.site);
            asm.jump(common.exit);
        }
        unit.dropped = asm.position();
        leave(Kind.LOOK_UP, plan.head.offset, 0);
    }
}
