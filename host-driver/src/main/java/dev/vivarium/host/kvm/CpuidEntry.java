package dev.vivarium.host.kvm;

/**
 * One answer of CPUID. api.rst, section 4.46.
 *
 * @param function EAX on entry
 * @param index    ECX on entry, if {@code flags} has bit 0 (KVM_CPUID_FLAG_SIGNIFICANT_INDEX)
 */
public record CpuidEntry(int function, int index, int flags, int eax, int ebx, int ecx, int edx) {
}
