package dev.vivarium.engine.x86.translate;

import dev.vivarium.engine.x86.decode.Insn;
import dev.vivarium.engine.x86.translate.HostAssembler.Address;
import dev.vivarium.engine.x86.translate.SiteTable.Kind;

import java.util.ArrayList;
import java.util.List;

/**
 * The last phase of translation: host code for a unit. The guest's registers are exact before each instruction: what it
 * does first is look its memory operands up, and an exit there leaves the instruction to be run again.
 */
final class UnitEmitter {
    private final Emission emission;
    private final HostAssembler asm;
    private final FlagKeeper flags;
    private final UnitPlan plan;
    private final OperandAccess operands;
    private final CopyEmitter copies;
    private final TransferEmitter transfers;
    private final StackEmitter stack;
    private final SystemEmitter system;
    private final List<SideExit> sideExits = new ArrayList<>();
    private final List<Apart> apart = new ArrayList<>();

    /** A taken condition, whose way out is written behind the unit. */
    private record SideExit(int jump, Step step, FlagKeeper.Place flags) {
    }

    /** A run whose instructions each look for themselves, which is written behind the unit and goes on at {@code back}. */
    private record Apart(AccessRun run, int jump, FlagKeeper.Place flags, int back) {
    }

    private UnitEmitter(Emission emission) {
        this.emission = emission;
        asm = emission.asm;
        flags = emission.flags;
        plan = emission.plan();
        operands = new OperandAccess(emission);
        copies = new CopyEmitter(emission, operands);
        transfers = new TransferEmitter(emission, operands);
        stack = new StackEmitter(emission, operands);
        system = new SystemEmitter(emission, operands);
    }

    /** Translates {@code plan} and puts the code in the area. */
    static Unit translate(UnitPlan plan, CodeArea area, CommonCode common) {
        Emission emission = new Emission(area, common, plan);
        new UnitEmitter(emission).emit();
        area.add(emission.unit(), emission.asm);
        return emission.unit();
    }

    private void emit() {
        int count = plan.steps.size();
        int done = 0;
        while (done < count) {
            Step step = plan.steps.get(done);
            AccessRun run = AccessRun.at(plan.steps, done);
            if (run == null) {
                emission.begin(step);
                emit(step, done == count - 1);
            } else {
                emit(run);
            }
            done += run == null ? 1 : run.steps().size();
        }
        switch (plan.end) {
            case HAND_BACK -> {
                flags.clobber(FlagKeeper.ALL);
                emission.leave(Kind.HAND_BACK, plan.endOffset, count);
            }
            case GO_ON -> {
                if (plan.isInPage(plan.endOffset)) {
                    transfers.goOn(plan.endOffset, count);
                } else {
                    transfers.goOnAcross(plan.endOffset, count);
                }
            }
            case BRANCH -> {
            }
        }
        writeApart();
        for (SideExit exit : sideExits) {
            asm.bind(exit.jump);
            flags.resume(exit.flags);
            emission.begin(exit.step);
            transfers.goOn(exit.step.exit(), exit.step.count + 1);
        }
        emission.writeExits();
    }

    private void emit(AccessRun run) {
        emission.begin(run.steps().getFirst());
        int jump = operands.share(run);
        FlagKeeper.Place before = flags.place();
        emitEach(run);
        operands.endSharing();
        apart.add(new Apart(run, jump, before, asm.position()));
        Step last = run.steps().getLast();
        if (last.treatment() == Treatment.RETURN) {
            transfers.returnTo(last);
        }
    }

    private void writeApart() {
        for (Apart each : apart) {
            asm.bind(each.jump);
            flags.resume(each.flags);
            emitEach(each.run);
            asm.jump(each.back);
        }
    }

    /** All of a run but where a return goes to. */
    private void emitEach(AccessRun run) {
        for (Step step : run.steps()) {
            emission.begin(step);
            if (step.treatment() == Treatment.RETURN) {
                transfers.loadReturn();
            } else {
                emit(step, false);
            }
        }
    }

