package dev.vivarium.host.kvm;

import static java.lang.foreign.ValueLayout.JAVA_BYTE;
import static java.lang.foreign.ValueLayout.JAVA_INT;
import static java.lang.foreign.ValueLayout.JAVA_LONG;
import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import dev.vivarium.host.abi.KvmStructs.Cpuid2;
import dev.vivarium.host.abi.KvmStructs.Fpu;
import dev.vivarium.host.abi.KvmStructs.Ioapic;
import dev.vivarium.host.abi.KvmStructs.IrqRouting;
import dev.vivarium.host.abi.KvmStructs.IrqRoutingEntry;
import dev.vivarium.host.abi.KvmStructs.MsrEntry;
import dev.vivarium.host.abi.KvmStructs.Msrs;
import dev.vivarium.host.abi.KvmStructs.Pic;
import dev.vivarium.host.abi.KvmStructs.PitState2;
import dev.vivarium.host.abi.KvmStructs.Segment;
import dev.vivarium.host.abi.KvmStructs.Sregs;
import dev.vivarium.host.abi.KvmStructs.Sregs2;
import dev.vivarium.host.abi.KvmStructs.VcpuEvents;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

import java.lang.foreign.Arena;
import java.lang.foreign.MemorySegment;
import java.util.HashSet;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.function.BiConsumer;
import java.util.function.Function;

/** Structures to records and back: no field is lost, mixed up with another, or outside of its structure. */
class KvmCodecTest {
    private final Arena arena = Arena.ofConfined();

    @AfterEach
    void free() {
        arena.close();
    }

    /**
     * Random bytes are decoded, encoded into zeros and decoded again: the same record, and a bit that the second
     * structure has is one of the first.
     */
    private <T> void roundTrip(int sizeBytes, Function<MemorySegment, T> decode, BiConsumer<T, MemorySegment> encode) {
        byte[] random = new byte[sizeBytes];
        new Random(sizeBytes).nextBytes(random);
        MemorySegment from = arena.allocate(sizeBytes, 8).copyFrom(MemorySegment.ofArray(random));
        MemorySegment to = arena.allocate(sizeBytes, 8);
        encode.accept(decode.apply(from), to);
        int differing = 0;
        for (int i = 0; i < sizeBytes; i++) {
            byte written = to.get(JAVA_BYTE, i);
            if (written != random[i]) {
                assertEquals(0, written, "byte " + i + " is another's");
                differing++;
            }
        }
        MemorySegment again = arena.allocate(sizeBytes, 8);
        encode.accept(decode.apply(to), again);
        assertArrayEquals(to.toArray(JAVA_BYTE), again.toArray(JAVA_BYTE));
        padding.add(differing);
    }

    private final Set<Integer> padding = new HashSet<>();

    @Test
    void registers() {
        roundTrip(Sregs.SIZE, SregsCodec::decode, SregsCodec::encode);
        roundTrip(Sregs2.SIZE, SregsCodec::decode2, SregsCodec::encode2);
        // The last byte of each of 8 segments and 6 of 2 tables are padding.
        assertEquals(Set.of(8 + 12), padding);
    }

    @Test
    void fpu() {
        roundTrip(Fpu.SIZE, KvmFpu::decode, KvmFpu::encode);
        assertEquals(Set.of(5), padding);
    }

    @Test
    void events() {
        roundTrip(VcpuEvents.SIZE, KvmVcpuEvents::decode, KvmVcpuEvents::encode);
        assertEquals(Set.of(27), padding);
    }

    @Test
    void chips() {
        roundTrip(Pic.SIZE, ChipCodec::pic, ChipCodec::pic);
        assertEquals(Set.of(0), padding);
        roundTrip(Ioapic.SIZE, ChipCodec::ioapic, ChipCodec::ioapic);
        assertEquals(Set.of(0, 4), padding);
        roundTrip(PitState2.SIZE, ChipCodec::pit, ChipCodec::pit);
        assertEquals(Set.of(0, 4, 36), padding);
    }

