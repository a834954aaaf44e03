package dev.vivarium.engine.machine;

import dev.vivarium.engine.api.DisplaySettings;
import dev.vivarium.engine.api.MachineSettings;
import dev.vivarium.engine.api.MachineSettings.FirmwareBoot;
import dev.vivarium.engine.display.Screen;

import org.jspecify.annotations.Nullable;

/** Which machines have a display adapter. */
final class Screens {
    private static final Screen.Size PREFERRED = new Screen.Size(1280, 800);

    private Screens() {
    }

    /** The size that the monitor likes best, or null without one. Firmware expects an adapter, whether anybody looks or not. */
    static Screen.@Nullable Size preferred(MachineSettings settings) {
        boolean shown = !(settings.display() instanceof DisplaySettings.None);
        return shown || settings.boot() instanceof FirmwareBoot ? PREFERRED : null;
    }
}
