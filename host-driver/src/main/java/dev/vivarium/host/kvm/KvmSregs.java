package dev.vivarium.host.kvm;

/**
 * The special registers (struct kvm_sregs; api.rst, section 4.13).
 *
 * @param interruptBitmap 256 bits: at most one set, the interrupt that was injected and not yet delivered. Four longs
 */
public record KvmSregs(KvmSegment cs, KvmSegment ds, KvmSegment es, KvmSegment fs, KvmSegment gs, KvmSegment ss,
        KvmSegment tr, KvmSegment ldt, KvmTable gdt, KvmTable idt, long cr0, long cr2, long cr3, long cr4, long cr8,
        long efer, long apicBase, long[] interruptBitmap) {
}
