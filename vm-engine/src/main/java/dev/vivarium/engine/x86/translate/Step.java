package dev.vivarium.engine.x86.translate;

import dev.vivarium.engine.x86.decode.Insn;

/** One instruction of a unit on its way to host code. */
final class Step {
    final Insn in;
    final RowFacts facts;
    /** Its treatment, which for some rows depends on the operands. */
    private final Treatment treatment;
    private final boolean memoryOperand;
    /** Where it starts in its page. */
    final int offset;
    /** Where the one after it in memory starts; at least the page's size if that is in the next page. */
    final int next;
    /** How many instructions of the unit come before it. */
    final int count;
    /** Of a branch to a place in the instruction: that place, from the start of the page. */
    final long target;
    /** A condition whose unusual way is to go on in memory. */
    final boolean followsTaken;
    /** Status flags that somebody may read after it, as bits of RFLAGS. */
    int live;
    /** In an {@link AccessRun}: where its bytes are, from the run's register as it is before the run. */
    int distance;

    /**
     * @param blockOffset  where the block that the instruction was decoded in starts in the page
     * @param followsTaken whether the unit goes on at the branch's target
     */
    Step(Insn in, int blockOffset, int count, boolean followsTaken) {
        this.in = in;
        this.facts = RowFacts.of(in.row);
        this.treatment = treatment(in, facts);
        this.memoryOperand = hasMemoryOperand(in, facts);
        this.offset = blockOffset + in.start;
        this.next = blockOffset + in.next;
        this.count = count;
        this.target = blockOffset + in.imm;
        this.followsTaken = followsTaken;
    }

    /** The place that is left the unit for, where the instruction is a condition. */
    long exit() {
        return followsTaken ? next : target;
    }

    Treatment treatment() {
        return treatment;
    }

    static Treatment treatment(Insn in, RowFacts facts) {
        boolean memory = facts.memory() >= 0 && (in.modrm & 0xC0) != 0xC0;
        return memory && facts.selectsBit() ? Treatment.BIT_STRING : facts.treatment();
    }

    /** The memory operand's width in bytes. */
    int width() {
        int bits = facts.row().operands().get(facts.memory()).bits(in.operandBits);
        // An operand without size is CMPXCHG8B's or CMPXCHG16B's.
        return bits != 0 ? bits / 8 : in.operandBits == 64 ? 16 : 8;
    }

    static boolean hasMemoryOperand(Insn in, RowFacts facts) {
        return facts.memory() >= 0 && (in.modrm & 0xC0) != 0xC0 && !in.row.ignoresMod();
    }

    boolean hasMemoryOperand() {
        return memoryOperand;
    }

    /** Whether its memory operand is stored to. */
    boolean writesMemory() {
        return facts.row().operands().get(facts.memory()).write() || facts.exchanges();
    }

    /** The register at a place of its operands, as {@link Insn} has it. */
    int register(int place) {
        return switch (place) {
            case 0 -> in.a;
            case 1 -> in.b;
            default -> in.c;
        };
    }

    /** The shift count, if it is in the instruction and a multiple of nothing but 0: the flags stay as they are. */
    boolean shiftsByNothing() {
        return facts.variable() && !countsInRegister() && (in.imm & (in.operandBits == 64 ? 63 : 31)) == 0;
    }

    boolean countsInRegister() {
        return facts.row().operands().getLast().kind() == dev.vivarium.engine.x86.isa.Operand.Kind.COUNT;
    }

    /** Flags that it changes whatever happens. */
    int kills() {
        if (!facts.variable()) {
            return facts.writes();
        }
        return countsInRegister() || shiftsByNothing() ? 0 : facts.writes();
    }
}
