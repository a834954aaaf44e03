package dev.vivarium.engine.machine.boot;

import dev.vivarium.engine.api.VmException;
import dev.vivarium.engine.memory.GuestMemory;

import java.lang.foreign.MemorySegment;
import java.nio.ByteBuffer;

/** Something to put into guest memory before the first instruction. */
public sealed interface Placement {
    /** Pieces of a file are read in portions of this size. */
    long PORTION = 64 << 20;

    long gpa();

    long sizeBytes();

    /** Puts it into its range of guest memory. */
    void fill(MemorySegment target) throws VmException;

    /** Where the bytes end. */
    default long end() {
        return gpa() + sizeBytes();
    }

    default boolean overlaps(long start, long size) {
        return size > 0 && sizeBytes() > 0 && start < end() && gpa() < start + size;
    }

    /** Bytes that we made. */
    record Bytes(long gpa, byte[] bytes) implements Placement {
        @Override
        public long sizeBytes() {
            return bytes.length;
        }

        @Override
        public void fill(MemorySegment target) {
            target.copyFrom(MemorySegment.ofArray(bytes));
        }
    }

    /** A piece of a file. */
    record FilePart(long gpa, BootFile file, long offset, long sizeBytes) implements Placement {
        @Override
        public void fill(MemorySegment target) throws VmException {
            for (long done = 0; done < sizeBytes; done += PORTION) {
                long size = Math.min(PORTION, sizeBytes - done);
                ByteBuffer window = target.asSlice(done, size).asByteBuffer();
                file.readFully(offset + done, window);
            }
        }
    }

    /** Zeros, as a program's uninitialised data wants them. */
    record Zeros(long gpa, long sizeBytes) implements Placement {
        @Override
        public void fill(MemorySegment target) {
            target.fill((byte) 0);
        }
    }

    /** Stores it; the range was checked to be RAM. */
    default void store(GuestMemory memory) throws VmException {
        MemorySegment target = memory.slice(gpa(), sizeBytes(), true);
        if (target == null) {
            throw new IllegalStateException("A boot loader placed something outside RAM: " + this);
        }
        fill(target);
    }
}
