package dev.vivarium.engine.machine;

import dev.vivarium.engine.api.MachineSettings.Accelerator;
import dev.vivarium.engine.vcpu.Refusal;

import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.extension.ExtendWith;

import java.util.List;

/** Between this host's KVM and the modes of the software processor. */
@Tag("kvm")
@ExtendWith(Refusal.Told.class)
final class KvmMachineJourneyTest extends MachineJourney {
    @Override
    List<Host> hosts() {
        Host kvm = new Host(Accelerator.KVM, "on");
        return List.of(kvm, soft("on"), kvm, soft("off"));
    }

    /** Where the processor cannot scale its counter, a guest that was started on another one counts too slowly. */
    @Override
    boolean startsAnywhere() {
        return false;
    }

    @Override
    int length() {
        return Integer.getInteger("vivarium.test.steps", 30);
    }
}
