package dev.vivarium.snapshot.exchange;

import dev.vivarium.snapshot.SnapshotException;
import dev.vivarium.snapshot.SnapshotException.Kind;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.WritableByteChannel;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * Writes an image layout as a tar, from its beginning to its end: chunks and maps as they come, what names them behind.
 * A blob that is there already is not written again.
 */
final class ArchiveWriter {
    /** A bound for what a manifest has besides the descriptors of its blobs; the title is cut. */
    private static final int MANIFEST_HEAD_BYTES = 4096;
    private static final int TITLE_MOST = 200;

    private final WritableByteChannel out;
    private final Map<Digest, Descriptor> written = new HashMap<>();
    private final List<Descriptor> maps = new ArrayList<>();
    private final List<Descriptor> chunks = new ArrayList<>();
    private final ByteBuffer zeros = ByteBuffer.allocate(2 * TarHeader.BLOCK);
    private int repeated;
    private int mapBytes;
    private long bytes;

    ArchiveWriter(WritableByteChannel out) throws IOException {
        this.out = out;
        entry(Layout.LAYOUT_ENTRY, ByteBuffer.wrap(Manifest.layout()));
    }

    Descriptor chunk(Digest digest, ByteBuffer blob) throws IOException, SnapshotException {
        Descriptor known = written.get(digest);
        if (known != null) {
            repeated++;
            return known;
        }
        Descriptor chunk = blob(Layout.CHUNK, digest, blob);
        chunks.add(chunk);
        requireRoom();
        return chunk;
    }

    void map(FileMap map) throws IOException, SnapshotException {
        byte[] text = map.write();
        mapBytes += text.length;
        if (text.length > Layout.MAP_BYTES_MOST || mapBytes > Layout.ALL_MAPS_BYTES_MOST) {
            throw tooLarge();
        }
        maps.add(blob(Layout.FILE, Digest.of(text), ByteBuffer.wrap(text)));
        requireRoom();
    }

    private void requireRoom() throws SnapshotException {
        if ((maps.size() + chunks.size()) * (long) Layout.DESCRIPTOR_BYTES_MOST
                + MANIFEST_HEAD_BYTES > Layout.MANIFEST_BYTES_MOST || maps.size() > Layout.FILES_MOST) {
            throw tooLarge();
        }
    }

    private static SnapshotException tooLarge() {
        return new SnapshotException(Kind.HOST, "The machine has more data or files than one archive can name; delete "
                + "snapshots, or move the machine as a folder.");
    }

    void finish(ExchangeInfo info) throws IOException {
        byte[] config = info.write();
        List<Descriptor> blobs = new ArrayList<>(maps);
        blobs.addAll(chunks);
        byte[] manifest = new Manifest(blob(Layout.CONFIG, Digest.of(config), ByteBuffer.wrap(config)), blobs)
                .write(info.name().substring(0, Math.min(info.name().length(), TITLE_MOST)));
        Descriptor root = blob(Layout.MANIFEST, Digest.of(manifest), ByteBuffer.wrap(manifest));
        entry(Layout.INDEX_ENTRY, ByteBuffer.wrap(Manifest.index(root)));
        write(zeros.clear());
    }

    private Descriptor blob(String mediaType, Digest digest, ByteBuffer blob) throws IOException {
        Descriptor descriptor = new Descriptor(mediaType, digest, blob.remaining());
        if (written.putIfAbsent(digest, descriptor) == null) {
            entry(digest.entryName(), blob);
        }
        return descriptor;
    }

    private void entry(String name, ByteBuffer data) throws IOException {
        ByteBuffer header = ByteBuffer.allocate(TarHeader.BLOCK);
        int length = data.remaining();
        new TarHeader(name, length, false).write(header);
        write(header.flip());
        write(data);
        write(zeros.clear().limit(-length & TarHeader.BLOCK - 1));
    }

    private void write(ByteBuffer from) throws IOException {
        while (from.hasRemaining()) {
            bytes += out.write(from);
        }
    }

    /** How much has been written. */
    long bytes() {
        return bytes;
    }

    /** How many chunks were there already when they came again. */
    int repeated() {
        return repeated;
    }

    int chunks() {
        return chunks.size();
    }
}
