package dev.vivarium.app.cli;

import dev.vivarium.app.machines.JsonObject;
import dev.vivarium.engine.api.VmException;
import dev.vivarium.snapshot.SnapshotException;
import dev.vivarium.snapshot.disk.DiskInfo;
import dev.vivarium.snapshot.disk.DiskInfo.Qcow2Info;

import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

import java.io.PrintWriter;
import java.util.concurrent.Callable;

/** {@code viv disk info}: what an image says of itself. */
@Command(name = "info", description = "Shows what an image is.", mixinStandardHelpOptions = true,
        versionProvider = VersionCommand.class, sortOptions = false)
final class DiskInfoCommand implements Callable<Integer> {
    @CommandLine.Spec
    private CommandLine.Model.CommandSpec spec;
    @Mixin
    private DiskOptions disk;
    @Option(names = "--json", description = "Print it for programs.")
    private boolean json;

    @Override
    public Integer call() throws VmException {
        DiskInfo info;
        try {
            info = disk.tools().info();
        } catch (SnapshotException e) {
            throw DiskOptions.userError(e);
        }
        PrintWriter out = spec.commandLine().getOut();
        if (json) {
            out.println(json(info));
        } else {
            print(info, out);
        }
        return 0;
    }

    private static JsonObject json(DiskInfo info) {
        JsonObject object = new JsonObject().put("file", info.path().toString()).put("format", info.format().label())
                .put("sizeBytes", info.sizeBytes()).put("fileBytes", info.fileBytes());
        Qcow2Info qcow2 = info.qcow2();
        if (qcow2 != null) {
            object.put("version", qcow2.version()).put("clusterBytes", qcow2.clusterBytes())
                    .put("refcountBits", qcow2.refcountBits()).put("compression", qcow2.compression())
                    .put("backing", qcow2.backingName()).put("backingFormat", qcow2.backingFormat())
                    .putTexts("snapshots", qcow2.snapshots()).put("closed", qcow2.closed())
                    .put("damaged", qcow2.damaged());
        }
        return object;
    }

    private static void print(DiskInfo info, PrintWriter out) {
        out.println("file        " + info.path());
        out.println("format      " + info.format().label());
        out.println("size        " + amount(info.sizeBytes()));
        out.println("file size   " + amount(info.fileBytes()));
        Qcow2Info qcow2 = info.qcow2();
        if (qcow2 == null) {
            return;
        }
        out.println("version     " + qcow2.version());
        out.println("clusters    " + amount(qcow2.clusterBytes()));
        out.println("compression " + qcow2.compression());
        if (qcow2.backingName() != null) {
            out.println("backing     " + qcow2.backingName()
                    + (qcow2.backingFormat() == null ? "" : " (" + qcow2.backingFormat() + ")"));
        }
        if (!qcow2.snapshots().isEmpty()) {
            out.println("snapshots   " + String.join(", ", qcow2.snapshots()));
        }
        if (!qcow2.closed()) {
            out.println("It was not closed; it is repaired when it is opened to be written.");
        }
        if (qcow2.damaged()) {
            out.println("It is marked as damaged.");
        }
    }

    /** The largest unit that says it exactly, beside the bytes. */
    private static String amount(long bytes) {
        int unit = Math.min(4, Long.numberOfTrailingZeros(bytes) / 10);
        return unit == 0 ? bytes + " bytes"
                : (bytes >> 10 * unit) + " " + "KMGT".charAt(unit - 1) + "iB (" + bytes + " bytes)";
    }
}
