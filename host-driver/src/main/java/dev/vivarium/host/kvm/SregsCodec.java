package dev.vivarium.host.kvm;

import static java.lang.foreign.ValueLayout.JAVA_BYTE;
import static java.lang.foreign.ValueLayout.JAVA_INT;
import static java.lang.foreign.ValueLayout.JAVA_LONG;
import static java.lang.foreign.ValueLayout.JAVA_SHORT;

import dev.vivarium.host.abi.KvmStructs.Dtable;
import dev.vivarium.host.abi.KvmStructs.Segment;
import dev.vivarium.host.abi.KvmStructs.Sregs;
import dev.vivarium.host.abi.KvmStructs.Sregs2;

import java.lang.foreign.MemorySegment;

/** struct kvm_sregs and kvm_sregs2, which are the same up to apic_base. */
final class SregsCodec {
    private static final int BITMAP_LONGS = 4;
    private static final int PDPTRS = 4;

    private SregsCodec() {
    }

    static KvmSregs decode(MemorySegment from) {
        return decode(from, longs(from, Sregs.INTERRUPT_BITMAP, BITMAP_LONGS));
    }

    static KvmSregs2 decode2(MemorySegment from) {
        return new KvmSregs2(decode(from, new long[BITMAP_LONGS]), from.get(JAVA_LONG, Sregs2.FLAGS),
                longs(from, Sregs2.PDPTRS, PDPTRS));
    }

    private static KvmSregs decode(MemorySegment from, long[] bitmap) {
        return new KvmSregs(segment(from, Sregs.CS), segment(from, Sregs.DS), segment(from, Sregs.ES),
                segment(from, Sregs.FS), segment(from, Sregs.GS), segment(from, Sregs.SS), segment(from, Sregs.TR),
                segment(from, Sregs.LDT), table(from, Sregs.GDT), table(from, Sregs.IDT),
                from.get(JAVA_LONG, Sregs.CR0),
                from.get(JAVA_LONG, Sregs.CR2), from.get(JAVA_LONG, Sregs.CR3), from.get(JAVA_LONG, Sregs.CR4),
                from.get(JAVA_LONG, Sregs.CR8), from.get(JAVA_LONG, Sregs.EFER), from.get(JAVA_LONG, Sregs.APIC_BASE),
                bitmap);
    }

    static void encode(KvmSregs registers, MemorySegment to) {
        encodeCommon(registers, to);
        set(to, Sregs.INTERRUPT_BITMAP, registers.interruptBitmap(), BITMAP_LONGS);
    }

    static void encode2(KvmSregs2 registers, MemorySegment to) {
        encodeCommon(registers.registers(), to);
        to.set(JAVA_LONG, Sregs2.FLAGS, registers.flags());
        set(to, Sregs2.PDPTRS, registers.pdptrs(), PDPTRS);
    }

    private static void encodeCommon(KvmSregs registers, MemorySegment to) {
        segment(to, Sregs.CS, registers.cs());
        segment(to, Sregs.DS, registers.ds());
        segment(to, Sregs.ES, registers.es());
        segment(to, Sregs.FS, registers.fs());
        segment(to, Sregs.GS, registers.gs());
        segment(to, Sregs.SS, registers.ss());
        segment(to, Sregs.TR, registers.tr());
        segment(to, Sregs.LDT, registers.ldt());
        table(to, Sregs.GDT, registers.gdt());
        table(to, Sregs.IDT, registers.idt());
        to.set(JAVA_LONG, Sregs.CR0, registers.cr0());
        to.set(JAVA_LONG, Sregs.CR2, registers.cr2());
        to.set(JAVA_LONG, Sregs.CR3, registers.cr3());
        to.set(JAVA_LONG, Sregs.CR4, registers.cr4());
        to.set(JAVA_LONG, Sregs.CR8, registers.cr8());
        to.set(JAVA_LONG, Sregs.EFER, registers.efer());
        to.set(JAVA_LONG, Sregs.APIC_BASE, registers.apicBase());
    }

    private static KvmSegment segment(MemorySegment from, long at) {
        return new KvmSegment(from.get(JAVA_LONG, at + Segment.BASE), from.get(JAVA_INT, at + Segment.LIMIT),
                Short.toUnsignedInt(from.get(JAVA_SHORT, at + Segment.SELECTOR)),
                from.get(JAVA_BYTE, at + Segment.TYPE),
                from.get(JAVA_BYTE, at + Segment.PRESENT), from.get(JAVA_BYTE, at + Segment.DPL),
                from.get(JAVA_BYTE, at + Segment.DB), from.get(JAVA_BYTE, at + Segment.S),
                from.get(JAVA_BYTE, at + Segment.L), from.get(JAVA_BYTE, at + Segment.G),
                from.get(JAVA_BYTE, at + Segment.AVL), from.get(JAVA_BYTE, at + Segment.UNUSABLE));
    }

    private static void segment(MemorySegment to, long at, KvmSegment segment) {
        to.set(JAVA_LONG, at + Segment.BASE, segment.base());
        to.set(JAVA_INT, at + Segment.LIMIT, segment.limit());
        to.set(JAVA_SHORT, at + Segment.SELECTOR, (short) segment.selector());
        to.set(JAVA_BYTE, at + Segment.TYPE, (byte) segment.type());
        to.set(JAVA_BYTE, at + Segment.PRESENT, (byte) segment.present());
        to.set(JAVA_BYTE, at + Segment.DPL, (byte) segment.dpl());
        to.set(JAVA_BYTE, at + Segment.DB, (byte) segment.db());
        to.set(JAVA_BYTE, at + Segment.S, (byte) segment.s());
        to.set(JAVA_BYTE, at + Segment.L, (byte) segment.l());
        to.set(JAVA_BYTE, at + Segment.G, (byte) segment.g());
        to.set(JAVA_BYTE, at + Segment.AVL, (byte) segment.avl());
        to.set(JAVA_BYTE, at + Segment.UNUSABLE, (byte) segment.unusable());
    }

    private static KvmTable table(MemorySegment from, long at) {
        return new KvmTable(from.get(JAVA_LONG, at + Dtable.BASE),
                Short.toUnsignedInt(from.get(JAVA_SHORT, at + Dtable.LIMIT)));
    }

    private static void table(MemorySegment to, long at, KvmTable table) {
        to.set(JAVA_LONG, at + Dtable.BASE, table.base());
        to.set(JAVA_SHORT, at + Dtable.LIMIT, (short) table.limit());
    }

    private static long[] longs(MemorySegment from, long at, int count) {
        return from.asSlice(at, (long) count * Long.BYTES).toArray(JAVA_LONG);
    }

    private static void set(MemorySegment to, long at, long[] values, int count) {
        if (values.length != count) {
            throw new IllegalArgumentException("There must be " + count + " values.");
        }
        MemorySegment.copy(values, 0, to, JAVA_LONG, at, count);
    }
}
