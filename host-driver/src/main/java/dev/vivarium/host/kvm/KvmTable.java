package dev.vivarium.host.kvm;

/** GDTR or IDTR; the limit is 16 bits. api.rst, section 4.13. */
public record KvmTable(long base, int limit) {
}
