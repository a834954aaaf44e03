package dev.vivarium.engine.machine;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.vivarium.engine.api.Console;
import dev.vivarium.engine.api.Machine;
import dev.vivarium.engine.api.Machine.Request;
import dev.vivarium.engine.api.MachineEnd;
import dev.vivarium.engine.api.MachineEvent;
import dev.vivarium.engine.api.MachineSettings;
import dev.vivarium.engine.api.MachineSettings.Accelerator;
import dev.vivarium.engine.api.MachineSettings.KernelBoot;
import dev.vivarium.engine.api.MachineSettings.ProcessorSettings;
import dev.vivarium.engine.api.MachineSettings.SerialSettings;
import dev.vivarium.engine.api.VmException;
import dev.vivarium.engine.machine.boot.KernelImages;
import dev.vivarium.engine.vcpu.Exit;
import dev.vivarium.engine.vcpu.ScriptedVcpu;
import dev.vivarium.engine.vcpu.VcpuFailure;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;

@Timeout(30)
final class VirtualMachineTest {
    private static final long ENTRY = 0x100_0200;

    @TempDir
    private Path folder;
    private final List<ScriptedVcpu> processors = new CopyOnWriteArrayList<>();
    private final BlockingQueue<MachineEvent.Kind> events = new LinkedBlockingQueue<>();
    private final List<Machine> machines = new ArrayList<>();

    @AfterEach
    void close() {
        machines.forEach(Machine::close);
    }

    @Test
    void aMachineIsMadePausedAtItsKernelsEntry() throws Exception {
        Machine machine = create(processor -> null);
        assertEquals(Machine.State.PAUSED, machine.state());
        machine.request(Request.PAUSE).get(10, TimeUnit.SECONDS);
        assertEquals(0, processors.getFirst().executed.get());
        machine.close();
        assertEquals(ENTRY, processors.getFirst().state.rip());
        assertEquals(MachineEnd.Reason.QUIT, machine.ended().join().reason());
    }

    @Test
    void itRunsUntilPausedAndGoesOnWhereItStood() throws Exception {
        Machine machine = create(processor -> null);
        done(machine.request(Request.RESUME));
        awaitStep(machine, 1);
        done(machine.request(Request.PAUSE));
        assertEquals(Machine.State.PAUSED, machine.state());
        long stood = processors.getFirst().executed.get();
        long guestTime = machine.report().guestNanos();
        done(machine.request(Request.PAUSE));
        assertEquals(stood, processors.getFirst().executed.get());
        assertEquals(guestTime, machine.report().guestNanos());
        done(machine.request(Request.RESUME));
        awaitStep(machine, stood + 1);
        assertEquals(List.of(MachineEvent.Kind.RESUMED, MachineEvent.Kind.PAUSED, MachineEvent.Kind.RESUMED), seen());
    }

    @Test
    void theResetPortStartsTheKernelOver() throws Exception {
        CountDownLatch secondLife = new CountDownLatch(2);
        Machine machine = create(processor -> {
            if (processor.state.rip() == ENTRY) {
                secondLife.countDown();
                processor.wiring.memory().write(ENTRY, 8, 0);
                processor.state = moved(processor, 7);
                processor.wiring.bus().writePort(0xCF9, 1, 0x06);
            }
            return null;
        });
        done(machine.request(Request.RESUME));
        assertTrue(secondLife.await(10, TimeUnit.SECONDS));
        done(machine.request(Request.PAUSE));
        assertTrue(seen().contains(MachineEvent.Kind.RESET));
    }

    @Test
    void aTripleFaultStartsOverOrEndsTheMachine() throws Exception {
        CountDownLatch lives = new CountDownLatch(3);
        Machine machine = create(processor -> {
            lives.countDown();
            return Exit.TRIPLE_FAULT;
        });
        done(machine.request(Request.RESUME));
        assertTrue(lives.await(10, TimeUnit.SECONDS));
        Machine once = create(settings("once", 1, true), processor -> Exit.TRIPLE_FAULT);
        once.request(Request.RESUME);
        assertEquals(MachineEnd.Reason.RESET, once.ended().get(10, TimeUnit.SECONDS).reason());
    }

    @Test
    void aResetFromOutsideKeepsAPausedMachinePaused() throws Exception {
        Machine machine = create(processor -> {
            processor.state = moved(processor, 9);
            return null;
        });
        done(machine.request(Request.RESUME));
        awaitStep(machine, 1);
        done(machine.request(Request.PAUSE));
        done(machine.request(Request.RESET));
        long stood = processors.getFirst().executed.get();
        machine.report();
        assertEquals(ENTRY, processors.getFirst().state.rip());
        assertEquals(stood, processors.getFirst().executed.get());
    }

