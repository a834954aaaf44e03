package dev.vivarium.engine.backend.whp;

import dev.vivarium.engine.vcpu.BackEnd;
import dev.vivarium.engine.vcpu.VcpuFactory;
import dev.vivarium.host.HostException;
import dev.vivarium.host.abi.WhpCapability;
import dev.vivarium.host.whp.WhpCapabilities;
import dev.vivarium.host.whp.WhpCpuid;
import dev.vivarium.host.whp.WhpPartition;
import dev.vivarium.host.whp.WhpPlatform;
import dev.vivarium.host.whp.WhpSettings;

import java.util.List;

/** Runs guests with the Windows Hypervisor Platform; docs/whp.md. */
public final class WhpBackEnd implements BackEnd {
    /** For tests: what has the library's functions. */
    static final String LIBRARY = "vivarium.whp.library";

    @Override
    public VcpuFactory open(Machine machine) throws HostException {
        WhpPlatform platform = platform();
        WhpCapabilities capabilities = platform.capabilities();
        HostFeatures host = new HostFeatures(capabilities);
        WhpPartition partition = platform.createPartition(settings(machine, capabilities, host));
        boolean done = false;
        try {
            new PartitionMemory(partition, machine.memory(), capabilities.dirtyPages()).follow();
            VcpuFactory factory = WhpMachine.create(partition, machine, host, capabilities.clockHertz());
            done = true;
            return factory;
        } finally {
            if (!done) {
                partition.close();
            }
        }
    }

    private static WhpPlatform platform() throws HostException {
        try {
            return WhpPlatform.open(System.getProperty(LIBRARY, WhpPlatform.LIBRARY));
        } catch (HostException e) {
            throw new HostException(e.kind(), e.getMessage() + " Or run the machine in software.", e);
        }
    }

    private static WhpSettings settings(Machine machine, WhpCapabilities capabilities, HostFeatures host) {
        boolean cpuidExits = capabilities.canExit(WhpCapability.EXIT_CPUID);
        List<WhpCpuid> results = CpuidAnswers.results(machine.model(), machine.processors(), host,
                capabilities.clockHertz(), cpuidExits);
        return new WhpSettings(machine.processors(),
                WhpCapability.EXIT_MSR | (cpuidExits ? WhpCapability.EXIT_CPUID : 0), 0,
                cpuidExits ? CpuidAnswers.EXITS : List.of(), results);
    }
}
