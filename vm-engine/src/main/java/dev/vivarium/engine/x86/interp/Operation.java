package dev.vivarium.engine.x86.interp;

import dev.vivarium.engine.x86.decode.Insn;
import dev.vivarium.engine.x86.mmu.Mmu;
import dev.vivarium.engine.x86.state.Cpu;

/**
 * What an instruction does. One object without state serves every instruction of its kind; the classes are generated:
 * {@link Operations}.
 */
abstract class Operation {
    /**
     * Runs it. {@code t} holds the others, which are given for speed.
     *
     * @throws dev.vivarium.engine.x86.state.Fault the exception that the instruction raises
     */
    abstract void run(Interpreter t, Cpu c, long[] r, Mmu m, Insn in);
}
