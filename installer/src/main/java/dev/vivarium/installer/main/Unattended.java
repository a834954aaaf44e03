package dev.vivarium.installer.main;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;

import dev.vivarium.engine.api.HostDoctor;
import dev.vivarium.engine.api.HostReport;
import dev.vivarium.engine.api.VmException;
import dev.vivarium.installer.setup.DesktopIntegration;
import dev.vivarium.installer.setup.FolderChoice;
import dev.vivarium.snapshot.SnapshotException;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.function.Function;

/** The set-up without questions. It repairs nothing: nobody has seen the commands. */
final class Unattended {
    private final FolderChoice folder;
    private final DesktopIntegration desktop;
    private final Function<Path, HostDoctor> doctors;

    Unattended(FolderChoice folder, DesktopIntegration desktop, Function<Path, HostDoctor> doctors) {
        this.folder = folder;
        this.desktop = desktop;
        this.doctors = doctors;
    }

    /** Keeps the folder, joins the desktop, and looks at the host. @return what was done, for people or for programs */
    String run(boolean json) throws VmException {
        FolderChoice.Trouble trouble = folder.trouble();
        if (trouble != null) {
            throw new VmException(VmException.Kind.USER, "Machines cannot live in '" + folder.text() + "': "
                    + reason(trouble) + ".");
        }
        List<Path> written;
        try {
            folder.keep();
            written = desktop.state() == DesktopIntegration.State.ABSENT ? desktop.install() : List.of();
        } catch (IOException e) {
            throw notWritten(e);
        } catch (SnapshotException e) {
            throw notWritten(e);
        }
        HostReport report = doctors.apply(folder.folder()).look();
        String state = desktop.state().name().toLowerCase(Locale.ROOT).replace('_', '-');
        if (json) {
            return JsonNodeFactory.instance.objectNode().put("machinesFolder", folder.folder().toString())
                    .put("desktop", state).put("machinesRun", report.machinesRun()).put("backEnd", report.backEnd())
                    .put("sentence", report.sentence()).set("written", names(written)).toString();
        }
        return String.join(System.lineSeparator(), "Machines live in " + folder.folder() + ".",
                desktopSentence(written), report.sentence(),
                "'viv doctor' has the details, and 'viv doctor --fix' repairs what it can.");
    }

    /** Takes away what the desktop got. */
    String uninstall(boolean json) throws VmException {
        List<Path> removed;
        try {
            removed = desktop.state() == DesktopIntegration.State.BY_PACKAGE ? List.of() : desktop.remove();
        } catch (IOException e) {
            throw notWritten(e);
        }
        if (json) {
            ObjectNode answer = JsonNodeFactory.instance.objectNode();
            answer.set("removed", names(removed));
            return answer.toString();
        }
        if (desktop.state() == DesktopIntegration.State.BY_PACKAGE) {
            return "The desktop knows Vivarium by its package: removing that takes it away. Machines stay.";
        }
        return removed.isEmpty() ? "There was nothing to take away. Machines stay in " + folder.text() + "."
                : removed.size() + " files were taken away. Machines stay in " + folder.text() + ".";
    }

    private String desktopSentence(List<Path> written) {
        return switch (desktop.state()) {
            case BY_PACKAGE -> "The desktop knows Vivarium by its package.";
            case THERE -> written.isEmpty() ? "The desktop knows Vivarium already."
                    : "The desktop has got a menu entry, a file type and icons: " + written.size() + " files.";
            case ABSENT -> "The desktop does not know Vivarium.";
            case UNKNOWN_SYSTEM -> "Nothing was done about the desktop: this release knows Linux's only.";
        };
    }

    private static ArrayNode names(List<Path> files) {
        ArrayNode names = JsonNodeFactory.instance.arrayNode();
        files.forEach(file -> names.add(file.toString()));
        return names;
    }

    private static String reason(FolderChoice.Trouble trouble) {
        return switch (trouble) {
            case EMPTY -> "it has no name";
            case NO_PATH -> "that is no name of a folder";
            case NOT_ABSOLUTE -> "name it from the root on";
            case NO_FOLDER -> "a part of that is a file";
            case NOT_WRITABLE -> "nothing may be written there";
        };
    }

    private static VmException notWritten(Exception cause) {
        return new VmException(VmException.Kind.HOST, "The set-up could not write what it has to: " + cause.getMessage()
                + ".", cause);
    }
}
