package dev.vivarium.engine.x86.translate;

import dev.vivarium.engine.x86.decode.Insn;
import dev.vivarium.engine.x86.isa.Operand;
import dev.vivarium.engine.x86.isa.Row;
import dev.vivarium.engine.x86.state.Cpu;
import dev.vivarium.engine.x86.translate.HostAssembler.Address;

import org.jspecify.annotations.Nullable;

import java.util.List;

/**
 * Treatment {@link Treatment#COPY}: the guest's instruction is encoded again with the host's registers, and with the
 * host's address in place of a memory operand.
 */
final class CopyEmitter {
    /** Numbers of byte registers AH to BH in an instruction. */
    static final int HIGH_BYTES = 20;
    private static final int LOCK_PREFIX = 0xF0;
    private static final int OPERAND_PREFIX = 0x66;
    private static final long MOST_DISPLACEMENT = Integer.MAX_VALUE - 2L * UnitPlan.PAGE_SIZE;

    private final Emission emission;
    private final HostAssembler asm;
    private final OperandAccess operands;

    CopyEmitter(Emission emission, OperandAccess operands) {
        this.emission = emission;
        this.asm = emission.asm;
        this.operands = operands;
    }

    /** Whether the instruction, which is to be copied, is one that can be. */
    static boolean canCopy(Insn in, RowFacts facts) {
        if (Step.hasMemoryOperand(in, facts) && Math.abs(in.disp) > MOST_DISPLACEMENT) {
            return false;
        }
        Treatment treatment = Step.treatment(in, facts);
        if (treatment != Treatment.COPY) {
            return switch (treatment) {
                case STRING -> in.addressBits == 64 && in.flat;
                case SYSTEM_RETURN -> in.operandBits == 64;
                case READ_SELECTOR -> in.b <= Cpu.GS;
                case READ_CONTROL -> SystemEmitter.isKept(in.b);
                case INTERRUPT_RETURN -> in.operandBits == 64;
                // Stack slots, divisions and bit strings of 16 bits, which nobody uses.
                case PUSH, POP, LEAVE, PUSH_FLAGS, POP_FLAGS, DIVIDE, BIT_STRING -> in.operandBits != 16;
                default -> true;
            };
        }
        return !usesHighByte(in) || !usesStackPointer(in);
    }

    private static boolean usesHighByte(Insn in) {
        return in.a >= HIGH_BYTES && in.a < HIGH_BYTES + 4 && isByte(in, 0)
                || in.b >= HIGH_BYTES && in.b < HIGH_BYTES + 4 && isByte(in, 1);
    }

    private static boolean isByte(Insn in, int place) {
        if (place >= in.row.operands().size()) {
            return false;
        }
        Operand operand = in.row.operands().get(place);
        return operand.size() == 'b' && switch (operand.kind()) {
            case E, G, Z -> true;
            default -> false;
        };
    }

    private static boolean usesStackPointer(Insn in) {
        return in.a == Cpu.RSP || in.b == Cpu.RSP;
    }

    void emit() {
        Step step = emission.step();
        RowFacts facts = step.facts;
        if (facts.vector()) {
            operands.needVectors();
        }
        if (facts.avx()) {
            operands.needWholeVectors();
        }
        if (facts.fpu()) {
            operands.needFpu();
        }
        Address memory = null;
        if (step.hasMemoryOperand()) {
            memory = operands.operand(step.width(), step.writesMemory());
            if (needsAlignment(step)) {
                asm.registers(0, false, 0xF6, 0, HostRegisters.ADDRESS, false).u8(step.width() - 1); // TEST
                emission.handBackIf(HostAssembler.NOT_EQUAL);
            }
            if (step.in.has(Insn.LOCK) || facts.exchanges()) {
                operands.refuseSplitLock(step.width());
            }
        }
        int needed = facts.reads() | (facts.writes() == 0 ? 0 : step.live & ~step.kills());
        emission.flags.require(needed);
        encode(step, memory);
        if (facts.writes() != 0 && !step.shiftsByNothing()) {
            emission.flags.changed();
        }
    }

    static boolean needsAlignment(Step step) {
        Operand operand = step.facts.row().operands().get(step.facts.memory());
        return operand.kind() == Operand.Kind.W && operand.isVector()
                || operand.kind() == Operand.Kind.ADDRESS && step.width() == 16;
    }

