package dev.vivarium.app.cli;

import dev.vivarium.engine.api.Console;
import dev.vivarium.engine.api.Machine;
import dev.vivarium.engine.api.MachineEnd;
import dev.vivarium.engine.api.MachineEvent;
import dev.vivarium.engine.api.MachineReport;
import dev.vivarium.engine.api.MachineSettings;
import dev.vivarium.engine.api.MachineSettings.SerialSettings;
import dev.vivarium.engine.api.VirtualMachines;
import dev.vivarium.engine.api.VmException;

import org.jspecify.annotations.Nullable;

import java.io.FileDescriptor;
import java.io.FileInputStream;
import java.io.FileOutputStream;
import java.io.PrintStream;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.function.Consumer;

/**
 * One machine from its first to its last moment in this process: its console on standard input and output, its end by the
 * guest, by keys or by a signal, and afterwards a terminal as it was before.
 */
public final class MachineRun {
    /** What Linux says when its first process starts. */
    public static final String LINUX_MARKER = "as init process";
    /** How long a signal waits for the machine's end. */
    private static final long SIGNAL_SECONDS = 3;
    private static final String KEYS = "\nCtrl-A X ends the machine, Ctrl-A C says how to reach the monitor,"
            + " Ctrl-A Ctrl-A sends Ctrl-A, Ctrl-A R lets a machine go on that was held for want of disk space,"
            + " Ctrl-A H shows this.\n";

    private final Builder builder;
    private final Wiring wiring;
    private final List<String> notes;
    private final PrintStream messages = System.err;
    private final Terminal terminal = new Terminal();
    private final CountDownLatch over = new CountDownLatch(1);
    private volatile @Nullable Machine machine;

    /** How a machine ended, and what it had counted by then. */
    public record Outcome(MachineEnd end, MachineReport report) {
    }

    /** Makes the machine, paused. */
    @FunctionalInterface
    interface Builder {
        Machine build(Console console, Console debugConsole) throws VmException;
    }

    /**
     * What of the machine leads to this process.
     *
     * @param stdio        whether a port leads to standard input and output
     * @param debugConsole whether the debug console does, to standard error
     * @param monitor      the control socket, if there is one
     */
    record Wiring(boolean stdio, boolean debugConsole, @Nullable Path monitor) {
        static Wiring of(SerialSettings serial, SerialSettings console, boolean debugConsole, @Nullable Path monitor) {
            return new Wiring(serial.isConsole() || console.isConsole(),
                    debugConsole, monitor);
        }
    }

    public MachineRun(MachineSettings settings) {
        this(settings, List.of());
    }

    /** @param notes sentences for the person at the machine, said once it is there */
    MachineRun(MachineSettings settings, List<String> notes) {
        this((console, debug) -> VirtualMachines.find().create(settings, console, debug),
                Wiring.of(settings.serial(), settings.console(), settings.testDevices(), settings.monitor()), notes);
    }

    MachineRun(Builder builder, Wiring wiring, List<String> notes) {
        this.builder = builder;
        this.wiring = wiring;
        this.notes = notes;
    }

    /**
     * Builds the machine and stays until it ends.
     *
     * @param start  whether the guest runs at once
     * @param onEnd  told of the end before a signal that brought it about may end the process
     */
    public Outcome toItsEnd(boolean start, Consumer<Outcome> onEnd) throws VmException {
        return toItsEnd(start, () -> {
        }, onEnd);
    }

    /** @param onStart told when the guest runs, or is there and paused */
    Outcome toItsEnd(boolean start, Runnable onStart, Consumer<Outcome> onEnd) throws VmException {
        boolean keys = wiring.stdio && terminal.isThere();
        Runtime.getRuntime().addShutdownHook(Thread.ofPlatform().name("signal").unstarted(this::endBySignal));
        try (terminal; Machine built = builder.build(console(keys), debugConsole())) {
            machine = built;
            built.subscribe(this::tell);
            notes.forEach(note -> messages.println("viv: " + note));
            if (keys) {
                terminal.takeKeys();
            }
            if (start) {
                built.request(Machine.Request.RESUME).join();
            }
            onStart.run();
            MachineEnd end = built.ended().join();
            terminal.close();
            Outcome outcome = new Outcome(end, built.report());
            if (!end.sentence().isEmpty()) {
                messages.println("viv: " + end.sentence());
            }
            onEnd.accept(outcome);
            return outcome;
        } finally {
            over.countDown();
        }
    }

    /** Whoever reads our messages may be slow: not on the machine's thread. */
    private void tell(MachineEvent event) {
        if (event.kind() == MachineEvent.Kind.OUT_OF_SPACE) {
            Thread.ofPlatform().name("message").daemon().start(() -> messages.println("viv: " + event.sentence()));
        }
    }

    private Console console(boolean keys) {
        FileInputStream in = new FileInputStream(FileDescriptor.in);
        FileOutputStream out = new FileOutputStream(FileDescriptor.out);
        return keys
                ? new StreamConsole(in, out, new EscapeKeys(new KeyActions())::filter)
                : new StreamConsole(in, out, Arrays::copyOf);
    }

    private Console debugConsole() {
        return wiring.debugConsole ? StreamConsole.showing(FileDescriptor.err) : Console.NONE;
    }

    private final class KeyActions implements EscapeKeys.Actions {
        @Override
        public void end() {
            Machine running = machine;
            if (running != null) {
                running.request(Machine.Request.QUIT);
            }
        }

        @Override
        public void goOn() {
            Machine held = machine;
            if (held != null && held.state() == Machine.State.OUT_OF_SPACE) {
                held.request(Machine.Request.RESUME);
            }
        }

        @Override
        public void help() {
            messages.print(KEYS);
        }

        @Override
        public void monitorHint() {
            Path monitor = wiring.monitor;
            messages.print(monitor == null
                    ? "\nThis machine has no monitor; start it with --monitor SOCKET to have one.\n"
                    : "\nThe monitor is at " + monitor.toAbsolutePath() + "; it speaks the QEMU Machine Protocol.\n");
        }
    }

    /** SIGTERM and its like, and every other end of the process. */
    private void endBySignal() {
        Machine running = machine;
        if (running != null) {
            running.request(Machine.Request.QUIT);
            try {
                over.await(SIGNAL_SECONDS, TimeUnit.SECONDS);
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
            }
        }
        terminal.close();
    }
}
