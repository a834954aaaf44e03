package dev.vivarium.app.cli;

import dev.vivarium.app.machines.RunningMachine;
import dev.vivarium.app.machines.SerialConnection;
import dev.vivarium.engine.api.VmException;
import dev.vivarium.snapshot.SnapshotException;
import dev.vivarium.snapshot.bundle.Bundle;

import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;

import java.io.FileDescriptor;
import java.io.FileInputStream;
import java.io.FileOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.PrintStream;
import java.net.StandardProtocolFamily;
import java.net.UnixDomainSocketAddress;
import java.nio.ByteBuffer;
import java.nio.channels.Channels;
import java.nio.channels.ClosedChannelException;
import java.nio.channels.SocketChannel;
import java.util.Arrays;
import java.util.concurrent.Callable;

/** {@code viv console}: this terminal becomes the far end of a running machine's first serial port. */
@Command(name = "console", description = "Connects this terminal to a running machine's first serial port.",
        mixinStandardHelpOptions = true, versionProvider = VersionCommand.class, footerHeading = "%nKeys:%n", footer = {
                "  Ctrl-A X  lets go of the machine, which runs on",
                "  Ctrl-A Ctrl-A  sends Ctrl-A to the guest",
                "",
                "Examples:",
                "  viv console debian",
                "",
                "One terminal has it at a time; a second one waits for its turn. What was printed before is in",
                "'viv log --serial'. Without a terminal, standard input goes to the guest as it is."})
final class ConsoleCommand implements Callable<Integer> {
    private static final String KEYS = "\nCtrl-A X lets go of the machine, Ctrl-A Ctrl-A sends Ctrl-A.\n";

    @Mixin
    private MachineArgument machine;

    @Override
    public Integer call() throws VmException, SnapshotException {
        Bundle bundle = machine.bundle();
        RunningMachine running = RunningMachine.of(bundle);
        try (SocketChannel line = SocketChannel.open(StandardProtocolFamily.UNIX); Terminal terminal = new Terminal()) {
            line.connect(UnixDomainSocketAddress.of(SerialConnection.socket(bundle)));
            boolean keys = terminal.isThere();
            if (keys) {
                System.err.println("viv: connected to '" + running.name() + "'; Ctrl-A X lets go.");
                terminal.takeKeys();
                Runtime.getRuntime().addShutdownHook(Thread.ofPlatform().name("signal").unstarted(terminal::close));
            }
            InputStream typed = new FileInputStream(FileDescriptor.in);
            Thread.ofPlatform().name("keys").daemon().start(() -> send(typed, line, keys));
            show(line);
            return 0;
        } catch (IOException e) {
            throw new VmException(VmException.Kind.HOST, "The serial port of '" + running.name()
                    + "' cannot be connected to: " + e.getMessage() + ".", e);
        }
    }

    /** Until the machine hangs up, or this end does. */
    private static void show(SocketChannel line) throws IOException {
        OutputStream out = new FileOutputStream(FileDescriptor.out);
        try {
            Channels.newInputStream(line).transferTo(out);
        } catch (ClosedChannelException e) {
            // A key let go of it.
        }
        out.flush();
    }

    private static void send(InputStream typed, SocketChannel line, boolean keys) {
        EscapeKeys escape = new EscapeKeys(new Keys(line));
        byte[] bytes = new byte[4096];
        try {
            for (int length = typed.read(bytes); length >= 0; length = typed.read(bytes)) {
                ByteBuffer rest = ByteBuffer.wrap(keys ? escape.filter(bytes, length) : Arrays.copyOf(bytes, length));
                while (rest.hasRemaining()) {
                    line.write(rest);
                }
            }
        } catch (IOException e) {
            // The machine has ended, or was let go of.
        }
    }

    /** What the keys for us do here. */
    private record Keys(SocketChannel line) implements EscapeKeys.Actions {
        private static final PrintStream MESSAGES = System.err;

        @Override
        public void end() {
            try {
                line.close();
            } catch (IOException e) {
                MESSAGES.println("viv: The machine could not be let go of: " + e.getMessage() + ".");
            }
        }

        @Override
        public void help() {
            MESSAGES.print(KEYS);
        }

        @Override
        public void monitorHint() {
            help();
        }

        @Override
        public void goOn() {
            help();
        }
    }
}
