package dev.vivarium.engine.device.vga;

import dev.vivarium.engine.memory.CardMemory;
import dev.vivarium.engine.memory.LittleEndian;

import java.lang.foreign.MemorySegment;
import java.lang.foreign.ValueLayout;
import java.nio.ByteOrder;
import java.util.BitSet;

/**
 * The display memory. The four planes of the VGA lie side by side in it: what plane {@code p} has at address {@code a} is the byte
 * {@code 4 * a + p}. Every address wraps round at the memory's end, so none is outside of it.
 */
final class Vram {
    private static final int PAGE_BITS = 12;
    private static final ValueLayout.OfInt INT = ValueLayout.JAVA_INT_UNALIGNED
            .withOrder(ByteOrder.LITTLE_ENDIAN);

    private final CardMemory card;
    private final MemorySegment bytes;
    private final int byteMask;
    private final BitSet written = new BitSet();

    Vram(CardMemory card) {
        this.card = card;
        bytes = card.bytes();
        byteMask = (int) (bytes.byteSize() - 1);
    }

    int sizeBytes() {
        return byteMask + 1;
    }

    MemorySegment bytes() {
        return bytes;
    }

    int getByte(int offset) {
        return bytes.get(ValueLayout.JAVA_BYTE, offset & byteMask) & 0xff;
    }

    /** All planes at an address, plane 0 in the lowest byte. */
    int planes(int address) {
        return bytes.get(INT, address << 2 & byteMask);
    }

    /** @param mask ones where bits are changed */
    void setPlanes(int address, int value, int mask) {
        int offset = address << 2 & byteMask;
        card.noteWrite(offset, 4);
        bytes.set(INT, offset, value & mask | bytes.get(INT, offset) & ~mask);
    }

    /** An access through the linear aperture that the back end did not make itself. */
    long read(long offset, int width) {
        long value = 0;
        for (int i = 0; i < width; i++) {
            value |= (long) getByte((int) offset + i) << 8 * i;
        }
        return value & LittleEndian.ones(width);
    }

    void write(long offset, int width, long value) {
        for (int i = 0; i < width; i++) {
            int at = (int) offset + i & byteMask;
            card.noteWrite(at, 1);
            bytes.set(ValueLayout.JAVA_BYTE, at, (byte) (value >>> 8 * i));
        }
    }

    /** Zeroes what is there of the first {@code count} bytes. */
    void clear(long count) {
        long used = Math.min(count, sizeBytes());
        card.noteWrite(0, used);
        bytes.asSlice(0, used).fill((byte) 0);
    }

    /** Finds out what has been written since the last {@link #forget}. */
    void look() {
        card.takeWritten(written);
    }

    boolean isWritten() {
        return !written.isEmpty();
    }

    /** Whether any page of a range has been written; the range wraps round. */
    boolean isWritten(long offset, int count) {
        int from = (int) offset & byteMask;
        long last = (long) from + count - 1;
        if (last > byteMask) {
            return isWritten();
        }
        int page = written.nextSetBit(from >> PAGE_BITS);
        return page >= 0 && page <= last >> PAGE_BITS;
    }

    /** What has been written is drawn. */
    void forget() {
        written.clear();
    }
}
