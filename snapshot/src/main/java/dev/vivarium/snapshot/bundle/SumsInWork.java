package dev.vivarium.snapshot.bundle;

import dev.vivarium.snapshot.SnapshotException;
import dev.vivarium.snapshot.SnapshotException.Kind;
import dev.vivarium.snapshot.disk.DiskFile;
import dev.vivarium.snapshot.disk.DiskFiles;
import dev.vivarium.snapshot.files.Copies;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.util.HexFormat;

/** The checksums of one layer, as far as it has been read. The file is open only while it is read. */
final class SumsInWork {
    private final Path bundle;
    private final DiskLayer layer;
    private final DiskFiles files;
    private final MessageDigest digest = Copies.sha256();
    private final ByteBuffer piece = ByteBuffer.allocate(LayerSums.PIECE);
    private final StringBuilder text;
    private final long sizeBytes;
    private long readBytes;

    SumsInWork(Path bundle, DiskLayer layer, DiskFiles files) throws SnapshotException {
        this.bundle = bundle;
        this.layer = layer;
        this.files = files;
        sizeBytes = Copies.size(layer.path().resolve(bundle));
        text = new StringBuilder("vivarium-sums 1 " + sizeBytes + "\n");
    }

    DiskLayer layer() {
        return layer;
    }

    long sizeBytes() {
        return sizeBytes;
    }

    long readBytes() {
        return readBytes;
    }

    /** Reads about so many bytes more. @return whether that was all */
    boolean readOn(long bytes) throws SnapshotException {
        try (DiskFile file = files.open(layer.path().resolve(bundle), true)) {
            if (file.sizeBytes() != sizeBytes) {
                throw new SnapshotException(Kind.HOST, "The disk layer " + layer + " changes while it is read.");
            }
            long end = Math.min(sizeBytes, readBytes + bytes);
            while (readBytes < end) {
                piece.clear().limit((int) Math.min(LayerSums.PIECE, sizeBytes - readBytes));
                file.read(readBytes, piece);
                digest.update(piece.flip());
                text.append(HexFormat.of().formatHex(digest.digest())).append('\n');
                readBytes += piece.limit();
            }
        }
        return readBytes == sizeBytes;
    }

    /** What the file of the sums holds. */
    byte[] text() {
        byte[] lines = text.toString().getBytes(StandardCharsets.US_ASCII);
        return (text + HexFormat.of().formatHex(digest.digest(lines)) + "\n").getBytes(StandardCharsets.US_ASCII);
    }
}
