package dev.vivarium.engine.rig;

import dev.vivarium.host.HostException;
import dev.vivarium.host.kvm.KvmSystem;
import dev.vivarium.host.kvm.KvmVcpu;
import dev.vivarium.host.kvm.KvmVm;

import java.util.ArrayList;
import java.util.List;

/**
 * Two machines in KVM that never run, one with its interrupt controllers and one without, for as long as tests come and go.
 * Linux patches its own code when the first machine is made and the last has gone (preempt_notifier_key,
 * kvm_has_noapic_vcpu), and QEMU 7.2's software processors, if they are several, may go on with the old code: one executes
 * the INT3 that was there meanwhile, and again, without end. The rig hung of that in one of eight runs.
 */
final class KeptMachines implements AutoCloseable {
    private final List<AutoCloseable> kept = new ArrayList<>();

    /** Nothing is kept where there is no KVM. */
    KeptMachines() {
        try (KvmSystem system = KvmSystem.open()) {
            keep(system.createVm(), true);
            keep(system.createVm(), false);
        } catch (HostException e) {
            // Then no test needs them.
        }
    }

    private void keep(KvmVm vm, boolean chips) throws HostException {
        kept.addFirst(vm);
        if (chips) {
            vm.setIdentityMapAddress(0xFEFF_C000L);
            vm.setTssAddress(0xFEFF_D000L);
            vm.createIrqchip();
        }
        KvmVcpu vcpu = vm.createVcpu(0);
        kept.addFirst(vcpu);
    }

    @Override
    public void close() throws Exception {
        for (AutoCloseable each : kept) {
            each.close();
        }
    }
}
