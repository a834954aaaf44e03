package dev.vivarium.engine.x86.interp;

import java.util.Map;

/** A faster way to run blocks than the interpreter's. All methods are for the processor's thread. */
public interface FastTier {
    /** What the interpreter does next. */
    enum Next {
        /** The block was not run; interpret it. */
        INTERPRET,
        /** Interpret the one instruction at the instruction pointer, then look again. */
        STEP,
        /** Look what there is to do at the instruction pointer. */
        LOOK
    }

    /** Runs guest code from {@code block}, which starts at the instruction pointer, as far as it can. */
    Next run(Block block);

    /**
     * Brings registers that it may keep to itself back into {@code Cpu}.
     *
     * @param vectors XMM registers and MXCSR
     * @param fpu     the x87 unit
     */
    void release(boolean vectors, boolean fpu);

    /** What it has counted, by name; any thread may ask. */
    Map<String, Long> counters();
}