    private void encode(Step step, @Nullable Address memory) {
        Insn in = step.in;
        Row row = step.facts.row();
        if (row.isVex()) {
            encodeVex(step, memory != null);
            return;
        }
        if (row.hasOpcodeRegister()) {
            encodeOpcodeRegister(step);
            return;
        }
        if (!row.hasModrm()) {
            prefixes(in, false);
            asm.plain(isWide(in), opcode(row));
            immediates(step);
            return;
        }
        Slot reg = reg(step);
        if (memory != null) {
            encodeMemory(step, reg, memory);
            return;
        }
        Slot rm = rm(step);
        prefixes(in, false);
        int prefix = mandatory(row);
        boolean forced = reg.forced || rm.forced;
        if (rm.inMemory) {
            asm.memory(prefix, isWide(in), opcode(row), reg.host, Address.state(rm.host), forced);
        } else {
            asm.registers(prefix, isWide(in), opcode(row), reg.host, rm.host, forced);
        }
        immediates(step);
        // XADD of a register with itself leaves the sum.
        reg.writeBack(operands);
        rm.writeBack(operands);
    }

    private void encodeVex(Step step, boolean memory) {
        Slot source = source(step);
        VexInstruction code = VexInstruction.of(step.in, source.host);
        if (!step.facts.row().hasModrm()) {
            code.plain(asm);
            return;
        }
        Slot reg = reg(step);
        Slot rm = memory ? Slot.plain(HostRegisters.ADDRESS) : rm(step);
        if (memory || rm.inMemory) {
            code.memory(asm, reg.host, memory ? Address.of(rm.host) : Address.state(rm.host));
        } else {
            code.registers(asm, reg.host, rm.host);
        }
        immediates(step);
        source.writeBack(operands);
        // MULX of one register for both halves leaves the upper one.
        reg.writeBack(operands);
        rm.writeBack(operands);
    }

    /**
     * The operand of VEX.vvvv. A general register that is read may share the scratch register with that of ModRM.reg,
     * which is then only written; one that is written may be where the memory operand's address was.
     */
    private Slot source(Step step) {
        int number = step.in.vvvv;
        Operand general = step.facts.row().operands().stream()
                .filter(operand -> operand.kind() == Operand.Kind.B)
                .findFirst().orElse(null);
        if (general == null) {
            return Slot.plain(number);
        }
        if (HostRegisters.isPinned(number)) {
            return Slot.plain(HostRegisters.host(number));
        }
        if (!general.read()) {
            return new Slot(HostRegisters.ADDRESS, false, number, false, false);
        }
        asm.load(HostRegisters.SCRATCH, OperandAccess.field(number));
        return Slot.plain(HostRegisters.SCRATCH);
    }

    private void encodeMemory(Step step, Slot reg, Address memory) {
        Insn in = step.in;
        boolean high = reg.high;
        if (high) {
            // AH to BH cannot be named beside R13: RBP holds the address meanwhile.
            asm.store(NativeState.SPILL, HostAssembler.RBP);
            asm.move(HostAssembler.RBP, HostRegisters.ADDRESS);
        }
        prefixes(in, in.has(Insn.LOCK));
        asm.memory(mandatory(step.facts.row()), isWide(in), opcode(step.facts.row()), reg.host,
                high ? Address.of(HostAssembler.RBP, memory.displacement()) : memory, reg.forced);
        immediates(step);
        if (high) {
            asm.load(HostAssembler.RBP, NativeState.SPILL);
        }
        reg.writeBack(operands);
    }

    /**
     * Where an operand is for the host's instruction.
     *
     * @param host     number of the host's register, or the state's field
     * @param inMemory whether it is used in the state itself
     * @param guest    the guest register to set from {@code host} afterwards, or -1
     * @param forced   it needs a REX prefix
     * @param high     it is one of AH to BH
     */
    private record Slot(int host, boolean inMemory, int guest, boolean forced, boolean high) {
        static Slot plain(int host) {
            return new Slot(host, false, -1, false, false);
        }

        void writeBack(OperandAccess operands) {
            if (guest >= 0) {
                operands.assign(guest, host);
            }
        }
    }

    /** The operand of ModRM.reg. */
    private Slot reg(Step step) {
        Row row = step.facts.row();
        if (row.extension() >= 0 || step.facts.register() < 0) {
            return Slot.plain(step.in.regField());
        }
        return slot(step, step.facts.register(), HostRegisters.SCRATCH, false);
    }

    /** The operand of ModRM.rm, which is a register. */
    private Slot rm(Step step) {
        if (step.facts.memory() < 0) {
            return Slot.plain(step.in.modrm & 7);
        }
        return slot(step, step.facts.memory(), HostRegisters.ADDRESS, true);
    }

