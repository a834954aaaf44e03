package dev.vivarium.engine.x86.interp;

import dev.vivarium.engine.memory.GuestMemory;
import dev.vivarium.engine.vcpu.CpuState;
import dev.vivarium.engine.x86.mmu.Mmu;
import dev.vivarium.engine.x86.state.Cpu;
import dev.vivarium.engine.x86.state.Fault;

import org.jspecify.annotations.Nullable;

/**
 * Executes single instructions for a processor that another back end runs, where that cannot: load state, step one, store
 * state. Only for the processor's own thread.
 */
public final class OneInstruction {
    private final Interpreter interpreter;
    private final BlockRunner runner;

    public OneInstruction(GuestMemory memory, Surroundings outside) {
        Cpu cpu = new Cpu();
        interpreter = new Interpreter(cpu, new Mmu(cpu, memory, outside.bus()), outside);
        runner = new BlockRunner(interpreter, memory, Runnable::run);
        CpuStates.reset(interpreter);
    }

    /**
     * One instruction, and the delivery of the exception that it may raise. A repeated string instruction may come back
     * before it is through; its state says so.
     *
     * @return the state after it, or null if the processor shuts down
     * @throws IllegalArgumentException if the state is not one of the processor's model
     */
    public @Nullable CpuState execute(CpuState before) {
        CpuStates.restore(interpreter, before);
        boolean goesOn = runner.stepOne();
        interpreter.mmu.giveUpWriteRights();
        return goesOn ? CpuStates.save(interpreter) : null;
    }

    /** The state after power-up, and after RESET. */
    public CpuState reset() {
        CpuStates.reset(interpreter);
        return CpuStates.save(interpreter);
    }

    /** The state after an INIT message. Whether the processor waits for a start-up message then is the caller's. */
    public CpuState init(CpuState before) {
        CpuStates.restore(interpreter, before);
        CpuStates.init(interpreter);
        return CpuStates.save(interpreter);
    }

    /** The state after the start-up message that a processor waited for. */
    public CpuState startUp(CpuState before, int vector) {
        CpuStates.restore(interpreter, before);
        CpuStates.startup(interpreter, vector);
        return CpuStates.save(interpreter);
    }

    /**
     * Delivers a debug exception whose causes are in DR6 already and whose instruction is complete.
     *
     * @return the state at its handler, or null if the processor shuts down
     */
    public @Nullable CpuState deliverTrap(CpuState before) {
        CpuStates.restore(interpreter, before);
        boolean goesOn = EventDelivery.exception(interpreter, Fault.DB, Fault.NO_CODE);
        interpreter.mmu.giveUpWriteRights();
        return goesOn ? CpuStates.save(interpreter) : null;
    }
}