    @Test
    void aSegmentsFieldsAreWhereTheKernelLooks() {
        MemorySegment structure = arena.allocate(Sregs.SIZE, 8);
        structure.set(JAVA_LONG, Sregs.SS + Segment.BASE, 0x1122334455667788L);
        structure.set(JAVA_BYTE, Sregs.SS + Segment.DPL, (byte) 3);
        structure.set(JAVA_LONG, Sregs.EFER, 0xd01);
        KvmSregs registers = SregsCodec.decode(structure);
        assertEquals(0x1122334455667788L, registers.ss().base());
        assertEquals(3, registers.ss().dpl());
        assertEquals(0, registers.gs().base());
        assertEquals(0xd01, registers.efer());
    }

    @Test
    void cpuid() {
        List<CpuidEntry> entries = List.of(new CpuidEntry(0, 0, 0, 13, 1, 2, 3),
                new CpuidEntry(0x80000008, 1, 1, 0x3028, -1, 0x80000000, 7));
        MemorySegment list = CpuidLists.encode(arena, entries);
        assertEquals(2, list.get(JAVA_INT, Cpuid2.NENT));
        assertEquals(entries, CpuidLists.decode(list));
    }

    @Test
    void msrs() {
        MemorySegment list = MsrLists.encode(arena, new int[]{1, 0x10, 0xc0000080}, new long[]{5, 6, 0xd01}, 1, 2);
        assertEquals(2, list.get(JAVA_INT, Msrs.NMSRS));
        assertEquals(0x10, list.get(JAVA_INT, Msrs.SIZE + MsrEntry.INDEX));
        assertEquals(6, list.get(JAVA_LONG, Msrs.SIZE + MsrEntry.DATA));
        assertEquals(0xc0000080, list.get(JAVA_INT, Msrs.SIZE + MsrEntry.SIZE + MsrEntry.INDEX));
        assertEquals(0xd01, list.get(JAVA_LONG, Msrs.SIZE + MsrEntry.SIZE + MsrEntry.DATA));
    }

    @Test
    void routes() {
        MemorySegment table = KvmInterrupts.encode(arena,
                List.of(new KvmRoute.Pin(2, 2, 2), new KvmRoute.Message(30, 0x1_fee01000L, 0x4041)));
        assertEquals(2, table.get(JAVA_INT, IrqRouting.NR));
        long second = IrqRouting.SIZE + IrqRoutingEntry.SIZE;
        assertEquals(1, table.get(JAVA_INT, IrqRouting.SIZE + IrqRoutingEntry.TYPE));
        assertEquals(2, table.get(JAVA_INT, IrqRouting.SIZE + IrqRoutingEntry.U_IRQCHIP_PIN));
        assertEquals(30, table.get(JAVA_INT, second + IrqRoutingEntry.GSI));
        assertEquals(2, table.get(JAVA_INT, second + IrqRoutingEntry.TYPE));
        assertEquals(0xfee01000, table.get(JAVA_INT, second + IrqRoutingEntry.U_MSI_ADDRESS_LO));
        assertEquals(1, table.get(JAVA_INT, second + IrqRoutingEntry.U_MSI_ADDRESS_HI));
        assertEquals(0x4041, table.get(JAVA_INT, second + IrqRoutingEntry.U_MSI_DATA));
    }

    @Test
    void bitmapsAreAsLongAsTheKernelWritesThem() {
        assertEquals(1, KvmDirtyPages.bitmapLongs(4096));
        assertEquals(1, KvmDirtyPages.bitmapLongs(64 * 4096));
        assertEquals(2, KvmDirtyPages.bitmapLongs(65 * 4096));
        KvmDirtyPages pages = new KvmDirtyPages(new Descriptor(-1));
        pages.slotChanged(3, 65 * 4096);
        assertThrows(IllegalArgumentException.class, () -> pages.get(3, new long[1]));
        assertThrows(IllegalArgumentException.class, () -> pages.clear(3, 0, 65, new long[1]));
    }
}
