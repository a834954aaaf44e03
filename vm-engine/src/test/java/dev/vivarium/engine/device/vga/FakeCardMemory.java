package dev.vivarium.engine.device.vga;

import dev.vivarium.engine.memory.CardMemory;

import java.lang.foreign.MemorySegment;
import java.lang.foreign.ValueLayout;
import java.util.BitSet;

/** A card's memory without a machine: the test writes as the guest's processors would. */
final class FakeCardMemory implements CardMemory {
    private static final int PAGE = 4096;

    private final byte[] content;
    private final MemorySegment bytes;
    private final BitSet written = new BitSet();
    long gpa = -1;

    FakeCardMemory(int sizeBytes) {
        content = new byte[sizeBytes];
        bytes = MemorySegment.ofArray(content);
    }

    @Override
    public MemorySegment bytes() {
        return bytes;
    }

    @Override
    public long offset() {
        return 0;
    }

    @Override
    public boolean mapAt(long newGpa) {
        gpa = newGpa;
        return true;
    }

    @Override
    public void noteWrite(long offset, long sizeBytes) {
        written.set((int) offset / PAGE, (int) (offset + sizeBytes - 1) / PAGE + 1);
    }

    @Override
    public void takeWritten(BitSet pages) {
        pages.or(written);
        written.clear();
    }

    void guestWrites(int offset, int... values) {
        for (int i = 0; i < values.length; i++) {
            content[offset + i] = (byte) values[i];
            written.set((offset + i) / PAGE);
        }
    }

    void guestWritesInts(int offset, int... values) {
        for (int i = 0; i < values.length; i++) {
            bytes.set(ValueLayout.JAVA_INT_UNALIGNED, offset + 4L * i, values[i]);
            written.set((offset + 4 * i) / PAGE);
        }
    }

    int at(int offset) {
        return content[offset] & 0xff;
    }
}
