package dev.vivarium.snapshot.disk.qcow2;

import com.github.luben.zstd.Zstd;
import com.github.luben.zstd.ZstdCompressCtx;
import com.github.luben.zstd.ZstdDecompressCtx;
import com.github.luben.zstd.ZstdException;

import dev.vivarium.snapshot.disk.Compression;

import org.jspecify.annotations.Nullable;

import java.util.zip.DataFormatException;
import java.util.zip.Deflater;
import java.util.zip.Inflater;

/**
 * Compresses and decompresses single clusters: QEMU's docs/interop/qcow2, "Compressed cluster layout". What is decompressed
 * comes from strangers; it never fills more than the cluster that it is to fill. One thread at a time.
 *
 * <p>Readers may use a window of 4 KiB for deflate, as QEMU does; Java's compressor has no such setting. So its memory is
 * cleared every 4 KiB.
 */
final class ClusterCodec implements AutoCloseable {
    private static final int WINDOW = 4096;

    private final Compression compression;
    private @Nullable Inflater inflater;
    private @Nullable Deflater deflater;
    private @Nullable ZstdDecompressCtx decompressor;
    private @Nullable ZstdCompressCtx compressor;

    ClusterCodec(Compression compression) {
        this.compression = compression;
    }

    /** @return whether {@code data} was enough to fill the cluster */
    boolean decompress(byte[] data, byte[] cluster) {
        return switch (compression) {
            case ZLIB -> inflate(data, cluster);
            case ZSTD -> unzstd(data, cluster);
        };
    }

    private boolean inflate(byte[] data, byte[] cluster) {
        Inflater used = inflater;
        if (used == null) {
            used = new Inflater(true);
            inflater = used;
        }
        used.reset();
        used.setInput(data);
        try {
            int done = 0;
            while (done < cluster.length) {
                int count = used.inflate(cluster, done, cluster.length - done);
                if (count == 0) {
                    return false;
                }
                done += count;
            }
            return true;
        } catch (DataFormatException e) {
            return false;
        }
    }

    /** In one step, which takes no memory that the frame's header asks for. */
    private boolean unzstd(byte[] data, byte[] cluster) {
        ZstdDecompressCtx used = decompressor;
        if (used == null) {
            used = new ZstdDecompressCtx();
            decompressor = used;
        }
        try {
            long frame = Zstd.findFrameCompressedSize(data, 0, data.length);
            return !Zstd.isError(frame) && frame <= data.length
                    && used.decompressByteArray(cluster, 0, cluster.length, data, 0, (int) frame) == cluster.length;
        } catch (ZstdException e) {
            return false;
        }
    }

    /** Room for what {@link #compress} makes, even of noise. */
    static byte[] room(int clusterSize) {
        return new byte[clusterSize + (clusterSize >> 7) + 1024];
    }

    /** @return how much of {@code into} is taken; 0 if that is no less than the cluster */
    int compress(byte[] cluster, byte[] into) {
        int length = switch (compression) {
            case ZLIB -> deflate(cluster, into);
            case ZSTD -> zstd(cluster, into);
        };
        return length < cluster.length ? length : 0;
    }

    private int deflate(byte[] cluster, byte[] into) {
        Deflater used = deflater;
        if (used == null) {
            used = new Deflater(Deflater.DEFAULT_COMPRESSION, true);
            deflater = used;
        }
        used.reset();
        int done = 0;
        for (int at = 0; at < cluster.length; at += WINDOW) {
            int piece = Math.min(WINDOW, cluster.length - at);
            used.setInput(cluster, at, piece);
            boolean last = at + piece == cluster.length;
            if (last) {
                used.finish();
            }
            done += used.deflate(into, done, into.length - done, last ? Deflater.NO_FLUSH : Deflater.FULL_FLUSH);
            if (done >= into.length) {
                return into.length;
            }
        }
        return used.finished() ? done : into.length;
    }

    private int zstd(byte[] cluster, byte[] into) {
        ZstdCompressCtx used = compressor;
        if (used == null) {
            used = new ZstdCompressCtx();
            compressor = used;
        }
        return used.compress(into, cluster);
    }

    @Override
    public void close() {
        if (inflater != null) {
            inflater.end();
        }
        if (deflater != null) {
            deflater.end();
        }
        if (decompressor != null) {
            decompressor.close();
        }
        if (compressor != null) {
            compressor.close();
        }
    }
}
