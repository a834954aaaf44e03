package dev.vivarium.installer.main;

import dev.vivarium.app.folders.HostFolders;
import dev.vivarium.engine.api.HostDoctor;
import dev.vivarium.engine.api.VirtualMachines;
import dev.vivarium.engine.api.VmException;
import dev.vivarium.installer.setup.DesktopIntegration;
import dev.vivarium.installer.setup.FolderChoice;
import dev.vivarium.installer.wizard.WizardWindow;

import org.jspecify.annotations.Nullable;

import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;

import java.awt.GraphicsEnvironment;
import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.concurrent.Callable;

/** {@code viv setup}: in a window, or without one. */
@Command(name = "viv setup",
        description = "Sets this computer up for Vivarium: where machines live, what the computer has for"
                + " them, and the desktop's menu. It can be run again at any time.",
        mixinStandardHelpOptions = true, usageHelpWidth = 110, sortOptions = false,
        footerHeading = "%nExamples:%n", footer = {
                "  viv setup                                   asks in a window",
                "  viv setup --unattended --home /data/machines  asks nothing, and repairs nothing: viv doctor --fix does",
                "  viv setup --uninstall                       takes menu entry, file type and icons away; machines stay",
                "", "Exit status: 0 done, 2 a mistake in what was given, 3 the host lacks something."})
final class SetupCommand implements Callable<Integer> {
    /** No exit status: the window ends the process. */
    static final int WINDOW_OPEN = -1;
    /** What started this process, and starts the program; set by the launcher. */
    private static final String LAUNCHER = "vivarium.launcher";

    @CommandLine.Spec
    private CommandLine.Model.CommandSpec spec;
    @Option(names = "--unattended", description = "Ask nothing: keep the folder, join the desktop, say what there is.")
    private boolean unattended;
    @Option(names = "--home", paramLabel = "DIR",
            description = "The folder where machines live. Default: as it is now.")
    private @Nullable Path home;
    @Option(names = "--uninstall", description = "Take away what the set-up gave the desktop. Machines stay.")
    private boolean uninstall;
    @Option(names = "--json", description = "With --unattended or --uninstall: print it for programs.")
    private boolean json;

    @Override
    public Integer call() throws VmException {
        check();
        Path launcher = Path.of(System.getProperty(LAUNCHER, "/usr/bin/viv"));
        DesktopIntegration desktop = DesktopIntegration.ofUser(launcher);
        FolderChoice folder = FolderChoice.ofUser();
        if (home != null) {
            folder.type(home.toAbsolutePath().toString());
        }
        Unattended quiet = new Unattended(folder, desktop, SetupCommand::doctor);
        PrintWriter out = spec.commandLine().getOut();
        if (uninstall) {
            out.println(quiet.uninstall(json));
        } else if (unattended) {
            out.println(quiet.run(json));
        } else {
            WizardWindow.open(folder, desktop, SetupCommand::doctor, launcher);
            return WINDOW_OPEN;
        }
        return 0;
    }

    private void check() throws VmException {
        if (uninstall && (unattended || home != null)) {
            throw new ParameterException(spec.commandLine(), "--uninstall goes with nothing but --json.");
        }
        if (json && !unattended && !uninstall) {
            throw new ParameterException(spec.commandLine(), "--json goes with --unattended or --uninstall.");
        }
        if (!unattended && !uninstall && GraphicsEnvironment.isHeadless()) {
            throw new VmException(VmException.Kind.HOST,
                    "There is no display to open a window on; 'viv setup --unattended' needs none.");
        }
    }

    private static HostDoctor doctor(Path machines) {
        return VirtualMachines.find().hostDoctor(machines, HostFolders.state());
    }
}
