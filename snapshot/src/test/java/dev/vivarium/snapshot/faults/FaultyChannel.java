package dev.vivarium.snapshot.faults;

import org.jspecify.annotations.Nullable;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.MappedByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.channels.ReadableByteChannel;
import java.nio.channels.WritableByteChannel;
import java.nio.file.Path;

/** An open file whose changes may fail. */
final class FaultyChannel extends FileChannel {
    private final FileChannel real;
    private final Path path;
    private final Faults faults;
    private final @Nullable Medium medium;

    FaultyChannel(FileChannel real, Path path, Faults faults, @Nullable Medium medium) {
        this.real = real;
        this.path = path;
        this.faults = faults;
        this.medium = medium;
    }

    @Override
    public int write(ByteBuffer from) throws IOException {
        int written = write(from, real.position());
        real.position(real.position() + written);
        return written;
    }

    @Override
    public int write(ByteBuffer from, long position) throws IOException {
        if (faults.change("write " + path, true)) {
            real.write(from.slice(from.position(), from.remaining() / 2), position);
            faults.die();
        }
        return real.write(from, position);
    }

    @Override
    public FileChannel truncate(long size) throws IOException {
        faults.change("truncate " + path, false);
        real.truncate(size);
        return this;
    }

    @Override
    public void force(boolean metaData) throws IOException {
        faults.change("sync " + path, true);
        if (medium != null) {
            medium.sync(path);
        }
    }

    @Override
    public int read(ByteBuffer into) throws IOException {
        faults.look();
        return real.read(into);
    }

    @Override
    public int read(ByteBuffer into, long position) throws IOException {
        faults.look();
        return real.read(into, position);
    }

    @Override
    public long position() throws IOException {
        return real.position();
    }

    @Override
    public FileChannel position(long position) throws IOException {
        real.position(position);
        return this;
    }

    @Override
    public long size() throws IOException {
        faults.look();
        return real.size();
    }

    @Override
    public FileLock lock(long position, long size, boolean shared) throws IOException {
        faults.look();
        return real.lock(position, size, shared);
    }

    @Override
    public FileLock tryLock(long position, long size, boolean shared) throws IOException {
        faults.look();
        return real.tryLock(position, size, shared);
    }

    @Override
    protected void implCloseChannel() throws IOException {
        real.close();
    }

    @Override
    public long read(ByteBuffer[] into, int offset, int length) {
        throw new UnsupportedOperationException();
    }

    @Override
    public long write(ByteBuffer[] from, int offset, int length) {
        throw new UnsupportedOperationException();
    }

    @Override
    public long transferTo(long position, long count, WritableByteChannel target) {
        throw new UnsupportedOperationException();
    }

    @Override
    public long transferFrom(ReadableByteChannel source, long position, long count) {
        throw new UnsupportedOperationException();
    }

    @Override
    public MappedByteBuffer map(MapMode mode, long position, long size) {
        throw new UnsupportedOperationException();
    }
}
