package dev.vivarium.host.setup;

import dev.vivarium.host.HostException;
import dev.vivarium.host.memory.HostMemoryInfo;

import org.jspecify.annotations.Nullable;

/** The host below the operating system's files. */
interface HostHardware {
    /**
     * What CPUID answers (Intel SDM volume 2A, CPUID).
     *
     * @param eax and so on: the registers afterwards
     */
    record Cpuid(int eax, int ebx, int ecx, int edx) {
    }

    /** @return null where no machine code of ours can run */
    @Nullable
    Cpuid cpuid(int leaf);

    /** @throws HostException if the operating system does not tell */
    HostMemoryInfo memory() throws HostException;

    /** Why code cannot be made and run, null if it can. */
    @Nullable
    HostException codeObstacle();

    /** What KVM says when a machine is made. Asked on Linux only. */
    KvmProbe.Result kvm();
}