    private void emit(Step step, boolean last) {
        switch (step.treatment()) {
            case COPY -> copies.emit();
            case NOTHING -> {
            }
            case ADDRESS -> address(step);
            case MOVE_OFFSET -> moveOffset(step);
            case PUSH -> stack.push(step);
            case POP -> stack.pop(step);
            case LEAVE -> stack.leave();
            case LOAD_CONTROL -> FpuEmitter.loadControl(emission, operands);
            case DIVIDE -> new DivisionEmitter(emission, operands).emit();
            case CONDITIONAL -> condition(step);
            case JUMP -> {
                if (last && plan.end == UnitPlan.End.BRANCH) {
                    transfers.goOn(step.target, step.count + 1);
                }
            }
            case BIT_STRING -> bitString(step);
            case STRING -> new StringEmitter(emission, operands).emit();
            case CLEAR_INTERRUPTS -> system.clearInterrupts();
            case SET_INTERRUPTS -> system.setInterrupts();
            case CLEAR_DIRECTION -> system.clearDirection();
            case PUSH_FLAGS -> system.pushFlags();
            case POP_FLAGS -> system.popFlags();
            case USER_ACCESS -> system.userAccess();
            case SWAP_GS -> system.swapGs();
            case READ_SELECTOR -> system.readSelector();
            case READ_CONTROL -> system.readControl();
            case SEGMENT_BASE -> system.segmentBase();
            case PORT -> system.port();
            case GIVE_WAY -> system.giveWay();
            case READ_CLOCK -> system.readClock();
            case SYSTEM_CALL -> new FastCallEmitter(emission, transfers).call();
            case INTERRUPT_RETURN -> new InterruptReturnEmitter(emission, transfers, system).emit();
            case SYSTEM_RETURN -> new FastCallEmitter(emission, transfers).returnToProgram();
            case CALL -> transfers.call(step);
            case CALL_INDIRECT -> transfers.callIndirect(step);
            case JUMP_INDIRECT -> transfers.jumpIndirect(step);
            case RETURN -> transfers.returnNear(step);
            case HAND_BACK -> throw new IllegalStateException("Not translated: " + step.in);
        }
    }

    private void address(Step step) {
        Insn in = step.in;
        int destination = in.a;
        boolean narrow = in.operandBits == 16;
        int to = HostRegisters.isPinned(destination) && !narrow ? HostRegisters.host(destination)
                : HostRegisters.ADDRESS;
        operands.effective(step, to);
        if (in.operandBits == 32 && in.addressBits == 64) {
            asm.registers(false, 0x8B, to, to);
        }
        if (narrow) {
            operands.assignWord(destination, to);
        } else if (to == HostRegisters.ADDRESS) {
            operands.assign(destination, to);
        }
    }

    private void moveOffset(Step step) {
        int bits = step.facts.row().operands().getFirst().bits(step.in.operandBits);
        boolean load = step.facts.row().opcode() <= 0xA1;
        operands.absolute(bits / 8, !load);
        int opcode = (load ? 0x8A : 0x88) + (bits == 8 ? 0 : 1);
        asm.memory(bits == 16 ? 0x66 : 0, bits == 64, opcode, HostAssembler.RAX, Address.of(HostRegisters.ADDRESS),
                false);
    }

    /** A bit that a register selects, counted from the memory operand on. */
    private void bitString(Step step) {
        boolean wide = step.in.operandBits == 64;
        int shift = wide ? 6 : 5;
        boolean write = step.writesMemory();
        emission.clobberFlags();
        int resume = asm.position();
        operands.linear(step);
        int index = operands.value(step.in.b, HostRegisters.SCRATCH);
        asm.registers(true, wide ? 0x8B : 0x63, HostRegisters.SCRATCH, index); // MOV or MOVSXD
        asm.registers(true, 0xC1, 7, HostRegisters.SCRATCH).u8(shift); // SAR
        asm.lea(HostRegisters.ADDRESS, new Address(HostRegisters.ADDRESS, HostRegisters.SCRATCH, shift - 3, 0));
        TlbLayout.lookUp(emission, step.in.operandBits / 8, write, resume);
        if (step.in.has(Insn.LOCK)) {
            operands.refuseSplitLock(step.in.operandBits / 8);
        }
        index = operands.value(step.in.b, HostRegisters.SCRATCH);
        asm.registers(false, 0x8B, HostRegisters.SCRATCH, index);
        asm.arithmetic(4, false, HostRegisters.SCRATCH, step.in.operandBits - 1); // AND
        int kept = step.live & ~step.kills();
        if (kept != 0) {
            asm.store(NativeState.SPILL, HostRegisters.SCRATCH);
            flags.require(kept);
            asm.load(HostRegisters.SCRATCH, NativeState.SPILL);
        }
        if (step.in.has(Insn.LOCK)) {
            asm.u8(0xF0);
        }
        asm.memory(wide, CopyEmitter.opcode(step.facts.row()), HostRegisters.SCRATCH,
                Address.of(HostRegisters.ADDRESS));
        flags.changed();
    }

    private void condition(Step step) {
        int condition = step.facts.row().opcode() & 0xF;
        int host = condition;
        if (!flags.isInHost()) {
            int tested = flags.testImage(condition);
            if (tested >= 0) {
                host = tested;
            } else {
                flags.require(step.facts.reads());
            }
        }
        if (step.followsTaken) {
            host ^= 1;
        }
        sideExits.add(new SideExit(asm.jumpIf(host), step, flags.place()));
    }
}
