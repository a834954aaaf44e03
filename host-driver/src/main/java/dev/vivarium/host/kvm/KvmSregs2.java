package dev.vivarium.host.kvm;

/**
 * The special registers with the page-directory pointers of PAE paging (struct kvm_sregs2; api.rst, section 4.131), which
 * are part of a processor's state: the guest may have changed them in memory.
 *
 * @param registers without an interrupt bitmap: read as zeros and not written
 * @param flags     SREGS2_FLAGS_PDPTRS_VALID of {@link dev.vivarium.host.abi.KvmFlags}
 * @param pdptrs    four
 */
public record KvmSregs2(KvmSregs registers, long flags, long[] pdptrs) {
}