    @Test
    void aHaltedProcessorSleepsUntilAnInterruptComes() throws Exception {
        CountDownLatch interrupted = new CountDownLatch(1);
        Machine machine = create(processor -> {
            if (processor.executed.get() == 1) {
                // IRQ 0 through the 8259s: vectors from 20h, all but input 0 masked; counter 0 in mode 0.
                out(processor, 0x20, 0x11, 0x21, 0x20, 0x21, 0x04, 0x21, 0x01, 0x21, 0xFE);
                out(processor, 0x43, 0x30, 0x40, 0x00, 0x40, 0x10);
            } else if (processor.hasWork()) {
                assertEquals(0x20, processor.takeInterrupt());
                interrupted.countDown();
            }
            return Exit.HALTED;
        });
        done(machine.request(Request.RESUME));
        assertTrue(interrupted.await(10, TimeUnit.SECONDS));
        assertTrue(processors.getFirst().executed.get() < 20, "it did not sleep");
    }

    @Test
    void allProcessorsStandStillTogether() throws Exception {
        Machine machine = create(settings("four", 4, false), processor -> null);
        done(machine.request(Request.RESUME));
        for (int round = 0; round < 20; round++) {
            done(machine.request(Request.PAUSE));
            List<Long> stood = processors.stream().map(processor -> processor.executed.get()).toList();
            machine.report();
            assertEquals(stood, processors.stream().map(processor -> processor.executed.get()).toList());
            done(machine.request(Request.RESUME));
        }
        assertEquals(4, processors.size());
        assertEquals(0xFFF0, processors.get(3).state.rip(), "only the first starts at the kernel");
        assertEquals(dev.vivarium.engine.vcpu.CpuState.WAIT_FOR_SIPI, processors.get(3).state.activity());
    }

    @Test
    void aFaultOfOursEndsTheMachineWithAReport() throws Exception {
        Machine machine = create(processor -> {
            throw new IllegalStateException("for this test");
        });
        machine.request(Request.RESUME);
        MachineEnd end = machine.ended().get(10, TimeUnit.SECONDS);
        assertEquals(MachineEnd.Reason.FAULT, end.reason());
        assertEquals(70, end.exitStatus());
        Path report = Path.of(end.sentence().substring(end.sentence().indexOf(": ") + 2));
        String text = Files.readString(report);
        assertTrue(text.contains("for this test") && text.contains("processor 0"), text);
        assertTrue(text.contains("pic8259.reads"), text);
    }

    @Test
    void aHostThatCannotGoOnIsNoFaultOfOurs() throws Exception {
        Machine machine = create(processor -> {
            throw new VcpuFailure("It refused.", "rax=1");
        });
        machine.request(Request.RESUME);
        MachineEnd end = machine.ended().get(10, TimeUnit.SECONDS);
        assertEquals(3, end.exitStatus());
        assertTrue(end.sentence().startsWith("The machine ended: It refused. Its report: "), end.sentence());
        Path report = Path.of(end.sentence().substring(end.sentence().lastIndexOf(": ") + 2));
        assertTrue(Files.readString(report).contains("rax=1"));
    }

    @Test
    void aFaultOfOneProcessorEndsTheOthersToo() throws Exception {
        Machine machine = create(settings("two", 2, false), processor -> {
            if (processor.wiring.topology().apicId() == 1 && processor.executed.get() > 1000) {
                throw new IllegalStateException("for this test");
            }
            return null;
        });
        machine.request(Request.RESUME);
        assertEquals(MachineEnd.Reason.FAULT, machine.ended().get(10, TimeUnit.SECONDS).reason());
        assertSame(Machine.State.ENDED, machine.state());
    }

    @Test
    void requestsToAMachineThatHasEndedAreAnswered() throws Exception {
        Machine machine = create(processor -> Exit.HALTED);
        done(machine.request(Request.RESUME));
        CompletableFuture<Void> quit = machine.request(Request.QUIT);
        for (Request request : Request.values()) {
            done(machine.request(request));
        }
        done(quit);
        machine.ended().get(10, TimeUnit.SECONDS);
        done(machine.request(Request.RESUME));
        assertEquals(Machine.State.ENDED, machine.state());
    }

