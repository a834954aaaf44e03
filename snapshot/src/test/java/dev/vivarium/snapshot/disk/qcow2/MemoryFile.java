package dev.vivarium.snapshot.disk.qcow2;

import dev.vivarium.snapshot.SnapshotException;
import dev.vivarium.snapshot.SnapshotException.Kind;
import dev.vivarium.snapshot.disk.ImageFile;

import java.nio.ByteBuffer;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/** A file in memory that remembers what was done to it, and that can be full. */
final class MemoryFile implements ImageFile {
    /** A write, or a barrier if there are no bytes. */
    record Step(long offset, byte[] bytes) {
        boolean isBarrier() {
            return bytes.length == 0;
        }
    }

    private final List<Step> steps = new ArrayList<>();
    private byte[] bytes;
    private int size;
    private int writesLeft = Integer.MAX_VALUE;
    private boolean recording;
    private final boolean readOnly;

    MemoryFile() {
        this(new byte[0], false);
    }

    MemoryFile(byte[] contents, boolean readOnly) {
        bytes = contents.clone();
        size = contents.length;
        this.readOnly = readOnly;
    }

    synchronized void record() {
        recording = true;
        steps.clear();
    }

    synchronized List<Step> steps() {
        return List.copyOf(steps);
    }

    /** After so many more writes there is no space. */
    synchronized void fillUpAfter(int writes) {
        writesLeft = writes;
    }

    synchronized byte[] contents() {
        return Arrays.copyOf(bytes, size);
    }

    @Override
    public Path path() {
        return Path.of("memory.qcow2");
    }

    @Override
    public boolean isReadOnly() {
        return readOnly;
    }

    @Override
    public synchronized long sizeBytes() {
        return size;
    }

    @Override
    public synchronized void read(long offset, ByteBuffer into) throws SnapshotException {
        if (offset < 0 || offset + into.remaining() > size) {
            throw new SnapshotException(Kind.HOST, "The file is shorter than that: " + offset);
        }
        into.put(bytes, (int) offset, into.remaining());
    }

    @Override
    public synchronized void write(long offset, ByteBuffer from) throws SnapshotException {
        if (readOnly) {
            throw new AssertionError("A file that is only to be read was written.");
        }
        if (writesLeft-- <= 0) {
            throw new SnapshotException(Kind.HOST, "There is no space left.");
        }
        byte[] written = new byte[from.remaining()];
        from.get(written);
        if (recording) {
            steps.add(new Step(offset, written));
        }
        put(offset, written);
    }

    void put(long offset, byte[] written) {
        int end = Math.toIntExact(offset + written.length);
        if (end > bytes.length) {
            bytes = Arrays.copyOf(bytes, Math.max(end, 2 * bytes.length));
        }
        System.arraycopy(written, 0, bytes, (int) offset, written.length);
        size = Math.max(size, end);
    }

    @Override
    public synchronized void truncate(long sizeBytes) {
        size = (int) Math.min(size, sizeBytes);
        Arrays.fill(bytes, size, bytes.length, (byte) 0);
    }

    @Override
    public synchronized void flush() {
        if (recording) {
            steps.add(new Step(0, new byte[0]));
        }
    }

    @Override
    public void close() {
        // It is looked at afterwards.
    }
}
