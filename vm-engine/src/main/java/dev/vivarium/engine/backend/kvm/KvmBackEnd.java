package dev.vivarium.engine.backend.kvm;

import dev.vivarium.engine.vcpu.BackEnd;
import dev.vivarium.engine.vcpu.VcpuFactory;
import dev.vivarium.host.HostException;
import dev.vivarium.host.abi.KvmCap;
import dev.vivarium.host.kvm.KvmSystem;
import dev.vivarium.host.kvm.KvmVm;

/** Runs guests with Linux's KVM: Documentation/virt/kvm/api.rst. */
public final class KvmBackEnd implements BackEnd {
    /** Above our board's devices and below the BIOS: three pages for Intel processors that need them, and one. */
    private static final long IDENTITY_MAP = 0xFEFF_C000L;
    private static final long TASK_STATE = IDENTITY_MAP + 0x1000;

    @Override
    public VcpuFactory open(Machine machine) throws HostException {
        try (KvmSystem system = KvmSystem.open()) {
            require(system);
            // The processors' threads would wait for it: meanwhile the machine is built.
            Thread.ofPlatform().name("kvm-calls").daemon().start(KvmSystem::prepare);
            KvmVm vm = system.createVm();
            try {
                vm.setIdentityMapAddress(IDENTITY_MAP);
                vm.setTssAddress(TASK_STATE);
                vm.createIrqchip();
                vm.createPit();
                KernelChips.wire(vm);
                new KernelMemory(vm, machine.memory()).follow();
                return KvmMachine.create(system, vm, machine);
            } catch (HostException e) {
                vm.close();
                throw e;
            }
        }
    }

    private static void require(KvmSystem system) throws HostException {
        int[] needed = {KvmCap.IRQCHIP, KvmCap.USER_MEMORY, KvmCap.READONLY_MEM, KvmCap.PIT2, KvmCap.IRQ_ROUTING,
                KvmCap.SIGNAL_MSI,
                KvmCap.MP_STATE, KvmCap.VCPU_EVENTS, KvmCap.DEBUGREGS, KvmCap.XSAVE, KvmCap.XCRS, KvmCap.PIT_STATE2,
                KvmCap.IMMEDIATE_EXIT};
        for (int capability : needed) {
            if (system.capability(capability) == 0) {
                throw new HostException(HostException.Kind.UNSUPPORTED, "This host's KVM lacks what a machine needs "
                        + "(capability " + capability + "). Update its kernel, or run the machine in software.");
            }
        }
    }
}
