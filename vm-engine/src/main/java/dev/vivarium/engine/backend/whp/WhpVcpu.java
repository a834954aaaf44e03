package dev.vivarium.engine.backend.whp;

import dev.vivarium.engine.bus.LockedApic;
import dev.vivarium.engine.vcpu.CpuState;
import dev.vivarium.engine.vcpu.Exit;
import dev.vivarium.engine.vcpu.GuestBus;
import dev.vivarium.engine.vcpu.Vcpu;
import dev.vivarium.engine.vcpu.VcpuStatistics;
import dev.vivarium.engine.vcpu.VcpuWiring;
import dev.vivarium.engine.x86.interp.Attention;
import dev.vivarium.engine.x86.interp.OneInstruction;
import dev.vivarium.engine.x86.interp.Surroundings;
import dev.vivarium.engine.x86.interp.TimeStampCounter;
import dev.vivarium.host.abi.WhpExitReason;
import dev.vivarium.host.whp.WhpExit;
import dev.vivarium.host.whp.WhpProcessor;

import java.util.Objects;

/**
 * A processor in the Windows Hypervisor Platform. Its local APIC is the board's model. The hypervisor stops at what it does
 * not do itself, with nothing of it done; what is not simple is left to our interpreter, one instruction at a time.
 * INIT, start-up and halting are done here. Page WHvRunVirtualProcessor.
 */
final class WhpVcpu implements Vcpu {
    private static final int RDX = 2;

    private final WhpProcessor processor;
    private final WhpExit exit;
    private final Signals signals;
    private final HostCounter counter;
    private final GuestBus bus;
    private final EventDelivery events;
    private final Completions completions;
    private final ProcessorRecord record;
    private final ApicBase apicBase;
    private final OneInstruction interpreter;
    private final SingleSteps steps;
    private final ExitCounters counters = new ExitCounters();
    private final int signature;
    private final boolean first;

    private boolean halted;
    private boolean waiting;

    WhpVcpu(WhpProcessor processor, VcpuWiring wiring, CpuidAnswers cpuid, TscRate rate) {
        this.processor = processor;
        exit = processor.exit();
        signals = new Signals(processor::cancel, wiring.wake());
        counter = new HostCounter(processor, wiring.clock(), rate);
        bus = wiring.bus();
        // The host's clock is steered and its counter is not: a deadline is read by how the two stand at that moment.
        LockedApic apic = new LockedApic(Objects.requireNonNull(wiring.apic()), wiring.lock(),
                () -> bus.timeStampMoved(counter.look()));
        events = new EventDelivery(processor, signals, apic);
        completions = new Completions(processor, wiring.bus(), apic, cpuid);
        record = new ProcessorRecord(processor, wiring.model());
        interpreter = new OneInstruction(wiring.memory(), new Surroundings(wiring.bus(), apic, wiring.model(),
                wiring.topology(), new TimeStampCounter(wiring.clock()), new Attention()));
        apicBase = new ApicBase(apic, record);
        steps = new SingleSteps(interpreter, exit, signals);
        signature = cpuid.find(1, 0).eax();
        first = wiring.topology().apicId() == 0;
        restore(signed(interpreter.reset()).withTsc(counter.stopped())
                .withActivity(first ? CpuState.ACTIVE : CpuState.WAIT_FOR_SIPI));
    }

    /** The processor's signature is in EDX after RESET and INIT (SDM Vol. 3A, table 9-1). */
    private CpuState signed(CpuState state) {
        state.gpr()[RDX] = signature;
        return state;
    }

    @Override
    public Exit run() {
        while (true) {
            attend();
            if (signals.take(Signals.KICK)) {
                return Exit.KICKED;
            }
            int seen = waiting ? 0 : events.offer();
            halted &= !events.isPending();
            if (waiting || halted) {
                return Exit.HALTED;
            }
            if (signals.enter(seen)) {
                int reason = processor.run();
                signals.left();
                if (!handle(reason)) {
                    return Exit.TRIPLE_FAULT;
                }
            }
        }
    }

    /** INIT and start-up (SDM Vol. 3A, 9.4). */
    private void attend() {
        if (signals.take(Signals.INIT)) {
            takeOver(signed(interpreter.init(record.read(rest(false)))));
            halted = false;
            waiting = !first;
        }
        if (signals.take(Signals.STARTUP) && waiting) {
            takeOver(interpreter.startUp(record.read(rest(false)), signals.startupVector()));
            waiting = false;
        }
    }

