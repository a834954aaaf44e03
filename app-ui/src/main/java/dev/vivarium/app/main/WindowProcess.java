package dev.vivarium.app.main;

import dev.vivarium.app.common.FxThread;
import dev.vivarium.app.folders.Lesson;
import dev.vivarium.app.life.SingleInstance;
import dev.vivarium.engine.api.VmException;
import dev.vivarium.snapshot.bundle.Machines;

import java.io.File;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;

/** The window's process: one of each user and machines' folder. Whoever comes second hands over what it was to open, and ends. */
final class WindowProcess {
    private static final String NO_DISPLAY = "There is nowhere to show a window: no display is named in DISPLAY or"
            + " WAYLAND_DISPLAY. Machines work without one; 'viv --help' says how.";

    private WindowProcess() {
    }

    /** Stays until the window has closed. @return the process's exit status */
    static int run(List<String> arguments) {
        if (File.separatorChar == '/' && isUnset("DISPLAY") && isUnset("WAYLAND_DISPLAY")) {
            return refuse(NO_DISPLAY, VmException.Kind.HOST);
        }
        List<Path> files = arguments.stream().map(each -> Path.of(each).toAbsolutePath()).toList();
        String name = "window-" + Integer.toHexString(Machines.ofUser().home().hashCode());
        try (SingleInstance own = SingleInstance.claim(name, files)) {
            return own == null ? 0 : show(own, files);
        } catch (VmException e) {
            return refuse(e.sentence(), e.kind());
        } catch (IOException e) {
            return refuse("A file of the window cannot be made: " + e.getMessage() + ".", VmException.Kind.HOST);
        } catch (UnsupportedOperationException e) {
            return refuse(NO_DISPLAY, VmException.Kind.HOST);
        }
    }

    private static int show(SingleInstance own, List<Path> files) throws IOException {
        Vivarium.run(stage -> {
            Desktop desktop = new Desktop(stage, FxThread::exit);
            desktop.start(files);
            try {
                own.serve(more -> FxThread.later(() -> desktop.open(more)));
            } catch (IOException e) {
                refuse("Another start will not find this window: " + e.getMessage() + ".", VmException.Kind.HOST);
            }
        });
        Lesson.learned();
        return 0;
    }

    private static boolean isUnset(String variable) {
        String value = System.getenv(variable);
        return value == null || value.isEmpty();
    }

    private static int refuse(String sentence, VmException.Kind kind) {
        System.err.println("viv: " + sentence);
        return kind.exitStatus();
    }
}
