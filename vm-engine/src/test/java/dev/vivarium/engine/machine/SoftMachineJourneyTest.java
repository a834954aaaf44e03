package dev.vivarium.engine.machine;

import java.util.List;

/** Among the modes of the software processor, and short enough for every day. */
final class SoftMachineJourneyTest extends MachineJourney {
    @Override
    List<Host> hosts() {
        return List.of(soft("on"), soft("off"), soft("mixed"));
    }

    @Override
    int length() {
        return Integer.getInteger("vivarium.test.steps", 12);
    }
}
