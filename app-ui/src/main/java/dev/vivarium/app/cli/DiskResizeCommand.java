package dev.vivarium.app.cli;

import dev.vivarium.engine.api.VmException;
import dev.vivarium.snapshot.SnapshotException;
import dev.vivarium.snapshot.disk.DiskTools;

import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

import java.util.concurrent.Callable;

/** {@code viv disk resize}: a larger or smaller disk. */
@Command(name = "resize", description = "Makes a disk larger, or smaller.", mixinStandardHelpOptions = true,
        versionProvider = VersionCommand.class, sortOptions = false)
final class DiskResizeCommand implements Callable<Integer> {
    @Mixin
    private DiskOptions disk;
    @Parameters(index = "1", paramLabel = "[+]SIZE", converter = DiskOptions.Size.Form.class,
            description = "The new size, such as 20G, or with + how much more.")
    private DiskOptions.Size size;
    @Option(names = "--shrink", description = "Let it become smaller: what is at the end is lost.")
    private boolean shrink;

    @Override
    public Integer call() throws VmException {
        try {
            DiskTools tools = disk.tools();
            long before = size.more() ? tools.info().sizeBytes() : 0;
            if (size.bytes() > Long.MAX_VALUE - before) {
                throw new VmException(VmException.Kind.USER, "No disk can be that large.");
            }
            long wanted = before + size.bytes();
            if (!shrink && wanted < tools.info().sizeBytes()) {
                throw new VmException(VmException.Kind.USER, "The disk would become shorter, and what is behind would"
                        + " be lost; if that is what you want, add --shrink.");
            }
            tools.resize(wanted, shrink);
            return 0;
        } catch (SnapshotException e) {
            throw DiskOptions.userError(e);
        }
    }
}
