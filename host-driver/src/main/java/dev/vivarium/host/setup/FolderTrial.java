package dev.vivarium.host.setup;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.MappedByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.channels.FileChannel.MapMode;
import java.nio.file.FileStore;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.List;

/**
 * Tries what a folder's file system can do, with two temporary files of a few blocks that are removed again. On Windows
 * cloning and holes are told from the file system's name (NTFS, ReFS): Java has no calls for them.
 */
final class FolderTrial {
    private static final int BLOCK = 1 << 16;
    private static final long HOLE = 4L << 20;

    private final Path folder;
    private final boolean linux;

    FolderTrial(Path folder, boolean linux) {
        this.folder = nearest(folder.toAbsolutePath().normalize());
        this.linux = linux;
    }

    /** The folder, or the first above it that exists: it will be made there, on the same file system. */
    private static Path nearest(Path folder) {
        Path here = folder;
        while (!Files.isDirectory(here) && here.getParent() != null) {
            here = here.getParent();
        }
        return here;
    }

    FolderTraits traits() {
        String type = "unknown";
        long free = 0;
        try {
            FileStore store = Files.getFileStore(folder);
            type = store.type();
            free = store.getUsableSpace();
            return tried(type, free);
        } catch (IOException e) {
            return new FolderTraits(folder.toString(), type, free, false, false, false, false);
        }
    }

    private FolderTraits tried(String type, long free) throws IOException {
        Path first = Files.createTempFile(folder, ".viv-doctor-", ".tmp");
        try {
            Path second = Files.createTempFile(folder, ".viv-doctor-", ".tmp");
            try {
                writeBehindAHole(first);
                boolean sparse = linux ? LinuxCalls.firstData(first.toString()) > 0
                        : List.of("NTFS", "ReFS").contains(type);
                boolean reflink = linux ? LinuxCalls.clone(first.toString(), second.toString()) : type.equals("ReFS");
                return new FolderTraits(folder.toString(), type, free, true, reflink, sparse, canBeMapped(first));
            } finally {
                Files.deleteIfExists(second);
            }
        } finally {
            Files.deleteIfExists(first);
        }
    }

    private static void writeBehindAHole(Path file) throws IOException {
        try (FileChannel channel = FileChannel.open(file, StandardOpenOption.WRITE)) {
            channel.write(ByteBuffer.allocate(BLOCK), HOLE);
            channel.force(false);
        }
    }

    private static boolean canBeMapped(Path file) {
        try (FileChannel channel = FileChannel.open(file, StandardOpenOption.READ, StandardOpenOption.WRITE)) {
            MappedByteBuffer mapped = channel.map(MapMode.READ_WRITE, 0, BLOCK);
            mapped.put(0, (byte) 1);
            mapped.force();
            ByteBuffer read = ByteBuffer.allocate(1);
            return channel.read(read, 0) == 1 && read.get(0) == 1;
        } catch (IOException e) {
            return false;
        }
    }
}
