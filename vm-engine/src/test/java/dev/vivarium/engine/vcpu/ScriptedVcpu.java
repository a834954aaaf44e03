package dev.vivarium.engine.vcpu;

import org.jspecify.annotations.Nullable;

import java.util.Map;
import java.util.concurrent.atomic.AtomicLong;

/** A processor whose guest code is a Java method, called again and again as one instruction each. */
public final class ScriptedVcpu implements Vcpu {
    /** One instruction. */
    @FunctionalInterface
    public interface Step {
        /** @return why the processor stops, or null to go on */
        @Nullable
        Exit execute(ScriptedVcpu processor);
    }

    public final VcpuWiring wiring;
    /** How many instructions were executed. */
    public final AtomicLong executed = new AtomicLong();
    public volatile CpuState state = CpuStates.reset();
    private final Step step;
    private volatile boolean kicked;
    private volatile boolean interruptPending;

    public ScriptedVcpu(VcpuWiring wiring, Step step) {
        this.wiring = wiring;
        this.step = step;
    }

    @Override
    public Exit run() {
        while (!kicked) {
            executed.incrementAndGet();
            Exit exit = step.execute(this);
            if (exit != null) {
                return exit;
            }
        }
        kicked = false;
        return Exit.KICKED;
    }

    /** Takes the interrupt that waits. @return its vector */
    public int takeInterrupt() {
        wiring.lock().lock();
        try {
            return wiring.apic().acknowledge();
        } finally {
            wiring.lock().unlock();
        }
    }

    @Override
    public void kick() {
        kicked = true;
    }

    @Override
    public boolean hasWork() {
        return interruptPending;
    }

    @Override
    public CpuState save() {
        return state;
    }

    @Override
    public void restore(CpuState restored) {
        state = restored;
    }

    @Override
    public VcpuStatistics statistics() {
        return new VcpuStatistics(executed.get(), Map.of("steps", executed.get()));
    }

    @Override
    public void setInterruptPending(boolean pending) {
        interruptPending = pending;
        wiring.wake().run();
    }

    @Override
    public void raiseNmi() {
        wiring.wake().run();
    }

    @Override
    public void raiseInit() {
        wiring.wake().run();
    }

    @Override
    public void raiseStartup(int vector) {
        wiring.wake().run();
    }
}