    private Slot slot(Step step, int place, int spare, boolean mayStay) {
        Operand operand = step.facts.row().operands().get(place);
        int number = step.register(place);
        switch (operand.kind()) {
            case V, W, W_UNALIGNED, U -> {
                return Slot.plain(number / Cpu.VECTOR_STRIDE);
            }
            case P, Q, N -> {
                return Slot.plain(number);
            }
            default -> {
            }
        }
        int bits = operand.bits(step.in.operandBits);
        if (number >= HIGH_BYTES) {
            return new Slot(number - HIGH_BYTES + 4, false, -1, false, true);
        }
        if (HostRegisters.isPinned(number)) {
            int host = HostRegisters.host(number);
            return new Slot(host, false, -1, bits == 8 && host >= 4 && host < 8, false);
        }
        if (mayStay && canStayInState(step, operand)) {
            return new Slot(OperandAccess.field(number), true, -1, false, false);
        }
        if (operand.read() || bits < 32) {
            asm.load(spare, OperandAccess.field(number));
        }
        boolean changed = isWritten(step, operand) || step.facts.exchanges();
        return new Slot(spare, false, changed ? number : -1, false, false);
    }

    private static boolean isWritten(Step step, Operand operand) {
        // MULX stores its results itself.
        return operand.write() || step.facts.row().isVex() && !operand.read();
    }

    /** Whether the host's instruction can use the general register that ModRM.rm names where the state has it. */
    private static boolean canStayInState(Step step, Operand operand) {
        // In memory, the bit of a bit string's instruction could lie beyond its operand.
        return !step.facts.exchanges() && !step.facts.selectsBit() && step.facts.row().hasMemoryForm()
                && !(isWritten(step, operand) && operand.bits(step.in.operandBits) == 32);
    }

    /** Whether the code of an instruction without memory operand leaves the address register as it is. */
    static boolean keepsAddress(Step step) {
        int place = step.facts.memory();
        if (place < 0 || !step.facts.row().hasModrm()) {
            return true;
        }
        Operand operand = step.facts.row().operands().get(place);
        boolean general = operand.kind() == Operand.Kind.E || operand.kind() == Operand.Kind.R;
        return !general || step.register(place) >= HIGH_BYTES || HostRegisters.isPinned(step.register(place))
                || canStayInState(step, operand);
    }

    private void encodeOpcodeRegister(Step step) {
        Insn in = step.in;
        Row row = step.facts.row();
        if (step.facts.exchanges() && in.a == Cpu.RAX) {
            return; // NOP
        }
        Slot slot = slot(step, 0, HostRegisters.SCRATCH, false);
        prefixes(in, false);
        asm.opcodeRegister(isWide(in), opcode(row), slot.host, slot.forced);
        immediates(step);
        slot.writeBack(operands);
    }

    private void prefixes(Insn in, boolean lock) {
        if (lock) {
            asm.u8(LOCK_PREFIX);
        }
        if (in.operandBits == 16 && in.row.prefix() != OPERAND_PREFIX && in.row.isSized()) {
            asm.u8(OPERAND_PREFIX);
        }
    }

    private static boolean isWide(Insn in) {
        return in.operandBits == 64;
    }

    private static int mandatory(Row row) {
        return row.prefix() > Row.NO_PREFIX ? row.prefix() : 0;
    }

    /** The opcode with its escape bytes. */
    static int opcode(Row row) {
        return switch (row.map()) {
            case 0 -> row.opcode();
            case 1 -> 0x0F00 | row.opcode();
            case 2 -> 0x0F_3800 | row.opcode();
            default -> 0x0F_3A00 | row.opcode();
        };
    }

    private void immediates(Step step) {
        Insn in = step.in;
        List<Operand> all = in.row.operands();
        for (int place = step.facts.immediate(); place >= 0 && place < all.size(); place++) {
            Operand operand = all.get(place);
            boolean signed = operand.kind() == Operand.Kind.SIGNED_IMMEDIATE;
            if (signed || operand.kind() == Operand.Kind.IMMEDIATE) {
                int bits = operand.size() == 'b' ? 8
                        : signed ? Math.min(32, in.operandBits) : operand.bits(in.operandBits);
                for (int shift = 0; shift < bits; shift += 8) {
                    asm.u8((int) (in.imm >> shift));
                }
            } else if (operand.kind() == Operand.Kind.L) {
                asm.u8(in.d / Cpu.VECTOR_STRIDE << 4);
            }
        }
    }
}
