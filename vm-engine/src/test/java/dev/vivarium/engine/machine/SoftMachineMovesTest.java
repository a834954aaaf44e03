package dev.vivarium.engine.machine;

import dev.vivarium.engine.api.MachineSettings.Accelerator;
import dev.vivarium.engine.api.MachineSettings.ProcessorSettings;

import java.util.List;
import java.util.stream.Stream;

/** Among the modes of the software processor. */
final class SoftMachineMovesTest extends MachineMoves {
    @Override
    List<ProcessorSettings> hosts() {
        return Stream.of("on", "off", "mixed")
                .map(translate -> new ProcessorSettings(Accelerator.SOFT, translate, "x86-64-v2", 1)).toList();
    }
}
