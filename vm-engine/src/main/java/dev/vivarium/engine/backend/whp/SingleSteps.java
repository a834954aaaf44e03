package dev.vivarium.engine.backend.whp;

import dev.vivarium.engine.vcpu.CpuState;
import dev.vivarium.engine.x86.interp.OneInstruction;
import dev.vivarium.host.whp.WhpExit;

import org.jspecify.annotations.Nullable;

/** Has our interpreter execute what an exit stopped at and is not simple. Owned by the processor's thread. */
final class SingleSteps {
    private static final int RCX = 1;

    private final OneInstruction interpreter;
    private final WhpExit exit;
    private final Signals signals;

    SingleSteps(OneInstruction interpreter, WhpExit exit, Signals signals) {
        this.interpreter = interpreter;
        this.exit = exit;
        this.signals = signals;
    }

    /**
     * One instruction; a repeated one goes on as long as nobody wants anything of the processor.
     *
     * @return the state after it, or null if the processor shuts down
     */
    @Nullable
    CpuState execute(CpuState before) {
        CpuState state = before;
        try {
            while (true) {
                CpuState after = interpreter.execute(state);
                if (after == null || !isRepeating(state, after) || signals.get() != 0) {
                    return after;
                }
                state = after;
            }
        } catch (IllegalArgumentException e) {
            throw FailureReport.of(exit, state, e);
        }
    }

    private static boolean isRepeating(CpuState before, CpuState after) {
        return after.rip() == before.rip() && after.gpr()[RCX] != before.gpr()[RCX];
    }
}
