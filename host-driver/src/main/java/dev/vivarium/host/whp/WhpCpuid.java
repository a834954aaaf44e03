package dev.vivarium.host.whp;

/** What CPUID answers to a function, whatever the index in ECX (WHV_X64_CPUID_RESULT). */
public record WhpCpuid(int function, int eax, int ebx, int ecx, int edx) {
}
