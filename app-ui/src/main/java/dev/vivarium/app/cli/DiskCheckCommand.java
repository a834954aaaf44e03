package dev.vivarium.app.cli;

import dev.vivarium.app.machines.JsonObject;
import dev.vivarium.engine.api.VmException;
import dev.vivarium.snapshot.SnapshotException;
import dev.vivarium.snapshot.disk.DiskCheck;
import dev.vivarium.snapshot.disk.DiskTools;

import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

import java.io.PrintWriter;
import java.util.concurrent.Callable;

/** {@code viv disk check}: whether an image's tables agree with one another. */
@Command(name = "check", description = "Checks an image, and repairs it on demand.", mixinStandardHelpOptions = true,
        versionProvider = VersionCommand.class, sortOptions = false, footerHeading = "%n", footer = {
                "Exit status: 0 if no data is in danger, though room may be lost; 2 if there are mistakes."})
final class DiskCheckCommand implements Callable<Integer> {
    @CommandLine.Spec
    private CommandLine.Model.CommandSpec spec;
    @Mixin
    private DiskOptions disk;
    @Option(names = "--repair", description = "Count anew what is in use: lost room comes back, mistakes go.")
    private boolean repair;
    @Option(names = "--json", description = "Print it for programs.")
    private boolean json;

    @Override
    public Integer call() throws VmException {
        PrintWriter out = spec.commandLine().getOut();
        try (DiskWork work = new DiskWork(spec.commandLine().getErr(), "checking")) {
            DiskTools tools = disk.tools();
            DiskCheck found = tools.check(work);
            boolean repaired = repair && !found.isSound();
            DiskCheck left = found;
            if (repaired) {
                tools.repair(work);
                left = tools.check(work);
            }
            work.done();
            if (json) {
                out.println(new JsonObject().put("file", disk.file().toString()).put("mistakes", found.mistakes())
                        .put("leakedClusters", found.leaks()).put("closed", found.closed())
                        .putTexts("examples", found.examples()).put("repaired", repaired));
            } else {
                print(found, repaired, out);
            }
            return left.mistakes() == 0 ? 0 : VmException.Kind.USER.exitStatus();
        } catch (SnapshotException e) {
            throw DiskOptions.userError(e);
        }
    }

    private static void print(DiskCheck found, boolean repaired, PrintWriter out) {
        found.examples().forEach(out::println);
        if (found.mistakes() > found.examples().size()) {
            out.println("... and " + (found.mistakes() - found.examples().size()) + " more mistakes.");
        }
        if (found.leaks() > 0) {
            out.println("Lost room: " + found.leaks() + " clusters.");
        }
        if (!found.closed()) {
            out.println("The image was not closed.");
        }
        out.println(found.isSound() ? "The image is sound."
                : repaired ? "The image has been repaired." : "'--repair' mends this.");
    }
}
