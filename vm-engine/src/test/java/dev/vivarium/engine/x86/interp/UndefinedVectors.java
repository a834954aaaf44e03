package dev.vivarium.engine.x86.interp;

import dev.vivarium.engine.x86.decode.Insn;
import dev.vivarium.engine.x86.oracle.OracleState;
import dev.vivarium.engine.x86.state.Cpu;

import java.nio.ByteBuffer;
import java.nio.ByteOrder;

/** Where AMD's processors give another of the results that the manual allows to an SSE instruction. */
final class UndefinedVectors {
    /** Twice the relative error that SDM Vol. 2, RCPPS and RSQRTPS, allows each of the two. */
    private static final double APART = 3.0 / 4096;

    private UndefinedVectors() {
    }

    /** What the host did, with the lanes that may differ as ours are. */
    static OracleState adopt(Insn in, OracleState after, OracleState ours) {
        return switch (in.row.name()) {
            case "SseApproximation.rcpss", "SseApproximation.rsqrtss" -> approximations(in, 1, after, ours);
            case "SseApproximation.rcpps", "SseApproximation.rsqrtps" ->
                upperApproximations(in, approximations(in, 4, after, ours), ours);
            case "SseHorizontal.dpps" -> sumsOfSingles(in, after, ours);
            case "SseHorizontal.vdpps" -> upperSums(in, sumsOfSingles(in, after, ours), ours);
            case "SseHorizontal.dppd" -> sumsOfDoubles(in, after, ours);
            default -> after;
        };
    }

    private static int register(Insn in) {
        return OracleState.XMM0 + 16 * (in.a / Cpu.VECTOR_STRIDE);
    }

    private static ByteBuffer image(OracleState state) {
        return ByteBuffer.wrap(state.fxsave()).order(ByteOrder.LITTLE_ENDIAN);
    }

    private static OracleState take(OracleState into, OracleState from, int at, int bytes) {
        byte[] taken = new byte[bytes];
        System.arraycopy(from.fxsave(), at, taken, 0, bytes);
        return into.withFxsave(at, taken);
    }

    private static OracleState approximations(Insn in, int lanes, OracleState after, OracleState ours) {
        OracleState adopted = after;
        for (int at = register(in); at < register(in) + 4 * lanes; at += 4) {
            if (areNear(image(after).getFloat(at), image(ours).getFloat(at))) {
                adopted = take(adopted, ours, at, 4);
            }
        }
        return adopted;
    }

    private static boolean areNear(float theirs, float ours) {
        return Math.abs((double) theirs - ours) <= Math.abs((double) ours) * APART;
    }

    /** The same in the upper half of a register of 256 bits. */
    private static OracleState upperApproximations(Insn in, OracleState after, OracleState ours) {
        return adoptUpper(in, after, ours, UndefinedVectors::areNear);
    }

    /** Whether two results of a lane are as good as each other. */
    private interface Alike {
        boolean test(float theirs, float ours);
    }

    /** Takes lanes of our upper half of the destination where the host's is as good. */
    private static OracleState adoptUpper(Insn in, OracleState after, OracleState ours, Alike alike) {
        long[] high = after.ymmHigh().clone();
        int first = 2 * (in.a / Cpu.VECTOR_STRIDE);
        for (int i = first; i < first + 2; i++) {
            for (int shift = 0; shift < Long.SIZE; shift += Integer.SIZE) {
                int our = (int) (ours.ymmHigh()[i] >>> shift);
                if (alike.test(Float.intBitsToFloat((int) (high[i] >>> shift)), Float.intBitsToFloat(our))) {
                    high[i] = high[i] & ~(0xFFFF_FFFFL << shift) | (our & 0xFFFF_FFFFL) << shift;
                }
            }
        }
        return after.withYmmHigh(high);
    }

    /** SDM Vol. 2, DPPS: which of several NaNs arrives, and where, is the processor's choice. */
    private static OracleState sumsOfSingles(Insn in, OracleState after, OracleState ours) {
        OracleState adopted = after;
        for (int at = register(in); at < register(in) + 16; at += 4) {
            if (Float.isNaN(image(after).getFloat(at)) && Float.isNaN(image(ours).getFloat(at))) {
                adopted = take(adopted, ours, at, 4);
            }
        }
        return adopted;
    }

    /** The same in the upper half of a register of 256 bits. */
    private static OracleState upperSums(Insn in, OracleState after, OracleState ours) {
        return adoptUpper(in, after, ours, (theirs, our) -> Float.isNaN(theirs) && Float.isNaN(our));
    }

    /** The same for DPPD. */
    private static OracleState sumsOfDoubles(Insn in, OracleState after, OracleState ours) {
        OracleState adopted = after;
        for (int at = register(in); at < register(in) + 16; at += 8) {
            if (Double.isNaN(image(after).getDouble(at)) && Double.isNaN(image(ours).getDouble(at))) {
                adopted = take(adopted, ours, at, 8);
            }
        }
        return adopted;
    }
}
