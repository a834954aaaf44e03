package dev.vivarium.app.cli;

import picocli.CommandLine;
import picocli.CommandLine.Command;

/** {@code viv disk}: what people do with disk images that no machine uses. */
@Command(name = "disk", description = "Makes, looks at, checks and changes disk images.",
        mixinStandardHelpOptions = true,
        versionProvider = VersionCommand.class, subcommands = {DiskCreateCommand.class, DiskInfoCommand.class,
                DiskCheckCommand.class, DiskResizeCommand.class, DiskCompactCommand.class},
        footerHeading = "%nExamples:%n", footer = {
                "  viv disk create work.qcow2 20G",
                "  viv disk create try.qcow2 --backing work.qcow2     what changes goes to try.qcow2",
                "  viv disk info work.qcow2 --json",
                "  viv disk check work.qcow2 --repair",
                "  viv disk resize work.qcow2 +10G",
                "  viv disk compact work.qcow2 --compress zstd"})
final class DiskCommand implements Runnable {
    @CommandLine.Spec
    private CommandLine.Model.CommandSpec spec;

    @Override
    public void run() {
        spec.commandLine().usage(spec.commandLine().getOut());
    }
}
