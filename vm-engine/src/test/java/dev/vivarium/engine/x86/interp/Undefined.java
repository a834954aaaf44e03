package dev.vivarium.engine.x86.interp;

import dev.vivarium.engine.x86.decode.Insn;
import dev.vivarium.engine.x86.isa.Operand;
import dev.vivarium.engine.x86.isa.Row;
import dev.vivarium.engine.x86.oracle.HostProcessor;
import dev.vivarium.engine.x86.oracle.OracleCase;
import dev.vivarium.engine.x86.oracle.OracleResult;
import dev.vivarium.engine.x86.oracle.OracleState;
import dev.vivarium.engine.x86.oracle.OracleWindow;
import dev.vivarium.engine.x86.oracle.StateDifference;

import org.jspecify.annotations.Nullable;

import java.util.Arrays;

/** What the manual leaves undefined in a case's outcome: processors differ there, and so may we. */
final class Undefined {
    private static final int PAGE_SHIFT = 12;
    private static final int CF = 0x1;
    private static final int PF = 0x4;
    private static final int AF = 0x10;
    private static final int ZF = 0x40;
    private static final int SF = 0x80;
    private static final int OF = 0x800;
    private static final int RCX = 1;
    private static final int RSP = 4;

    private Undefined() {
    }

    /** The status flags that need not be equal, as bits of RFLAGS. */
    static long flags(Insn in, OracleCase test) {
        Row row = in.row;
        long listed = mask(row.value("u"));
        if (!row.is("variable")) {
            return listed;
        }
        int count = count(row, test) & (in.operandBits == 64 ? 63 : 31);
        if (count == 0) {
            return 0;
        }
        int size = row.operands().getFirst().bits(in.operandBits);
        boolean carryLost = count >= size && row.value("w").contains("s");
        boolean allLost = count > size && row.operands().size() == 3;
        return listed | (count > 1 ? OF : 0) | (carryLost ? CF : 0) | (allLost ? CF | PF | ZF | SF : 0);
    }

    static int count(Row row, OracleCase test) {
        boolean register = row.operands().getLast().kind() == Operand.Kind.COUNT;
        return register ? (int) test.before().gpr()[RCX] & 0xFF : test.code()[test.code().length - 1] & 0xFF;
    }

    private static long mask(String letters) {
        long mask = 0;
        for (char letter : letters.toCharArray()) {
            mask |= switch (letter) {
                case 'o' -> OF;
                case 's' -> SF;
                case 'z' -> ZF;
                case 'a' -> AF;
                case 'p' -> PF;
                default -> CF;
            };
        }
        return mask;
    }

    /** Whether the manual lets the one processor fault and the other not. */
    static boolean isOpen(Insn in, OracleCase test, OracleResult host, OracleResult ours) {
        if (host.fault() == null || ours.fault() != null) {
            return false;
        }
        // A masked store that stores nothing.
        return in.row.name().startsWith("MaskedStore")
                || HostProcessor.isAmd() && isOpenToAmd(in, test, host, host.fault(), ours.after());
    }

    private static boolean isOpenToAmd(Insn in, OracleCase test, OracleResult host, OracleResult.Fault fault,
            OracleState ours) {
        if (in.row.name().equals("Data.movsxd#") && in.operandBits == 16) {
            // SDM Vol. 2: the source has 16 bits. AMD's read 32 bits of memory and leave the upper ones.
            boolean upperHalf = fault.vector() != OracleResult.Fault.PF
                    || (fault.address() & (1 << PAGE_SHIFT) - 1) == 0;
            return upperHalf && isUnchanged(test, host.after());
        }
        return UndefinedX87.isNumericErrorFirst(in, test, fault, ours) && isUnchanged(test, host.after());
    }

    private static boolean isUnchanged(OracleCase test, OracleState after) {
        return StateDifference.between(test.before(), after, 0).isEmpty();
    }

    /** Whether the manual's order lets one processor raise the one and another the other. */
    static boolean mayDiffer(Insn in, OracleResult.@Nullable Fault host, OracleResult.@Nullable Fault ours) {
        if (host == null || ours == null) {
            return false;
        }
        boolean pageFaults = host.vector() == OracleResult.Fault.PF && ours.vector() == OracleResult.Fault.PF;
        boolean samePage = pageFaults && host.errorCode() == ours.errorCode()
                && host.address() >>> PAGE_SHIFT == ours.address() >>> PAGE_SHIFT;
        // The row's name without the place of its operand size.
        return switch (in.row.name().replace("#", "")) {
            // The fault may be told for any of the bytes; those that the mask leaves out need not be inside a limit.
            case "MaskedStore.maskmovq", "MaskedStore.maskmovdqu" -> pageFaults && Math.abs(host.address() - ours
                    .address()) < 16
                    || ours.vector() == OracleResult.Fault.GP;
            case "Stack.pusha", "Stack.popa" -> samePage;
            // Either operand may be read first.
            case "Strings.cmps", "Strings.cmps8" -> pageFaults;
            // The upper bound need not be read when the lower one is exceeded.
            case "Traps.bound" -> host.vector() == OracleResult.Fault.BR && ours.vector() == OracleResult.Fault.PF;
            // A call to a non-canonical target whose return address cannot be stored either.
            case "Branches.callNear" -> ours.equals(new OracleResult.Fault(OracleResult.Fault.GP, 0, 0));
            // An image that crosses into a page that cannot be had: some forms report its last byte.
            default -> in.row.name().startsWith("X87Control") && samePage;
        };
    }

    /** What the host did, with undefined registers and memory as we left them. */
    static OracleState adopt(Insn in, OracleCase test, OracleResult host, OracleState ours) {
        OracleState after = UndefinedX87.adopt(in, test, host, ours);
        if (HostProcessor.isAmd()) {
            after = host.fault() != null ? UndefinedStrings.adopt(in, test, after)
                    : UndefinedVectors.adopt(in, UndefinedShifts.adopt(in, test, after, ours), ours);
        }
        if (in.row.name().startsWith("Stack.popa") && host.fault() != null) {
            // Registers that were popped before the fault may have changed.
            return new OracleState(ours.gpr(), after.rip(), after.rflags(), after.fxsave(), after.ymmHigh(),
                    after.memory());
        }
        boolean scan = in.row.name().startsWith("Bits.bs");
        if (scan && (after.rflags() & ZF) != 0) {
            // SDM: undefined; AMD: unchanged. Processors differ in the upper half of a 32-bit destination.
            int register = in.a;
            long low = in.operandBits == 32 ? 0xFFFF_FFFFL : -1;
            return (after.gpr()[register] & low) == (ours.gpr()[register] & low)
                    ? after.withGpr(register, ours.gpr()[register])
                    : after;
        }
        if (in.row.name().startsWith("Branches.callNear") && host.fault() != null) {
            // Intel's processors store the return address before they find that the target is not canonical.
            int bytes = in.operandBits / 8;
            long slot = after.gpr()[RSP] - bytes;
            if (slot >= OracleWindow.BASE && slot + bytes <= OracleWindow.END) {
                int from = (int) (slot - OracleWindow.BASE);
                return after.withMemory(slot, Arrays.copyOfRange(ours.memory(), from, from + bytes));
            }
        }
        if (in.row.is("mmx") && host.fault() != null) {
            // Intel's processors have then cleared TOP, and sometimes the tags, if it was a store or a conversion.
            return after.withFxsave(0, Arrays.copyOf(ours.fxsave(), OracleState.MXCSR))
                    .withFxsave(OracleState.ST0, Arrays.copyOfRange(ours.fxsave(), OracleState.ST0, OracleState.XMM0));
        }
        return after;
    }
}
