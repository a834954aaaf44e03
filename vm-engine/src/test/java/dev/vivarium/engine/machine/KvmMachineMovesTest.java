package dev.vivarium.engine.machine;

import dev.vivarium.engine.api.MachineSettings.Accelerator;
import dev.vivarium.engine.api.MachineSettings.ProcessorSettings;
import dev.vivarium.engine.vcpu.Refusal;

import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.extension.ExtendWith;

import java.util.List;

/** Between this host's KVM, the software processor, and KVM again. */
@Tag("kvm")
@ExtendWith(Refusal.Told.class)
final class KvmMachineMovesTest extends MachineMoves {
    @Override
    List<ProcessorSettings> hosts() {
        ProcessorSettings kvm = new ProcessorSettings(Accelerator.KVM, "on", "x86-64-v2", 1);
        return List.of(kvm, new ProcessorSettings(Accelerator.SOFT, "on", "x86-64-v2", 1), kvm, kvm);
    }
}
