package dev.vivarium.engine.machine;

import dev.vivarium.engine.api.MachineSettings.Accelerator;
import dev.vivarium.engine.api.MachineSettings.ProcessorSettings;

import org.junit.jupiter.api.Tag;

/** With this host's KVM. */
@Tag("kvm")
final class KvmGuestProgramTest extends GuestPrograms {
    @Override
    ProcessorSettings processor(int count) {
        return new ProcessorSettings(Accelerator.KVM, "on", "x86-64-v2", count);
    }
}
