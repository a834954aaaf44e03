package dev.vivarium.engine.x86.interp;

import dev.vivarium.engine.x86.decode.Insn;
import dev.vivarium.engine.x86.oracle.HostProcessor;
import dev.vivarium.engine.x86.oracle.OracleCase;
import dev.vivarium.engine.x86.oracle.OracleResult;
import dev.vivarium.engine.x86.oracle.OracleState;
import dev.vivarium.engine.x86.oracle.OracleWindow;

import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.util.Arrays;
import java.util.Set;

/** What processors do differently with the x87 unit and the MMX registers, in a case's outcome. */
final class UndefinedX87 {
    private static final Set<String> TRANSCENDENTAL = Set.of("X87Functions.sine", "X87Functions.cosine",
            "X87Functions.sineAndCosine", "X87Functions.tangent", "X87Functions.arcTangent",
            "X87Functions.exponential", "X87Registers.fyl2x", "X87Registers.fyl2xp1");
    private static final int C1 = 0x0200;
    private static final int ERROR_SUMMARY = 0x80;
    private static final int UNDERFLOW = 0x10;
    private static final int EXTENDED_BYTES = 10;

    private UndefinedX87() {
    }

    /** What the host did, with what it need not have done as we did it. */
    static OracleState adopt(Insn in, OracleCase test, OracleResult host, OracleState ours) {
        OracleState after = adoptPointers(test, host.after(), ours);
        if (host.fault() != null) {
            return adoptFaulted(in, test, after, ours);
        }
        if (in.row.is("fpu") && equal(test.before(), after, OracleState.FDP, OracleState.MXCSR)) {
            // Some record an operand's address only with an unmasked exception: CPUID's FDP_EXCPTN_ONLY.
            after = take(after, ours, OracleState.FDP, OracleState.MXCSR);
        }
        return TRANSCENDENTAL.contains(in.row.name()) ? adoptFunction(after, ours) : after;
    }

    /**
     * AMD's processors keep FOP, FIP and FDP to themselves while no unmasked exception is pending (AMD APM Vol. 2,
     * 11.4.4): XSAVE then stores zeros, or on older ones nothing. Nothing can be said of them in that case.
     */
    private static OracleState adoptPointers(OracleCase test, OracleState after, OracleState ours) {
        boolean pending = (after.fxsave()[OracleState.FSW] & ERROR_SUMMARY) != 0;
        boolean untold = HostProcessor.isAmd() && !pending
                && (equal(OracleState.initial(), after, OracleState.FOP, OracleState.MXCSR)
                        || equal(test.before(), after, OracleState.FOP, OracleState.MXCSR));
        return untold ? take(after, ours, OracleState.FOP, OracleState.MXCSR) : after;
    }

    /**
     * Whether a store found an unmasked numeric error before it found that its operand cannot be written, and so stored
     * nothing. Both are faults of one class, whose order is the processor's (SDM Vol. 3A, 6.9): Intel's and ours look
     * for the numeric error first, AMD's for the operand.
     */
    static boolean isNumericErrorFirst(Insn in, OracleCase test, OracleResult.Fault fault, OracleState ours) {
        boolean stores = in.row.name().startsWith("X87Memory.f") && in.row.operands().getFirst().write();
        boolean operand = fault.vector() == OracleResult.Fault.PF || fault.vector() == OracleResult.Fault.GP
                || fault.vector() == OracleResult.Fault.SS;
        boolean raised = (ours.fxsave()[OracleState.FSW] & ~test.before().fxsave()[OracleState.FSW]
                & ERROR_SUMMARY) != 0;
        return stores && operand && raised && Arrays.equals(test.before().memory(), ours.memory());
    }

    private static OracleState adoptFaulted(Insn in, OracleCase test, OracleState after, OracleState ours) {
        if (in.row.is("mmx")) {
            // Intel's processors turn the registers into MMX registers before they look for the operand.
            return take(take(after, ours, OracleState.FSW, OracleState.FOP), ours, OracleState.ST0, OracleState.XMM0);
        }
        boolean stores80 = in.row.name().equals("X87Memory.fstp80") || in.row.name().equals("X87Memory.fbstp");
        return stores80 && isBeforeReadOnly(test, after) ? after.withMemory(OracleWindow.BASE, ours.memory()) : after;
    }

    /** They store such an operand in two parts, and the first stays if the second cannot be stored. */
    private static boolean isBeforeReadOnly(OracleCase test, OracleState after) {
        int first = Arrays.mismatch(test.before().memory(), after.memory());
        return first < 0 || first > OracleWindow.READ_ONLY - OracleWindow.BASE - EXTENDED_BYTES;
    }

    /** SDM Vol. 1, 8.3.10: within one unit in the last place. */
    private static OracleState adoptFunction(OracleState after, OracleState ours) {
        OracleState adopted = after;
        int open = C1;
        for (int i = 0; i < 2; i++) {
            int at = OracleState.ST0 + 16 * i;
            if (isNeighbour(after, ours, at)) {
                adopted = take(adopted, ours, at, at + EXTENDED_BYTES);
                // Of the smallest normal number and its neighbour, one has underflowed.
                open |= isDenormal(after, at) == isDenormal(ours, at) ? 0 : UNDERFLOW;
            }
        }
        int status = status(after) & ~open | status(ours) & open;
        return adopted.withFxsave(OracleState.FSW, (byte) status, (byte) (status >> 8));
    }

    private static int status(OracleState state) {
        return ByteBuffer.wrap(state.fxsave()).order(ByteOrder.LITTLE_ENDIAN).getShort(OracleState.FSW);
    }

    private static boolean isDenormal(OracleState state, int at) {
        return (state.fxsave()[at + 8] | state.fxsave()[at + 9] & 0x7F) == 0;
    }

    private static boolean isNeighbour(OracleState after, OracleState ours, int at) {
        ByteBuffer left = ByteBuffer.wrap(after.fxsave()).order(ByteOrder.LITTLE_ENDIAN);
        ByteBuffer right = ByteBuffer.wrap(ours.fxsave()).order(ByteOrder.LITTLE_ENDIAN);
        int exponents = left.getShort(at + 8) - right.getShort(at + 8);
        if (exponents == 0) {
            return Math.abs(left.getLong(at) - right.getLong(at)) <= 1;
        }
        ByteBuffer larger = exponents > 0 ? left : right;
        ByteBuffer smaller = exponents > 0 ? right : left;
        // The largest denormal number has the exponent field 0 and no leading one.
        long largest = (smaller.getShort(at + 8) & 0x7FFF) == 0 ? Long.MAX_VALUE : -1;
        return Math.abs(exponents) == 1 && larger.getLong(at) == Long.MIN_VALUE && smaller.getLong(at) == largest;
    }

    private static boolean equal(OracleState a, OracleState b, int from, int to) {
        return Arrays.equals(a.fxsave(), from, to, b.fxsave(), from, to);
    }

    private static OracleState take(OracleState into, OracleState from, int start, int end) {
        return into.withFxsave(start, Arrays.copyOfRange(from.fxsave(), start, end));
    }
}