    /** @return false if the processor shuts down */
    private boolean handle(int reason) {
        counters.count(reason);
        events.stopped(exit);
        switch (reason) {
            case WhpExitReason.PORT_ACCESS -> {
                return completions.port() || interpret();
            }
            case WhpExitReason.MEMORY_ACCESS -> {
                return interpret();
            }
            case WhpExitReason.MSR_ACCESS -> {
                return msr();
            }
            case WhpExitReason.CPUID -> completions.cpuid();
            case WhpExitReason.INTERRUPT_WINDOW -> events.windowOpened();
            case WhpExitReason.CANCELED -> {
                // Somebody wants something; the loop looks what.
            }
            case WhpExitReason.HALT -> halted = true;
            case WhpExitReason.UNRECOVERABLE_EXCEPTION -> {
                return false;
            }
            default -> throw FailureReport.of(exit, record.look(rest(false)));
        }
        return true;
    }

    private boolean msr() {
        if (completions.msr()) {
            events.followTaskPriority();
            return true;
        }
        boolean goesOn = interpret();
        if (goesOn) {
            apicBase.followInterpreter();
        }
        return goesOn;
    }

    /** Has our interpreter execute the next instruction. @return false if the processor shuts down */
    private boolean interpret() {
        counters.interpreted++;
        boolean all = exit.reason() == WhpExitReason.MSR_ACCESS && record.isKeptByHypervisor(exit.msrNumber());
        CpuState before = all ? record.read(rest(false)) : record.look(rest(false));
        apicBase.followHypervisor();
        CpuState after = steps.execute(before);
        if (after == null) {
            return false;
        }
        record.change(before, after);
        if (after.tsc().offset() != before.tsc().offset()) {
            counter.move(after.tsc().offset() - before.tsc().offset());
            bus.timeStampMoved(counter.look());
        }
        halted = after.activity() == CpuState.HALTED;
        events.stopped(after);
        return true;
    }

    private ProcessorRecord.Rest rest(boolean nmiPending) {
        int activity = waiting ? CpuState.WAIT_FOR_SIPI : halted ? CpuState.HALTED : CpuState.ACTIVE;
        return new ProcessorRecord.Rest(counter.stopped(), activity, nmiPending);
    }

    private void takeOver(CpuState state) {
        record.write(state);
        apicBase.followModel();
        events.stopped(state);
        counters.interpreted++;
    }

    @Override
    public void kick() {
        signals.raise(Signals.KICK);
    }

    @Override
    public boolean hasWork() {
        int bits = signals.get();
        if ((bits & (Signals.KICK | Signals.INIT)) != 0) {
            return true;
        }
        if (waiting) {
            return (bits & Signals.STARTUP) != 0;
        }
        return (bits & Signals.INTERRUPT) != 0 && events.interruptsEnabled()
                || (bits & Signals.NMI) != 0 && !events.nmiBlocked();
    }

    @Override
    public void setInterruptPending(boolean pending) {
        if (pending) {
            signals.raise(Signals.INTERRUPT);
        } else {
            signals.lower(Signals.INTERRUPT);
        }
    }

    @Override
    public void raiseNmi() {
        signals.raise(Signals.NMI);
    }

    @Override
    public void raiseInit() {
        signals.raise(Signals.INIT);
    }

    @Override
    public void raiseStartup(int vector) {
        signals.raiseStartup(vector);
    }

    @Override
    public void timeStops() {
        bus.timeStampMoved(counter.look());
    }

    @Override
    public void timeGoesOn() {
        counter.goOn();
        bus.timeStampMoved(counter.look());
        // The board may have been restored while the processor stood.
        events.followTaskPriority();
        apicBase.followModel();
    }

    @Override
    public CpuState save() {
        return record.read(rest(signals.has(Signals.NMI)));
    }

    @Override
    public void restore(CpuState state) {
        takeOver(state);
        counter.restore(state.tsc());
        bus.timeStampMoved(counter.stopped());
        halted = state.activity() == CpuState.HALTED;
        waiting = state.activity() == CpuState.WAIT_FOR_SIPI;
        // INIT and start-up stay: after a reset, another processor may be the first that runs.
        signals.lower(Signals.NMI);
        if (state.events().nmiPending()) {
            signals.raise(Signals.NMI);
        }
    }

    @Override
    public VcpuStatistics statistics() {
        return counters.with("interrupts", events.delivered());
    }
}
