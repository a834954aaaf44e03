package dev.vivarium.app.cli;

import dev.vivarium.app.machines.JsonObject;
import dev.vivarium.engine.api.VmException;
import dev.vivarium.snapshot.SnapshotException;
import dev.vivarium.snapshot.disk.Compression;
import dev.vivarium.snapshot.disk.DiskTools;

import org.jspecify.annotations.Nullable;

import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

import java.util.concurrent.Callable;

/** {@code viv disk compact}: an image without what it does not need. */
@Command(name = "compact", description = "Gives room that a disk does not use back to the host.",
        mixinStandardHelpOptions = true, versionProvider = VersionCommand.class, sortOptions = false,
        footerHeading = "%n", footer = {
                "The disk is written anew beside the old file and takes its place when it is complete; that needs as",
                "much free space as the new file takes. Stopped with Ctrl-C, the old file is as it was."})
final class DiskCompactCommand implements Callable<Integer> {
    @CommandLine.Spec
    private CommandLine.Model.CommandSpec spec;
    @Mixin
    private DiskOptions disk;
    @Option(names = "--compress", paramLabel = "zlib|zstd",
            description = "Compress it. Compressed clusters are slower to read, and are uncompressed where the guest"
                    + " writes again.")
    private @Nullable Compression compression;
    @Option(names = "--json", description = "Print what came of it for programs.")
    private boolean json;

    @Override
    public Integer call() throws VmException {
        try (DiskWork work = new DiskWork(spec.commandLine().getErr(), "compacting")) {
            DiskTools tools = disk.tools();
            long before = tools.info().fileBytes();
            tools.compact(compression, work);
            work.done();
            long after = tools.info().fileBytes();
            if (json) {
                spec.commandLine().getOut().println(new JsonObject().put("file", disk.file().toString())
                        .put("bytesBefore", before).put("bytesAfter", after));
            }
            return 0;
        } catch (SnapshotException e) {
            throw DiskOptions.userError(e);
        }
    }
}
