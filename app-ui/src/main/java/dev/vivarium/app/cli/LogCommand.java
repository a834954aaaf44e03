package dev.vivarium.app.cli;

import dev.vivarium.app.machines.KeptMachines;
import dev.vivarium.engine.api.VmException;
import dev.vivarium.snapshot.SnapshotException;
import dev.vivarium.snapshot.bundle.Bundle;

import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.channels.Channels;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.concurrent.Callable;

/** {@code viv log}: what a machine's process said, or its first serial port. */
@Command(name = "log", description = "Shows what a machine logged, or what its first serial port printed.",
        mixinStandardHelpOptions = true, versionProvider = VersionCommand.class, sortOptions = false,
        footerHeading = "%nExamples:%n", footer = {
                "  viv log debian",
                "  viv log debian --serial --follow"})
final class LogCommand implements Callable<Integer> {
    private static final long LOOK_MILLIS = 100;

    @Mixin
    private MachineArgument machine;
    @Option(names = "--serial", description = "What the first serial port printed, of a machine whose port leads to its"
            + " log.")
    private boolean serial;
    @Option(names = "--follow", description = "Go on with what is added, until the machine ends or Ctrl-C.")
    private boolean follow;

    @Override
    public Integer call() throws VmException, SnapshotException {
        Bundle bundle = machine.bundle();
        Path file = bundle.log(serial ? "serial.log" : "machine.log");
        OutputStream out = new FileOutputStream(FileDescriptor.out); // this process's, and so not closed
        try {
            long at = Math.max(0, copy(file, 0, out));
            while (follow) {
                boolean runs = bundle.owner() != null;
                long next = copy(file, at, out);
                if (next < 0) {
                    at = Math.max(0, copy(file, 0, out)); // it was full, and put aside
                } else if (next == at && !runs) {
                    return 0;
                } else {
                    at = next;
                }
                Thread.sleep(LOOK_MILLIS);
            }
        } catch (NoSuchFileException e) {
            throw new VmException(VmException.Kind.USER, "The machine '" + KeptMachines.nameOf(bundle.folder())
                    + "' has no such log yet.", e);
        } catch (IOException e) {
            throw new VmException(VmException.Kind.HOST, "The log cannot be shown: " + e.getMessage() + ".", e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
        return 0;
    }

    /** @return where it ends now, or -1 if that is before {@code from} */
    private static long copy(Path file, long from, OutputStream out) throws IOException {
        if (Files.exists(file, LinkOption.NOFOLLOW_LINKS) && !Files.isRegularFile(file, LinkOption.NOFOLLOW_LINKS)) {
            throw new IOException(file + " is not an ordinary file");
        }
        try (FileChannel channel = FileChannel.open(file, StandardOpenOption.READ, LinkOption.NOFOLLOW_LINKS)) {
            if (channel.size() < from) {
                return -1;
            }
            InputStream rest = Channels.newInputStream(channel.position(from));
            return from + rest.transferTo(out);
        }
    }
}