    @Test
    void endingItFromAnyThreadAtAnyMomentIsSafe() throws Exception {
        for (int round = 0; round < 30; round++) {
            Machine machine = create(settings("many", 2, false), processor -> {
                if (processor.executed.get() % 100 == 99) {
                    processor.wiring.bus().writePort(0xCF9, 1, processor.executed.get() % 200 == 99 ? 0 : 6);
                }
                return processor.wiring.topology().apicId() == 0 ? null : Exit.HALTED;
            });
            machine.request(Request.RESUME);
            machine.request(Request.PAUSE);
            machine.request(Request.RESET);
            machine.request(Request.RESUME);
            Thread ender = Thread.ofPlatform().start(() -> machine.request(Request.QUIT));
            machine.close();
            ender.join();
            assertEquals(MachineEnd.Reason.QUIT, machine.ended().join().reason());
        }
    }

    @Test
    void settingsThatMakeNoMachineAreRefused() throws Exception {
        MachineSettings good = settings("good", 1, false);
        refused("1 to 16 processors", settings("x", 0, false));
        refused("processor model 'z80'", withProcessor(good, new ProcessorSettings(Accelerator.SOFT, "on", "z80", 1)));
        refused("cannot run machines with KVM",
                withProcessor(good, new ProcessorSettings(Accelerator.KVM, "on", "x86-64-v2", 1)));
        refused("4 KiB pages", withMemory(good, (64 << 20) + 1));
        refused("4 KiB pages", withMemory(good, 1 << 20));
        refused("this host has", withMemory(good, 512L << 30));
    }

    private void refused(String part, MachineSettings settings) {
        Engine engine = new Engine(new BackEnds(Accelerator.SOFT, wiring -> new ScriptedVcpu(wiring, step -> null)));
        VmException refusal = assertThrows(VmException.class,
                () -> engine.create(settings, Console.NONE, Console.NONE));
        assertTrue(refusal.sentence().contains(part), refusal.sentence());
    }

    private static dev.vivarium.engine.vcpu.CpuState moved(ScriptedVcpu processor, long rip) {
        dev.vivarium.engine.vcpu.CpuState old = processor.state;
        return new dev.vivarium.engine.vcpu.CpuState(old.gpr(), rip, old.rflags(), old.segments(), old.tables(),
                old.control(), old.debug(), old.msrs(), old.xsave(), old.tsc(), old.activity(), old.events());
    }

    private static void out(ScriptedVcpu processor, int... portsAndValues) {
        for (int i = 0; i < portsAndValues.length; i += 2) {
            processor.wiring.bus().writePort(portsAndValues[i], 1, portsAndValues[i + 1]);
        }
    }

    private void awaitStep(Machine machine, long count) {
        while (processors.getFirst().executed.get() < count) {
            assertFalse(machine.ended().isDone());
            Thread.onSpinWait();
        }
    }

    private List<MachineEvent.Kind> seen() {
        List<MachineEvent.Kind> list = new ArrayList<>();
        events.drainTo(list);
        return list;
    }

    private static void done(CompletableFuture<Void> request) throws Exception {
        request.get(10, TimeUnit.SECONDS);
    }

    private Machine create(ScriptedVcpu.Step step) throws Exception {
        return create(settings("test", 1, false), step);
    }

    private Machine create(MachineSettings settings, ScriptedVcpu.Step step) throws Exception {
        Engine engine = new Engine(new BackEnds(Accelerator.SOFT, wiring -> {
            ScriptedVcpu processor = new ScriptedVcpu(wiring, step);
            processors.add(processor);
            return processor;
        }));
        Machine machine = engine.create(settings, Console.NONE, Console.NONE);
        machines.add(machine);
        machine.subscribe(event -> events.add(event.kind()));
        return machine;
    }

    private MachineSettings settings(String name, int processorCount, boolean stopOnReset) throws Exception {
        Path kernel = folder.resolve("kernel");
        if (!Files.exists(kernel)) {
            Files.write(kernel, KernelImages.linux(true).array());
        }
        return new MachineSettings(name, new ProcessorSettings(Accelerator.SOFT, "on", "x86-64-v2", processorCount),
                32 << 20, new KernelBoot(kernel, null, "quiet"), List.of(), new SerialSettings.None(),
                new SerialSettings.None(), "", false, stopOnReset, null, folder);
    }

    private static MachineSettings withProcessor(MachineSettings old, ProcessorSettings processor) {
        return new MachineSettings(old.name(), processor, old.memoryBytes(), old.boot(), old.disks(), old.serial(),
                old.console(), old.bootMarker(), old.testDevices(), old.stopOnReset(), old.monitor(),
                old.reportFolder());
    }

    private static MachineSettings withMemory(MachineSettings old, long bytes) {
        return new MachineSettings(old.name(), old.processor(), bytes, old.boot(), old.disks(), old.serial(),
                old.console(), old.bootMarker(), old.testDevices(), old.stopOnReset(), old.monitor(),
                old.reportFolder());
    }
}
