package dev.vivarium.snapshot.exchange;

import dev.vivarium.snapshot.SnapshotException;
import dev.vivarium.snapshot.SnapshotException.Kind;
import dev.vivarium.snapshot.bundle.RelativePath;
import dev.vivarium.snapshot.disk.DiskFile;
import dev.vivarium.snapshot.disk.DiskFiles;
import dev.vivarium.snapshot.disk.Progress;
import dev.vivarium.snapshot.memory.MemoryLayer;

import org.jspecify.annotations.Nullable;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Cuts files into chunks, leaves out those of zeros, and writes the others once each, compressed, into an archive. */
final class Packing {
    private static final Places EVERYWHERE = (offset, length) -> true;

    private final ArchiveWriter archive;
    private final Pipeline pipeline;
    private final DiskFiles disks;
    private final int chunkBytes;
    private final Meter meter;
    private final ByteBuffer zeros;

    /** How far it has come. */
    static final class Meter {
        private final Progress progress;
        private final long totalBytes;
        private long doneBytes;

        Meter(Progress progress, long totalBytes) {
            this.progress = progress;
            this.totalBytes = totalBytes;
        }

        void add(int bytes) {
            doneBytes += bytes;
            progress.report(doneBytes, totalBytes);
        }
    }

    Packing(ArchiveWriter archive, Pipeline pipeline, DiskFiles disks, int chunkBytes, Meter meter) {
        this.archive = archive;
        this.pipeline = pipeline;
        this.disks = disks;
        this.chunkBytes = chunkBytes;
        this.meter = meter;
        zeros = ByteBuffer.allocateDirect(chunkBytes).asReadOnlyBuffer();
    }

    void add(PlannedFile file) throws SnapshotException, IOException {
        switch (file.source()) {
            case PlannedFile.Made made -> add(file.path(), made.bytes().length, (into, offset) -> {
                into.put(made.bytes(), (int) offset, into.remaining());
            });
            case PlannedFile.Layer layer -> {
                try (DiskFile disk = disks.open(layer.file(), true)) {
                    add(file.path(), disk.sizeBytes(), (into, offset) -> disk.read(offset, into));
                }
            }
            case PlannedFile.OnDisk onDisk -> addFile(file.path(), onDisk.file(), EVERYWHERE);
            case PlannedFile.Pages pages -> {
                try (MemoryLayer layer = layer(pages)) {
                    addFile(file.path(), pages.file(),
                            (offset, length) -> layer == null || stores(layer, offset, length));
                }
            }
        }
    }

    /** Null for a damaged one, which is exported as it is. */
    private static @Nullable MemoryLayer layer(PlannedFile.Pages pages) throws SnapshotException {
        try {
            return MemoryLayer.open(pages.file(), pages.index());
        } catch (SnapshotException e) {
            if (e.kind() == Kind.CORRUPT) {
                return null;
            }
            throw e;
        }
    }

    private static boolean stores(MemoryLayer layer, long offset, int length) {
        return (long) layer.nextStored((int) (offset / Layout.PAGE)) * Layout.PAGE < offset + length;
    }

    private void addFile(RelativePath path, Path file, Places places) throws SnapshotException, IOException {
        try (FileChannel channel = FileChannel.open(file, StandardOpenOption.READ, LinkOption.NOFOLLOW_LINKS)) {
            add(path, channel.size(), places, (into, offset) -> {
                if (!Slot.fill(into, channel, offset)) {
                    throw new SnapshotException(Kind.HOST, "The file " + file
                            + " has become shorter while it was read.");
                }
            });
        }
    }

    /** Fills what remains of a buffer. */
    @FunctionalInterface
    private interface Content {
        void read(ByteBuffer into, long offset) throws IOException, SnapshotException;
    }

    /** Whether a part of a file can be anything but zeros. Reading a hole costs the host as much as reading what is there. */
    @FunctionalInterface
    private interface Places {
        boolean have(long offset, int length);
    }

    private void add(RelativePath path, long size, Content content) throws SnapshotException, IOException {
        add(path, size, EVERYWHERE, content);
    }

    private void add(RelativePath path, long size, Places places, Content content)
            throws SnapshotException, IOException {
        List<FileMap.Chunk> chunks = new ArrayList<>();
        for (long at = 0; at < size; at += chunkBytes) {
            long offset = at;
            int length = (int) Math.min(chunkBytes, size - offset);
            if (!places.have(offset, length)) {
                meter.add(length);
                continue;
            }
            pipeline.give(slot -> pack(slot, content, offset, length), (slot, digest) -> {
                if (digest.isPresent()) {
                    chunks.add(new FileMap.Chunk(offset, length, archive.chunk(digest.get(), slot.packed())));
                }
                meter.add(length);
            });
        }
        pipeline.drain();
        archive.map(new FileMap(path, size, chunks));
    }

    /** @return empty if the chunk is of zeros */
    private Optional<Digest> pack(Slot slot, Content content, long offset, int length)
            throws IOException, SnapshotException {
        content.read(slot.plain().clear().limit(length), offset);
        if (slot.plain().flip().mismatch(zeros.slice(0, length)) < 0) {
            return Optional.empty();
        }
        slot.pack();
        return Optional.of(slot.digest());
    }
}
