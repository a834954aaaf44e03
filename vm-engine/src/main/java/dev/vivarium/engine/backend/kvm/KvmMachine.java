package dev.vivarium.engine.backend.kvm;

import dev.vivarium.engine.bus.Doorbells;
import dev.vivarium.engine.bus.HostChips;
import dev.vivarium.engine.vcpu.BackEnd;
import dev.vivarium.engine.vcpu.CpuModel;
import dev.vivarium.engine.vcpu.CpuMsrs;
import dev.vivarium.engine.vcpu.CpuidTable;
import dev.vivarium.engine.vcpu.Topology;
import dev.vivarium.engine.vcpu.Vcpu;
import dev.vivarium.engine.vcpu.VcpuFactory;
import dev.vivarium.engine.vcpu.VcpuWiring;
import dev.vivarium.host.HostException;
import dev.vivarium.host.abi.KvmCap;
import dev.vivarium.host.kvm.CpuidEntry;
import dev.vivarium.host.kvm.KvmSystem;
import dev.vivarium.host.kvm.KvmVcpu;
import dev.vivarium.host.kvm.KvmVm;

import org.jspecify.annotations.Nullable;

import java.util.ArrayList;
import java.util.List;

/** One machine in KVM. Its processors are made with it, because their local APICs are among its chips. */
final class KvmMachine implements VcpuFactory {
    /** In IA32_MCG_CAP: there is IA32_MCG_CTL. */
    private static final long CONTROL_PRESENT = 1 << 8;

    private final KvmVm vm;
    private final List<KvmVcpu> vcpus;
    private final List<KernelCounter> counters = new ArrayList<>();
    private final List<KernelApic> apics = new ArrayList<>();
    private final Kind kind;
    private final KernelChips chips;
    private final PostedWrites posted;
    private final @Nullable KernelDoorbells doorbells;

    /** What its processors are. */
    private record Kind(TscRate rate, String identity) {
    }

    private KvmMachine(KvmVm vm, List<KvmVcpu> vcpus, Kind kind, BackEnd.Machine machine) throws HostException {
        this.vm = vm;
        this.vcpus = vcpus;
        this.kind = kind;
        TscRate rate = kind.rate;
        KernelCounter.CommonOffset common = new KernelCounter.CommonOffset();
        for (int i = 0; i < vcpus.size(); i++) {
            KernelCounter counter = new KernelCounter(vcpus.get(i), machine.clock(), rate, common);
            counters.add(counter);
            apics.add(new KernelApic(vcpus.get(i), i, machine.clock(), rate, counter));
        }
        chips = new KernelChips(vm, apics, machine.clock());
        posted = PostedWrites.of(vm, vcpus.getFirst());
        doorbells = vm.capability(KvmCap.IOEVENTFD_ANY_LENGTH) == 0
                ? null
                : new KernelDoorbells(vm.ioEvents(), machine.events());
    }

    static KvmMachine create(KvmSystem system, KvmVm vm, BackEnd.Machine machine) throws HostException {
        List<CpuidEntry> host = system.supportedCpuid();
        boolean anyRate = system.capability(KvmCap.TSC_CONTROL) != 0;
        List<KvmVcpu> vcpus = new ArrayList<>();
        String identity = machine.model().label();
        boolean done = false;
        try {
            for (int i = 0; i < machine.processors(); i++) {
                KvmVcpu vcpu = vm.createVcpu(i);
                vcpus.add(vcpu);
                if (anyRate) {
                    vcpu.control().setTscKhz(CpuidTable.CRYSTAL_HZ / 1000);
                }
                TscRate rate = new TscRate(anyRate, vcpu.control().tscKhz());
                CpuidTable model = CpuidTable.ofHardware(machine.model(), new Topology(i, machine.processors()));
                List<CpuidEntry> cpuid = CpuidEntries.of(model, host, rate);
                if (machine.model() == CpuModel.HOST) {
                    cpuid = HostModel.of(cpuid, host);
                    identity = HostModel.identity(cpuid);
                }
                vcpu.registers().setCpuid(cpuid);
                giveMachineCheck(system, vcpu);
                Msrs.write(vcpu.registers(), Msrs.TSC, 0);
                Msrs.write(vcpu.registers(), Msrs.MISC_ENABLE,
                        Msrs.read(vcpu.registers(), Msrs.MISC_ENABLE) | Msrs.FAST_STRINGS);
            }
            TscRate rate = new TscRate(anyRate, vcpus.getFirst().control().tscKhz());
            KvmMachine made = new KvmMachine(vm, vcpus, new Kind(rate, identity), machine);
            done = true;
            return made;
        } finally {
            if (!done) {
                vcpus.forEach(KvmVcpu::close);
            }
        }
    }

    /** As many banks as the model has; some hosts have none to give. */
    private static void giveMachineCheck(KvmSystem system, KvmVcpu vcpu) throws HostException {
        if (system.capability(KvmCap.MCE) != 0) {
            vcpu.control().setupMachineCheck(
                    CpuMsrs.MACHINE_CHECK_BANKS | system.machineCheckCapabilities() & CONTROL_PRESENT);
        }
    }

    @Override
    public Vcpu create(VcpuWiring wiring) {
        int number = wiring.topology().apicId();
        return new KvmProcessor(vcpus.get(number), wiring, new KvmProcessor.Parts(counters.get(number),
                apics.get(number), posted));
    }

    @Override
    public String identity() {
        return kind.identity;
    }

    @Override
    public HostChips chips() {
        return chips;
    }

    @Override
    public Doorbells doorbells() {
        return doorbells == null ? Doorbells.none() : doorbells;
    }

    @Override
    public void close() {
        if (doorbells != null) {
            doorbells.close();
        }
        vcpus.forEach(KvmVcpu::close);
        vm.close();
    }
}
