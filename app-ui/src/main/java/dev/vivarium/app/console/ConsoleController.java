package dev.vivarium.app.console;

import dev.vivarium.app.common.Preferences;
import dev.vivarium.app.common.Tasks;
import dev.vivarium.snapshot.bundle.Bundle;

import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** The consoles that are open: a window for each machine. Belongs to the window's thread. */
public final class ConsoleController {
    private final Map<Path, MachineWindow> windows = new HashMap<>();
    private final Tasks tasks;
    private final Preferences preferences;

    public ConsoleController(Tasks tasks, Preferences preferences) {
        this.tasks = tasks;
        this.preferences = preferences;
    }

    /** Shows a machine's window, in front; one that is off can be started there. */
    public void open(Bundle bundle) {
        Path key = bundle.folder().toAbsolutePath().normalize();
        MachineWindow there = windows.get(key);
        if (there != null) {
            there.toFront();
            return;
        }
        MachineWindow window = new MachineWindow(bundle, tasks, preferences, () -> windows.remove(key));
        windows.put(key, window);
        window.show();
    }

    /** Whether a machine has a window, which says what becomes of it. */
    public boolean isOpen(Bundle bundle) {
        return windows.containsKey(bundle.folder().toAbsolutePath().normalize());
    }

    /** Closes all windows; the machines run on. */
    public void close() {
        List.copyOf(windows.values()).forEach(MachineWindow::close);
    }
}
