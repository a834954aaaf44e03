package dev.vivarium.engine.device.virtio;

import dev.vivarium.engine.memory.GuestMemory;
import dev.vivarium.engine.memory.LittleEndian;

import java.lang.foreign.MemorySegment;
import java.lang.foreign.ValueLayout;
import java.util.Arrays;

/**
 * One request: buffers that the device reads, then buffers that it writes, all of them RAM. Each kind is seen as one run of
 * bytes, wherever the driver has divided it. Reading memory is allowed on any thread; everything else needs the board lock.
 */
public final class Chain {
    private static final int FIRST_CAPACITY = 4;

    private final GuestMemory memory;
    private final int head;
    private final int epoch;
    private long[] gpas = new long[FIRST_CAPACITY];
    private long[] lengths = new long[FIRST_CAPACITY];
    private int count;
    private int readable;
    private long readableBytes;
    private long writableBytes;

    Chain(GuestMemory memory, int head, int epoch) {
        this.memory = memory;
        this.head = head;
        this.epoch = epoch;
    }

    /** @return false if a readable buffer follows a writable one */
    boolean add(long gpa, long length, boolean writable) {
        if (!writable && readable != count) {
            return false;
        }
        if (count == gpas.length) {
            gpas = Arrays.copyOf(gpas, 2 * count);
            lengths = Arrays.copyOf(lengths, 2 * count);
        }
        gpas[count] = gpa;
        lengths[count] = length;
        count++;
        if (writable) {
            writableBytes += length;
        } else {
            readable = count;
            readableBytes += length;
        }
        return true;
    }

    /** The number by which the driver knows the request. */
    public int head() {
        return head;
    }

    int epoch() {
        return epoch;
    }

    /** Bytes for the device to read. */
    public long readableBytes() {
        return readableBytes;
    }

    /** Bytes that the device may write. */
    public long writableBytes() {
        return writableBytes;
    }

    /** Copies what the driver sent, from byte {@code position} of it, until {@code into} is full. */
    public void read(long position, MemorySegment into) {
        copy(0, readable, position, into, false);
    }

    /** Copies all of {@code from} to what the driver receives, from byte {@code position} of it. */
    public void write(long position, MemorySegment from) {
        copy(readable, count, position, from, true);
    }

    /** Little-endian number in what the driver sent. */
    public long readNumber(long position, int width) {
        byte[] bytes = new byte[width];
        read(position, MemorySegment.ofArray(bytes));
        return LittleEndian.get(bytes, 0, width);
    }

    public void writeByte(long position, int value) {
        byte[] bytes = {(byte) value};
        write(position, MemorySegment.ofArray(bytes));
    }

    private void copy(int first, int end, long position, MemorySegment host, boolean toGuest) {
        long skip = position;
        long done = 0;
        for (int i = first; i < end && done < host.byteSize(); i++) {
            long length = lengths[i];
            if (skip >= length) {
                skip -= length;
                continue;
            }
            long piece = Math.min(length - skip, host.byteSize() - done);
            MemorySegment guest = memory.slice(gpas[i] + skip, piece, toGuest);
            if (guest == null) {
                throw new IllegalStateException("RAM has gone.");
            }
            if (toGuest) {
                MemorySegment.copy(host, ValueLayout.JAVA_BYTE, done, guest, ValueLayout.JAVA_BYTE, 0, piece);
            } else {
                MemorySegment.copy(guest, ValueLayout.JAVA_BYTE, 0, host, ValueLayout.JAVA_BYTE, done, piece);
            }
            done += piece;
            skip = 0;
        }
        if (done < host.byteSize()) {
            throw new IndexOutOfBoundsException("The request has fewer bytes.");
        }
    }
}
