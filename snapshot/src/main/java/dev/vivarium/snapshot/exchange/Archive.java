package dev.vivarium.snapshot.exchange;

import dev.vivarium.snapshot.SnapshotException;

import org.jspecify.annotations.Nullable;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;

/** A tar of an image layout that is read wherever one likes. May be used by several threads. */
final class Archive implements AutoCloseable {
    private final Path path;
    private final FileChannel channel;
    private final Map<String, TarScan.Place> places;

    private Archive(Path path, FileChannel channel, Map<String, TarScan.Place> places) {
        this.path = path;
        this.channel = channel;
        this.places = places;
    }

    static Archive open(Path path) throws SnapshotException {
        boolean kept = false;
        FileChannel channel = null;
        try {
            channel = FileChannel.open(path, StandardOpenOption.READ);
            Archive archive = new Archive(path, channel, new TarScan(path, new FileSource(channel)).places());
            kept = true;
            return archive;
        } catch (IOException e) {
            throw Faults.host(path, Faults.READ, e);
        } finally {
            if (!kept) {
                closeQuietly(channel);
            }
        }
    }

    private static void closeQuietly(@Nullable FileChannel channel) {
        try {
            if (channel != null) {
                channel.close();
            }
        } catch (IOException e) {
            return;
        }
    }

    Path path() {
        return path;
    }

    /** The whole of one of the layout's own files. */
    byte[] file(String name) throws SnapshotException {
        TarScan.Place place = places.get(name);
        if (place == null) {
            throw Faults.corrupt(path, "it has no " + name);
        }
        ByteBuffer text = ByteBuffer.allocate((int) place.sizeBytes());
        fill(text, place, name);
        return text.array();
    }

    /** The whole of a small blob, which is what its digest says. */
    byte[] blob(Descriptor descriptor, int most) throws SnapshotException {
        if (descriptor.sizeBytes() > most) {
            throw Faults.corrupt(path, "the blob " + descriptor.digest() + " has " + descriptor.sizeBytes()
                    + " bytes, too many for what it is");
        }
        ByteBuffer text = ByteBuffer.allocate((int) descriptor.sizeBytes());
        read(descriptor, text);
        requireDigest(descriptor, Digest.of(text.array()));
        return text.array();
    }

    /** Reads a blob into an empty buffer, without a look at its digest. */
    void read(Descriptor descriptor, ByteBuffer into) throws SnapshotException {
        fill(into.limit((int) descriptor.sizeBytes()), require(descriptor), descriptor.digest().toString());
        into.flip();
    }

    void requireDigest(Descriptor descriptor, Digest actual) throws SnapshotException {
        if (!actual.equals(descriptor.digest())) {
            throw Faults.corrupt(path, "the blob " + descriptor.digest() + " is damaged");
        }
    }

    private TarScan.Place require(Descriptor descriptor) throws SnapshotException {
        TarScan.Place place = places.get(descriptor.digest().entryName());
        if (place == null) {
            throw Faults.corrupt(path, "the blob " + descriptor.digest() + " is missing");
        }
        if (place.sizeBytes() != descriptor.sizeBytes()) {
            throw Faults.corrupt(path, "the blob " + descriptor.digest() + " has " + place.sizeBytes()
                    + " bytes instead of " + descriptor.sizeBytes());
        }
        return place;
    }

    private void fill(ByteBuffer into, TarScan.Place place, String what) throws SnapshotException {
        try {
            if (!Slot.fill(into, channel, place.offset())) {
                throw Faults.corrupt(path, "it ends within " + what);
            }
        } catch (IOException e) {
            throw Faults.host(path, Faults.READ, e);
        }
    }

    /** Every blob of {@code named} is there and as long as it should be, and there is no other. */
    void requireExactly(Set<Descriptor> named) throws SnapshotException {
        Set<String> known = new HashSet<>(Set.of(Layout.LAYOUT_ENTRY, Layout.INDEX_ENTRY));
        for (Descriptor descriptor : named) {
            require(descriptor);
            known.add(descriptor.digest().entryName());
        }
        for (String name : places.keySet()) {
            if (!known.contains(name)) {
                throw Faults.corrupt(path, "nothing in it names its entry " + Faults.shown(name));
            }
        }
    }

    @Override
    public void close() {
        closeQuietly(channel);
    }

    /** A file that passes over data by not reading it. */
    private static final class FileSource implements TarScan.Source {
        private final FileChannel channel;
        private final long size;
        private long at;

        FileSource(FileChannel channel) throws IOException {
            this.channel = channel;
            size = channel.size();
        }

        @Override
        public boolean block(byte[] block) throws IOException {
            boolean whole = size - at >= block.length && Slot.fill(ByteBuffer.wrap(block), channel, at);
            at += whole ? block.length : 0;
            return whole;
        }

        @Override
        public boolean skip(long bytes) {
            boolean there = bytes <= size - at;
            at += there ? bytes : 0;
            return there;
        }
    }
}
