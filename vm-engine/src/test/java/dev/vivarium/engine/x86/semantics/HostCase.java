package dev.vivarium.engine.x86.semantics;

import dev.vivarium.engine.x86.softfloat.FloatEnv;
import dev.vivarium.engine.x86.state.Cpu;
import dev.vivarium.engine.x86.state.Flags;
import dev.vivarium.engine.x86.state.Rflags;

import java.util.function.Consumer;

/** The registers before and after one instruction, which works on XMM1 (or MM1) and XMM2 (or MM2). */
final class HostCase {
    static final int XMM0 = 0;
    /** Destination and first source. */
    static final int A = 2;
    /** Second source. */
    static final int B = 4;
    /** A register that no instruction names. */
    static final int SPARE = 6;

    /** What the host had in its flags before each instruction. */
    private static final int FLAGS_BEFORE = Rflags.ZF | Rflags.PF;

    /** XMM0 to XMM3, two longs each. */
    final long[] v = new long[8];
    final FloatEnv env = new FloatEnv();
    /** EAX and EDX before. */
    long first;
    long second;
    int immediate;
    /** The general register that receives the result. */
    long general;
    int flags;
    boolean fault;

    /** Draws the next operands. */
    void fill(HostOperands operands, String kinds) {
        for (int i = A; i < A + 4; i++) {
            v[i] = operands.quadword(kinds.charAt(i - A >> 1));
        }
        v[XMM0] = operands.quadword(kinds.charAt(1));
        v[XMM0 + 1] = operands.quadword(kinds.charAt(1));
        first = operands.integer();
        second = operands.integer();
        long r = operands.next();
        if (kinds.charAt(0) == 't' && (r & 7) != 0) {
            first = (r >>> 8 & 63) - 32;
            second = (r >>> 16 & 63) - 32;
        }
        r = operands.next();
        immediate = (int) r & 0xFF;
        env.setMxcsr(operands.mxcsr(r));
        general = 0;
        flags = 0;
        fault = false;
    }

    /** Runs an instruction that sets flags. */
    void setFlags(Consumer<Cpu> instruction) {
        Cpu cpu = new Cpu();
        Flags.setStatus(cpu, FLAGS_BEFORE);
        instruction.accept(cpu);
        flags = Flags.status(cpu);
    }

    /**
     * Writes what the instruction changes to {@code out} and returns how many longs that is.
     *
     * @param kinds v the vector register, m the MMX register, x XMM0, g the general register, f flags, e MXCSR
     */
    int results(String kinds, long[] out) {
        int n = 0;
        for (int i = 0; i < kinds.length(); i++) {
            switch (kinds.charAt(i)) {
                case 'v', 'x' -> {
                    int register = kinds.charAt(i) == 'v' ? A : XMM0;
                    out[n++] = v[register];
                    out[n++] = v[register + 1];
                }
                case 'm' -> out[n++] = v[A];
                case 'g' -> out[n++] = general;
                case 'f' -> out[n++] = flags;
                default -> out[n++] = env.mxcsr() | (fault ? 1L << 31 : 0);
            }
        }
        return n;
    }
}
