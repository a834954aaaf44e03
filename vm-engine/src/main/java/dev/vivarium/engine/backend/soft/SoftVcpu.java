package dev.vivarium.engine.backend.soft;

import dev.vivarium.engine.bus.LockedApic;
import dev.vivarium.engine.vcpu.CpuState;
import dev.vivarium.engine.vcpu.Exit;
import dev.vivarium.engine.vcpu.Vcpu;
import dev.vivarium.engine.vcpu.VcpuStatistics;
import dev.vivarium.engine.vcpu.VcpuWiring;
import dev.vivarium.engine.x86.interp.Attention;
import dev.vivarium.engine.x86.interp.BlockRunner;
import dev.vivarium.engine.x86.interp.CpuStates;
import dev.vivarium.engine.x86.interp.Interpreter;
import dev.vivarium.engine.x86.interp.Surroundings;
import dev.vivarium.engine.x86.interp.TimeStampCounter;
import dev.vivarium.engine.x86.mmu.Mmu;
import dev.vivarium.engine.x86.state.Cpu;
import dev.vivarium.engine.x86.translate.NativeState;
import dev.vivarium.engine.x86.translate.Translator;
import dev.vivarium.engine.x86.translate.Tuning;
import dev.vivarium.engine.x86.translate.UnitListener;
import dev.vivarium.host.HostException;

import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.Executor;
import java.util.concurrent.atomic.AtomicBoolean;

/**
 * A processor in software: interpreter and translator, wired to the board. The processors of a machine take turns, see
 * {@link Turns}.
 */
public final class SoftVcpu implements Vcpu {

    private final NativeState registers = new NativeState();
    private final Attention attention = new Attention(registers.attention());
    private final Interpreter interpreter;
    private final BlockRunner runner;
    private final CountingBus bus;
    private final Runnable wake;
    private final Turns turns;
    private final Turns.Taker place = new Place();
    private final AtomicBoolean kicked = new AtomicBoolean();
    private final boolean alone;
    private final @Nullable Translator translator;
    private long halts;

    /**
     * How a processor's code is translated.
     *
     * @param tuning   of the translator, or null for none
     * @param listener told of what it makes
     */
    record Tier(@Nullable Tuning tuning, UnitListener listener) {
    }

    /**
     * @param turns     of the machine's processors
     * @param compilers runs what compiles the guest's code where it is not translated
     * @param tier      how it is translated
     */
    SoftVcpu(VcpuWiring wiring, Turns turns, Executor compilers, Tier tier) {
        this.turns = turns;
        wake = wiring.wake();
        alone = wiring.topology().processors() == 1;
        bus = new CountingBus(wiring.bus());
        Cpu cpu = new Cpu();
        interpreter = new Interpreter(cpu, new Mmu(cpu, wiring.memory(), bus),
                new Surroundings(bus, new LockedApic(Objects.requireNonNull(wiring.apic()), wiring.lock()),
                        wiring.model(),
                        wiring.topology(), new TimeStampCounter(wiring.clock(), bus::timeStampMoved), attention));
        interpreter.mmu.keepWriteRights(() -> attention.set(Interpreter.WRITES_TAKEN));
        runner = new BlockRunner(interpreter, wiring.memory(), compilers);
        translator = translator(tier);
        CpuStates.reset(interpreter);
        if (wiring.topology().apicId() != 0) {
            runner.waitForStartup();
        }
    }

    /** Has the guest translated, if the host lets us; else the interpreter goes on alone. */
    private @Nullable Translator translator(Tier tier) {
        Tuning tuning = tier.tuning;
        if (tuning == null) {
            return null;
        }
        try {
            Translator made = tier.listener == UnitListener.NONE
                    ? Translator.create(interpreter, runner.cache(), registers, tuning)
                    : Translator.create(interpreter, runner.cache(), registers, tuning, tier.listener);
            runner.accelerate(made, tuning.heat());
            return made;
        } catch (HostException e) {
            log().info("Guest code is interpreted, not translated. {}", e.getMessage());
            return null;
        }
    }

    @Override
    public Exit run() {
        return alone ? counted(runner.run()) : turns.run(place);
    }

    private Exit counted(Exit exit) {
        if (exit == Exit.HALTED) {
            halts++;
        }
        return exit;
    }

    @Override
    public void kick() {
        kicked.set(true);
        attention.set(Interpreter.KICK);
        summon();
    }

    @Override
    public boolean hasWork() {
        return runner.hasWork();
    }

    @Override
    public void setInterruptPending(boolean pending) {
        if (pending) {
            attention.set(Interpreter.INTERRUPT);
            summon();
        } else {
            attention.clear(Interpreter.INTERRUPT);
        }
    }

    @Override
    public void raiseNmi() {
        attention.set(Interpreter.NMI);
        summon();
    }

    @Override
    public void raiseInit() {
        attention.set(Interpreter.INIT);
        summon();
    }

    @Override
    public void raiseStartup(int vector) {
        runner.setStartupVector(vector);
        attention.set(Interpreter.STARTUP);
        summon();
    }

    private void summon() {
        if (alone) {
            wake.run();
        } else {
            turns.hurry(place);
        }
    }

    @Override
    public CpuState save() {
        runner.settle();
        return CpuStates.save(interpreter);
    }

    @Override
    public void restore(CpuState state) {
        runner.settle();
        CpuStates.restore(interpreter, state);
        if (state.activity() == CpuState.WAIT_FOR_SIPI) {
            runner.waitForStartup();
        }
    }

    @Override
    public VcpuStatistics statistics() {
        Map<String, Long> counters = new LinkedHashMap<>();
        counters.put("portReads", bus.portReads);
        counters.put("portWrites", bus.portWrites);
        counters.put("mmioReads", bus.memoryReads);
        counters.put("mmioWrites", bus.memoryWrites);
        counters.put("halts", halts);
        counters.put("interrupts", runner.interrupts());
        counters.put("exceptions", runner.faults());
        counters.put("tlbMisses", interpreter.mmu.slowAccesses());
        counters.put("tlbFlushes", interpreter.mmu.generation());
        counters.put("tlbFlushesOfAll", interpreter.mmu.globalGeneration());
        counters.put("decodedInstructions", runner.decodedInstructions());
        counters.put("compiledTraces", runner.compiledTraces());
        counters.put("codeInvalidations", runner.invalidations());
        counters.put("translators", translator == null ? 0L : 1L);
        if (translator != null) {
            counters.putAll(translator.counters());
        }
        return new VcpuStatistics(runner.retired(), counters);
    }

    /** This processor among those of the machine. */
    private final class Place implements Turns.Taker {
        @Override
        public Exit run() {
            return counted(runner.run());
        }

        @Override
        public Exit runBriefly(int blocks) {
            return counted(runner.runBriefly(blocks));
        }

        @Override
        public boolean takeLockWait() {
            return runner.takeLockWait();
        }

        @Override
        public void interrupt() {
            attention.set(Interpreter.KICK);
        }

        @Override
        public boolean hasWork() {
            return runner.hasWork();
        }

        @Override
        public boolean takeKick() {
            return kicked.getAndSet(false);
        }
    }

    /** Asked for when there is something to say: logging takes long to start, and most runs say nothing. */
    private static Logger log() {
        return LoggerFactory.getLogger(SoftVcpu.class);
    }
}
