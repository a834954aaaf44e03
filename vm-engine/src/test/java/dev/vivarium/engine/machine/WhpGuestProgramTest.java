package dev.vivarium.engine.machine;

import dev.vivarium.engine.api.MachineSettings.Accelerator;
import dev.vivarium.engine.api.MachineSettings.ProcessorSettings;
import dev.vivarium.engine.rig.WhpStandIn;

import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;

/** With the stand-in for the Windows Hypervisor Platform. */
@Tag("rig")
@Tag("whp")
@Tag("linux")
@Tag("x86-64-host")
final class WhpGuestProgramTest extends GuestPrograms {
    @BeforeAll
    static void useTheStandIn() {
        WhpStandIn.use();
    }

    @Override
    ProcessorSettings processor(int count) {
        return new ProcessorSettings(Accelerator.WHP, "on", "x86-64-v2", count);
    }
}
