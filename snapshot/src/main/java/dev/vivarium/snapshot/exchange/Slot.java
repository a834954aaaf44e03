package dev.vivarium.snapshot.exchange;

import com.github.luben.zstd.Zstd;
import com.github.luben.zstd.ZstdCompressCtx;
import com.github.luben.zstd.ZstdDecompressCtx;
import com.github.luben.zstd.ZstdException;

import dev.vivarium.snapshot.files.Copies;

import java.io.IOException;
import java.lang.foreign.Arena;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.security.MessageDigest;

/**
 * The room in which one chunk is worked on: its bytes as they are in the file, and compressed. Used by one thread at a
 * time; the memory is given back by {@link #close}.
 */
final class Slot implements AutoCloseable {
    private final Arena arena = Arena.ofShared();
    private final ByteBuffer plain;
    private final ByteBuffer packed;
    private final MessageDigest sha256 = Copies.sha256();
    private final ZstdCompressCtx compressor = new ZstdCompressCtx();
    private final ZstdDecompressCtx decompressor = new ZstdDecompressCtx();

    Slot(int chunkBytes, int level) {
        plain = arena.allocate(chunkBytes).asByteBuffer();
        packed = arena.allocate(Layout.packedMost(chunkBytes)).asByteBuffer();
        compressor.setLevel(level).setChecksum(false).setContentSize(true);
    }

    /** The chunk's bytes, to be filled or read. */
    ByteBuffer plain() {
        return plain;
    }

    /** The chunk's blob, to be filled or read. */
    ByteBuffer packed() {
        return packed;
    }

    /** Compresses what remains of {@link #plain} into {@link #packed}. Equal bytes always give equal blobs. */
    void pack() {
        packed.clear();
        int length = compressor.compressDirectByteBuffer(packed, 0, packed.capacity(), plain, plain.position(),
                plain.remaining());
        packed.limit(length);
    }

    /**
     * Decompresses what remains of {@link #packed} into {@link #plain}. In one step, which takes no memory that the frame's
     * header asks for, and never fills more than {@code length}.
     *
     * @return whether it was one frame of exactly {@code length} bytes
     */
    boolean unpack(int length) {
        int packedLength = packed.remaining();
        plain.clear().limit(length);
        try {
            long frame = Zstd.findDirectByteBufferFrameCompressedSize(packed, 0, packedLength);
            return frame == packedLength && decompressor.decompressDirectByteBuffer(plain, 0, length, packed, 0,
                    packedLength) == length;
        } catch (ZstdException e) {
            return false;
        }
    }

    /** Of what remains of {@link #packed}, which stays as it is. */
    Digest digest() {
        return Digest.of(sha256, packed.duplicate());
    }

    /** @return whether the file had as much as {@code into} has room for */
    static boolean fill(ByteBuffer into, FileChannel file, long offset) throws IOException {
        long at = offset;
        while (into.hasRemaining()) {
            int count = file.read(into, at);
            if (count < 0) {
                return false;
            }
            at += count;
        }
        return true;
    }

    @Override
    public void close() {
        compressor.close();
        decompressor.close();
        arena.close();
    }
}
