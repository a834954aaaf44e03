package dev.vivarium.engine.board.smbios;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.api.Test;

import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;

final class SmbiosTablesTest {
    private static final UUID IDENTITY = UUID.fromString("00112233-4455-6677-8899-aabbccddeeff");

    private static SmbiosTables tables(long low, long high) {
        return SmbiosTables.of(new SmbiosTables.Board(IDENTITY, 2, low, high));
    }

    /** The structures by their own lengths and strings. */
    private static List<ByteBuffer> walk(byte[] bytes) {
        List<ByteBuffer> structures = new ArrayList<>();
        int at = 0;
        while (at < bytes.length) {
            int end = at + bytes[at + 1];
            while (bytes[end] != 0 || bytes[end + 1] != 0) {
                end++;
            }
            structures.add(ByteBuffer.wrap(bytes, at, end + 2 - at).slice().order(ByteOrder.LITTLE_ENDIAN));
            at = end + 2;
        }
        return structures;
    }

    @Test
    void theEntryPointSaysWhatFollows() {
        SmbiosTables tables = tables(1 << 30, 0);
        ByteBuffer entry = ByteBuffer.wrap(tables.entryPoint()).order(ByteOrder.LITTLE_ENDIAN);
        List<ByteBuffer> structures = walk(tables.structures());
        assertEquals(0x1F, entry.capacity());
        assertEquals(tables.structures().length, entry.getShort(0x16));
        assertEquals(structures.size(), entry.getShort(0x1C));
        assertEquals(structures.stream().mapToInt(ByteBuffer::capacity).max().orElseThrow(), entry.getShort(8));
        assertEquals(127, structures.getLast().get(0));
        assertEquals(structures.size(), structures.stream().map(one -> one.getShort(2)).distinct().count(),
                "no two structures have one handle");
    }

    @Test
    void theMachinesIdentityIsInTheOrderThatSystemsPrint() {
        ByteBuffer system = walk(tables(1 << 30, 0).structures()).get(1);
        assertEquals(1, system.get(0));
        assertEquals(0x00112233, system.getInt(8));
        assertEquals(0x4455, system.getShort(12));
        assertEquals(0x6677, system.getShort(14));
        assertEquals((byte) 0x88, system.get(16));
        assertEquals((byte) 0xFF, system.get(23));
    }

    @Test
    void memoryOfAnySizeIsDescribed() {
        ByteBuffer device = device(tables(512 << 20, 0));
        assertEquals(512, device.getShort(0x0C));
        ByteBuffer large = device(tables(2L << 30, 62L << 30));
        assertEquals(0x7FFF, large.getShort(0x0C));
        assertEquals(64 << 10, large.getInt(0x1C));
    }

    private static ByteBuffer device(SmbiosTables tables) {
        return walk(tables.structures()).stream().filter(one -> one.get(0) == 17).findFirst().orElseThrow();
    }
}
