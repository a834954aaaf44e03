package dev.vivarium.host.whp;

import java.util.List;

/**
 * What is fixed before a partition runs. Its processors have no local APIC of the hypervisor's.
 *
 * @param processors     1 to 64
 * @param exits          bits {@code WhpCapability.EXIT_…}: what returns from running that otherwise would not
 * @param exceptionExits with EXIT_EXCEPTION, the vectors whose exceptions are exits, as bits
 * @param cpuidExits     with EXIT_CPUID, the functions of CPUID that are exits; others the hypervisor answers
 * @param cpuid          what the hypervisor answers instead of what the host's processor says
 */
public record WhpSettings(int processors, int exits, long exceptionExits, List<Integer> cpuidExits,
        List<WhpCpuid> cpuid) {
    public WhpSettings {
        if (processors < 1 || processors > 64) {
            throw new IllegalArgumentException("A partition has 1 to 64 processors.");
        }
        cpuidExits = List.copyOf(cpuidExits);
        cpuid = List.copyOf(cpuid);
    }

    /** One processor, no exits but the usual ones, the host's CPUID. */
    public static WhpSettings ofOneProcessor() {
        return new WhpSettings(1, 0, 0, List.of(), List.of());
    }
}
