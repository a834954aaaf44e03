package dev.vivarium.host.setup;

import dev.vivarium.host.HostException;
import dev.vivarium.host.code.CodeMemory;
import dev.vivarium.host.memory.HostMemoryInfo;

import org.jspecify.annotations.Nullable;

/** This host's hardware. */
final class ThisHostHardware implements HostHardware {
    private final KvmProbe probe;
    private KvmProbe.@Nullable Result result;

    ThisHostHardware(KvmProbe probe) {
        this.probe = probe;
    }

    @Override
    public @Nullable Cpuid cpuid(int leaf) {
        return CpuidCode.ask(leaf);
    }

    @Override
    public HostMemoryInfo memory() throws HostException {
        return HostMemoryInfo.current();
    }

    @Override
    public @Nullable HostException codeObstacle() {
        return CodeMemory.whyUnavailable();
    }

    @Override
    public KvmProbe.Result kvm() {
        if (result == null) {
            result = probe.probe();
        }
        return result;
    }
}
