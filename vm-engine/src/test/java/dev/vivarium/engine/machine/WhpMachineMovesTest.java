package dev.vivarium.engine.machine;

import dev.vivarium.engine.api.MachineSettings.Accelerator;
import dev.vivarium.engine.api.MachineSettings.ProcessorSettings;
import dev.vivarium.engine.rig.WhpStandIn;

import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;

import java.util.List;

/** Between the software processor, the stand-in for the Windows Hypervisor Platform, and the software processor again. */
@Tag("rig")
@Tag("whp")
@Tag("linux")
@Tag("x86-64-host")
final class WhpMachineMovesTest extends MachineMoves {
    @BeforeAll
    static void useTheStandIn() {
        WhpStandIn.use();
    }

    @Override
    List<ProcessorSettings> hosts() {
        ProcessorSettings whp = new ProcessorSettings(Accelerator.WHP, "on", "x86-64-v2", 1);
        return List.of(whp, new ProcessorSettings(Accelerator.SOFT, "on", "x86-64-v2", 1), whp, whp);
    }
}
