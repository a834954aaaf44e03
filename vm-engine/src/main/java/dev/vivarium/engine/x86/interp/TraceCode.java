package dev.vivarium.engine.x86.interp;

import dev.vivarium.engine.x86.state.Cpu;

/** A trace as JVM code; {@link TraceCompiler} makes a class of each. */
abstract class TraceCode {
    /** Most times that a loop goes round before the run loop gets to look. */
    private static final int MOST_ROUNDS = 32;

    final Trace trace;
    /** {@link Trace#reach}. */
    final int reach;

    TraceCode(Trace trace) {
        this.trace = trace;
        reach = trace.reach();
    }

    /**
     * Runs the trace, whose first block starts at {@code cpu.rip}, as far as the guest goes that way.
     *
     * @return the block that ran last; it is not yet counted in {@link Interpreter#retired}
     * @throws dev.vivarium.engine.x86.state.Fault after {@link Interpreter#stoppedAt} was set to the instruction's place
     *     in the trace
     */
    abstract Block run();

    /**
     * Between a block that ends in a branch and the next of the trace: whether to go on with that.
     *
     * @param count    instructions of the block that ran
     * @param distance from its start to that of the next
     */
    static boolean follows(Interpreter t, int count, int distance) {
        Cpu c = t.cpu;
        long rip = c.rip;
        if (rip - c.r[Cpu.BLOCK_IP] != distance || c.codeEpoch != t.epoch || t.isWanted()) {
            return false;
        }
        c.r[Cpu.BLOCK_IP] = rip;
        t.retired += count;
        return true;
    }

    /** Between a block that does not end in a branch and the next. */
    static void passes(Interpreter t, int count, int distance) {
        Cpu c = t.cpu;
        c.r[Cpu.BLOCK_IP] = c.r[Cpu.BLOCK_IP] + distance & c.ipMask;
        t.retired += count;
    }

    /** Whether a loop that went {@code round} times round may go on. */
    static boolean again(int round) {
        return round < MOST_ROUNDS;
    }
}
