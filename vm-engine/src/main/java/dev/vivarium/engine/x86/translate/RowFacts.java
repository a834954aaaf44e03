package dev.vivarium.engine.x86.translate;

import dev.vivarium.engine.x86.isa.Operand;
import dev.vivarium.engine.x86.isa.Row;
import dev.vivarium.engine.x86.isa.RowTable;
import dev.vivarium.engine.x86.state.Rflags;

import org.jspecify.annotations.Nullable;

import java.util.Map;
import java.util.Set;

/**
 * What translation needs to know of a row, looked up once: its treatment, and the status flags that it reads and
 * changes, as bits of RFLAGS.
 *
 * @param writes    flags that it sets or leaves undefined
 * @param memory    place of the operand that may be in memory, or -1
 * @param register  place of the operand that ModRM.reg names, or -1
 * @param immediate place of the first operand that follows the opcode, ModRM and displacement, or -1
 * @param traits    what {@link #variable} and its like ask for
 */
record RowFacts(Row row, Treatment treatment, int reads, int writes, int memory, int register, int immediate,
        int traits) {
    private static final int VARIABLE = 1;
    private static final int VECTOR = 2;
    private static final int FPU = 4;
    private static final int EXCHANGE = 8;
    private static final int BIT_STRING = 16;
    private static final int AVX = 32;
    private static final int NAMES_ALL = 64;
    private static final int ADD = 128;
    private static final int SUBTRACT = 256;

    /** Families whose rows name all general registers that they change. */
    private static final Set<String> NAMING_ALL = Set.of("Arithmetic", "Logic", "Shifts", "Data", "Bits", "Conditions");

    private static final Set<String> FLAG_COPIES = Set.of("FlagOps.clc", "FlagOps.stc", "FlagOps.cmc", "FlagOps.lahf",
            "FlagOps.sahf");
    /** Hosts differ in the last bit of these, as of all that is in {@code X87Functions}. */
    private static final Set<String> LOGARITHMS = Set.of("X87Registers.fyl2x", "X87Registers.fyl2xp1");

    /** With VEX prefix: what loads or stores parts of its operand, which may fault half-way, and MXCSR's moves. */
    private static final Set<String> NOT_COPIED = Set.of("Gathers", "MaskedMoves", "MaskedStore", "MxcsrMoves");

    private static final Map<String, Treatment> SYSTEM = Map.ofEntries(
            Map.entry("FlagControl.cli", Treatment.CLEAR_INTERRUPTS),
            Map.entry("FlagControl.sti", Treatment.SET_INTERRUPTS),
            Map.entry("FlagOps.cld", Treatment.CLEAR_DIRECTION),
            Map.entry("FlagControl.pushf", Treatment.PUSH_FLAGS),
            Map.entry("FlagControl.popf", Treatment.POP_FLAGS),
            Map.entry("FlagControl.stac", Treatment.USER_ACCESS),
            Map.entry("FlagControl.clac", Treatment.USER_ACCESS),
            Map.entry("FastCalls.swapgs", Treatment.SWAP_GS),
            Map.entry("FastCalls.rdfsbase", Treatment.SEGMENT_BASE),
            Map.entry("FastCalls.rdgsbase", Treatment.SEGMENT_BASE),
            Map.entry("FastCalls.wrfsbase", Treatment.SEGMENT_BASE),
            Map.entry("FastCalls.wrgsbase", Treatment.SEGMENT_BASE),
            Map.entry("SegmentLoads.selector", Treatment.READ_SELECTOR),
            Map.entry("ControlRegisters.read64", Treatment.READ_CONTROL),
            Map.entry("Ports.inData8", Treatment.PORT),
            Map.entry("Ports.inData#", Treatment.PORT),
            Map.entry("Ports.outData8", Treatment.PORT),
            Map.entry("Ports.outDataWide", Treatment.PORT),
            Map.entry("Traps.pause", Treatment.GIVE_WAY),
            Map.entry("Identification.rdtsc", Treatment.READ_CLOCK),
            Map.entry("Identification.rdtscp", Treatment.READ_CLOCK),
            Map.entry("FastCalls.syscall", Treatment.SYSTEM_CALL),
            Map.entry("FarReturns.iret", Treatment.INTERRUPT_RETURN),
            Map.entry("FastCalls.sysret", Treatment.SYSTEM_RETURN));

    private static final class Table {
        static final @Nullable RowFacts[] FACTS = new RowFacts[RowTable.rows().size()];
    }

    static RowFacts of(Row row) {
        RowFacts known = Table.FACTS[row.number()];
        if (known != null) {
            return known;
        }
        RowFacts made = derive(row);
        Table.FACTS[row.number()] = made;
        return made;
    }

    private static RowFacts derive(Row row) {
        int memory = -1;
        int register = -1;
        int immediate = -1;
        for (int place = 0; place < row.operands().size(); place++) {
            switch (row.operands().get(place).kind()) {
                case E, R, W, W_UNALIGNED, U, Q, N, MEMORY, ADDRESS -> memory = place;
                case G, V, P -> register = place;
                case IMMEDIATE, SIGNED_IMMEDIATE, L -> immediate = immediate < 0 ? place : immediate;
                default -> {
                }
            }
        }
        return new RowFacts(row, treatment(row), mask(row.value("r")), mask(row.value("w")) | mask(row.value("u")),
                memory, register, immediate, traits(row));
    }

    private static int mask(String letters) {
        int mask = 0;
        for (int i = 0; i < letters.length(); i++) {
            mask |= switch (letters.charAt(i)) {
                case 'o' -> Rflags.OF;
                case 's' -> Rflags.SF;
                case 'z' -> Rflags.ZF;
                case 'a' -> Rflags.AF;
                case 'p' -> Rflags.PF;
                default -> Rflags.CF;
            };
        }
        return mask;
    }

    private static int traits(Row row) {
        String name = row.name();
        boolean fpu = row.is("fpu") || row.is("fpunw") || row.is("mmx") || name.equals("X87Control.fwait")
                || name.equals("MmxState.emms");
        return (row.is("variable") ? VARIABLE : 0) | (row.is("sse") ? VECTOR : 0) | (row.is("avx") ? AVX : 0)
                | (fpu ? FPU : 0)
                | (name.startsWith("Exchange") ? EXCHANGE : 0) | (name.startsWith("BitStrings") ? BIT_STRING : 0)
                | (!row.isVex() && !fpu && namesAll(row) ? NAMES_ALL : 0)
                | (name.equals("Arithmetic.add#") ? ADD : 0) | (name.equals("Arithmetic.sub#") ? SUBTRACT : 0);
    }

    private static boolean namesAll(Row row) {
        String name = row.name();
        String family = name.substring(0, name.indexOf('.'));
        return NAMING_ALL.contains(family) ? !name.startsWith("Data.extend")
                : name.equals("Multiply.imul#") || row.is("sse") && !family.equals("StringComparison");
    }

    /** Whether it leaves the flags alone if its count is 0. */
    boolean variable() {
        return (traits & VARIABLE) != 0;
    }

    /** Whether it uses vector registers, and has a VEX prefix. */
    boolean avx() {
        return (traits & AVX) != 0;
    }

    /** Whether it uses XMM registers, and has no VEX prefix. */
    boolean vector() {
        return (traits & VECTOR) != 0;
    }

    /** Whether it uses the x87 unit or its registers. */
    boolean fpu() {
        return (traits & FPU) != 0;
    }

    /** Whether it changes no general register but its operands; of the x87 unit's rows and those with VEX prefix none is known. */
    boolean namesAll() {
        return (traits & NAMES_ALL) != 0;
    }

    /** Whether it is ADD. */
    boolean adds() {
        return (traits & ADD) != 0;
    }

    /** Whether it is SUB. */
    boolean subtracts() {
        return (traits & SUBTRACT) != 0;
    }

    /** Whether it writes both of its operands. */
    boolean exchanges() {
        return (traits & EXCHANGE) != 0;
    }

    /** Whether it is of BT's kind, with the bit's number in a register. */
    boolean selectsBit() {
        return (traits & BIT_STRING) != 0;
    }

    private static Treatment treatment(Row row) {
        Treatment wanted = treatmentByName(row);
        boolean hostHasIt = wanted != Treatment.COPY || HostFeatures.ofThisHost().haveAll(row.features());
        return hostHasIt ? wanted : Treatment.HAND_BACK;
    }

    /** Its treatment on a host that has all instructions. */
    static Treatment treatmentByName(Row row) {
        String name = row.name();
        String family = name.substring(0, name.indexOf('.'));
        Treatment system = SYSTEM.get(name);
        if (system != null) {
            return system;
        }
        if (row.is("cpl0") || row.is("i64")) {
            return Treatment.HAND_BACK;
        }
        if (row.isVex()) {
            return NOT_COPIED.contains(family) ? Treatment.HAND_BACK : Treatment.COPY;
        }
        if (row.operands().stream().anyMatch(operand -> operand.kind() == Operand.Kind.OFFSET)) {
            return Treatment.MOVE_OFFSET;
        }
        return switch (family) {
            case "Arithmetic", "Logic", "Multiply", "Shifts", "Data", "Bits", "BitStrings", "Conditions", "Exchange",
                    "Crc32" ->
                Treatment.COPY;
            case "FlagOps" -> FLAG_COPIES.contains(name) ? Treatment.COPY : Treatment.HAND_BACK;
            case "Strings" -> name.startsWith("Strings.movs") || name.startsWith("Strings.stos")
                    ? Treatment.STRING
                    : Treatment.HAND_BACK;
            case "Divide" -> row.operands().getFirst().size() == 'b' ? Treatment.HAND_BACK : Treatment.DIVIDE;
            case "Branches" -> branch(name);
            case "Stack" -> stack(name);
            case "Addressing" -> name.equals("Addressing.lea#") ? Treatment.ADDRESS : Treatment.HAND_BACK;
            case "Translations" -> name.equals("Translations.nothing")
                    ? row.opcode() == 0xAE ? Treatment.COPY : Treatment.NOTHING
                    : Treatment.HAND_BACK;
            case "MxcsrMoves", "ExtendedState", "MaskedStore" -> Treatment.HAND_BACK;
            case "X87Control" -> control(name);
            case "X87Memory", "X87Arithmetic", "X87Compare", "X87Load", "X87Scaling", "MmxState" -> Treatment.COPY;
            case "X87Registers" -> LOGARITHMS.contains(name) ? Treatment.HAND_BACK : Treatment.COPY;
            default -> row.is("sse") || row.is("mmx") ? Treatment.COPY : Treatment.HAND_BACK;
        };
    }

    private static Treatment control(String name) {
        return switch (name) {
            case "X87Control.fldcw" -> Treatment.LOAD_CONTROL;
            case "X87Control.fnstcw", "X87Control.fnstsw", "X87Control.fnclex", "X87Control.fwait",
                    "X87Control.nothing" ->
                Treatment.COPY;
            default -> Treatment.HAND_BACK;
        };
    }

    private static Treatment branch(String name) {
        return switch (name) {
            case "Branches.jmp#" -> Treatment.JUMP;
            case "Branches.call#" -> Treatment.CALL;
            case "Branches.callNear#" -> Treatment.CALL_INDIRECT;
            case "Branches.jmpNear#" -> Treatment.JUMP_INDIRECT;
            case "Branches.ret#", "Branches.retPop#" -> Treatment.RETURN;
            case "Branches.loop#", "Branches.loope#", "Branches.loopne#", "Branches.jcxz#" -> Treatment.HAND_BACK;
            default -> Treatment.CONDITIONAL;
        };
    }

    private static Treatment stack(String name) {
        return switch (name) {
            case "Stack.push#" -> Treatment.PUSH;
            case "Stack.pop#" -> Treatment.POP;
            case "Stack.leave#" -> Treatment.LEAVE;
            default -> Treatment.HAND_BACK;
        };
    }
}
