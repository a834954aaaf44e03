package dev.vivarium.engine.x86.translate;

import dev.vivarium.engine.x86.decode.Insn;
import dev.vivarium.engine.x86.isa.Operand;
import dev.vivarium.engine.x86.state.Cpu;

import org.jspecify.annotations.Nullable;

import java.util.List;

/**
 * Instructions of a unit, one after the other, whose memory operands and stack slots are near one register: one look-up
 * serves them all where one page has all their bytes. So functions save registers, keep variables and read objects.
 * Nothing between them needs the address register or leaves the unit to come back.
 *
 * @param base    the register
 * @param lowest  of all bytes, from the register as it is before the first
 * @param bytes   from the lowest to the highest
 * @param write   whether any are stored to
 */
record AccessRun(List<Step> steps, int base, int lowest, int bytes, boolean write) {
    /** How far apart bytes may be: the farther, the oftener they are in two pages. */
    private static final int WIDEST = 512;
    private static final int MOST_STEPS = 32;
    private static final int SLOT = Long.BYTES;

    /** The run that starts at a place of {@code steps}; null if there is none. */
    static @Nullable AccessRun at(List<Step> steps, int from) {
        int base = base(steps.get(from));
        return base < 0 ? null : new Search(base).search(steps, from);
    }

    /** The register that an instruction's bytes are near, or -1. */
    private static int base(Step step) {
        return switch (step.treatment()) {
            case PUSH, POP -> isPlain(step) ? Cpu.RSP : -1;
            case COPY -> isNear(step) ? step.in.base : -1;
            default -> -1;
        };
    }

    /** Whether it is a push or pop without a memory operand that does not name the stack pointer. */
    private static boolean isPlain(Step step) {
        return !step.hasMemoryOperand() && (StackEmitter.isImmediate(step) || step.in.a != Cpu.RSP);
    }

    /** Whether it is an instruction that is copied and has a memory operand at a fixed distance from a register. */
    private static boolean isNear(Step step) {
        Insn in = step.in;
        return step.hasMemoryOperand() && step.facts.namesAll() && in.addressBits == 64 && in.index == Cpu.ZERO
                && in.base >= 0 && in.base < Cpu.ZERO && in.seg != Cpu.FS && in.seg != Cpu.GS && !in.has(Insn.LOCK)
                && Math.abs(in.disp) < UnitPlan.PAGE_SIZE && !CopyEmitter.needsAlignment(step);
    }

    private static boolean changes(Step step, int register) {
        List<Operand> operands = step.facts.row().operands();
        for (int place = 0; place < operands.size(); place++) {
            Operand operand = operands.get(place);
            boolean inMemory = place == step.facts.memory() && step.hasMemoryOperand();
            if (operand.write() && !inMemory && isGeneral(operand)) {
                int number = step.register(place);
                if (number == register || number - CopyEmitter.HIGH_BYTES == register) {
                    return true;
                }
            }
        }
        return false;
    }

    private static boolean isGeneral(Operand operand) {
        return switch (operand.kind()) {
            case E, G, Z, R, ACCUMULATOR -> true;
            default -> false;
        };
    }

    /** Whether any instruction uses XMM registers. */
    boolean usesVectors() {
        for (Step step : steps) {
            if (step.facts.vector()) {
                return true;
            }
        }
        return false;
    }

    /** Where an instruction's bytes are, from the lowest on. */
    int place(Step step) {
        return step.distance - lowest;
    }

    private static final class Search {
        private final int base;
        /** What was added to the register so far. */
        private int moved;
        private int lowest = Integer.MAX_VALUE;
        private int highest = Integer.MIN_VALUE;
        private boolean write;
        private int accesses;

        Search(int base) {
            this.base = base;
        }

        @Nullable
        AccessRun search(List<Step> steps, int from) {
            int length = 0;
            int most = Math.min(MOST_STEPS, steps.size() - from);
            boolean open = true;
            for (int i = 0; open && i < most; i++) {
                Step step = steps.get(from + i);
                int before = accesses;
                open = add(step) && !changes(step);
                if (accesses > before) {
                    length = i + 1;
                }
            }
            return accesses < 2 ? null
                    : new AccessRun(List.copyOf(steps.subList(from, from + length)), base, lowest,
                            highest - lowest, write);
        }

        private boolean changes(Step step) {
            return step.treatment() == Treatment.COPY && distance(step) == 0 && AccessRun.changes(step, base);
        }

        /** Adds an instruction that the run may have; false if it may not, or ends with it. */
        private boolean add(Step step) {
            switch (step.treatment()) {
                case NOTHING -> {
                    return true;
                }
                case PUSH, POP -> {
                    boolean pushes = step.treatment() == Treatment.PUSH;
                    if (base != Cpu.RSP || !isPlain(step) || !reach(step, pushes ? -SLOT : 0, SLOT, pushes)) {
                        return false;
                    }
                    moved += pushes ? -SLOT : SLOT;
                    return true;
                }
                case RETURN -> {
                    if (base == Cpu.RSP) {
                        reach(step, 0, SLOT, false);
                    }
                    return false;
                }
                case COPY -> {
                    return step.hasMemoryOperand()
                            ? isNear(step) && step.in.base == base
                                    && reach(step, (int) step.in.disp, step.width(), step.writesMemory())
                            : addPlain(step);
                }
                default -> {
                    return false;
                }
            }
        }

        private boolean addPlain(Step step) {
            moved += distance(step);
            return step.facts.namesAll() && CopyEmitter.keepsAddress(step);
        }

        /** What an addition or subtraction of a small number adds to the register; 0 if it is something else. */
        private int distance(Step step) {
            Insn in = step.in;
            boolean adds = step.facts.adds();
            if (step.hasMemoryOperand() || in.a != base || in.operandBits != 64
                    || !(adds || step.facts.subtracts())
                    || step.facts.register() >= 0 || Math.abs(in.imm) >= WIDEST) {
                return 0;
            }
            return (int) (adds ? in.imm : -in.imm);
        }

        private boolean reach(Step step, int displacement, int width, boolean stores) {
            int from = moved + displacement;
            int low = Math.min(lowest, from);
            int high = Math.max(highest, from + width);
            if (high - low > WIDEST) {
                return false;
            }
            step.distance = from;
            lowest = low;
            highest = high;
            write |= stores;
            accesses++;
            return true;
        }
    }
}
