package dev.vivarium.engine.doctor;

import dev.vivarium.engine.api.AcceleratorChoice;
import dev.vivarium.engine.api.MachineSettings.Accelerator;
import dev.vivarium.host.setup.KvmProbe;

import java.util.Set;

/** What {@code --accel auto} takes: hardware where that runs guests, else the software processor. */
public final class AutoAccelerator {
    private AutoAccelerator() {
    }

    /** @param known the back ends that this program has */
    public static AcceleratorChoice choose(Set<Accelerator> known) {
        return choose(known, KvmProbe.trial());
    }

    static AcceleratorChoice choose(Set<Accelerator> known, KvmProbe kvm) {
        if (!known.contains(Accelerator.KVM)) {
            return soft("this release has no other.");
        }
        KvmProbe.Result found = kvm.probe();
        return found.outcome() == KvmProbe.Outcome.USABLE
                ? new AcceleratorChoice(Accelerator.KVM, "The machine runs on the host's processor, with KVM.")
                : soft(found.sentence() + " 'viv doctor' says more.");
    }

    private static AcceleratorChoice soft(String why) {
        return new AcceleratorChoice(Accelerator.SOFT, "The machine runs on the software processor: " + why);
    }
}
