package dev.vivarium.snapshot.files;

import dev.vivarium.snapshot.SnapshotException;
import dev.vivarium.snapshot.SnapshotException.Kind;

import org.jspecify.annotations.Nullable;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.BasicFileAttributes;

/**
 * Changes to files that survive a loss of power: a file's bytes are on the medium when the file was synced, its name when
 * the folder was. Everything here has both behind it when it returns, unless it says otherwise.
 */
public final class Durable {
    /** What is added to the name of a file that is not complete. */
    public static final String NEW = ".new";

    private Durable() {
    }

    /** Makes a file, or makes it anew; its name is not synced. A link is not followed: it could lead anywhere. */
    public static void write(Path file, byte[] bytes) throws SnapshotException {
        try (FileChannel channel = FileChannel.open(file, StandardOpenOption.WRITE, StandardOpenOption.CREATE,
                StandardOpenOption.TRUNCATE_EXISTING, LinkOption.NOFOLLOW_LINKS)) {
            ByteBuffer rest = ByteBuffer.wrap(bytes);
            while (rest.hasRemaining()) {
                channel.write(rest);
            }
            channel.force(true);
        } catch (IOException e) {
            throw failed(file, "written", e);
        }
    }

    /** Puts bytes in a file's place: whatever happens, there are the old ones or the new ones. */
    public static void replace(Path file, byte[] bytes) throws SnapshotException {
        Path made = file.resolveSibling(file.getFileName() + NEW);
        if (Files.exists(made, LinkOption.NOFOLLOW_LINKS)) {
            delete(made);
        }
        write(made, bytes);
        replace(file, made);
    }

    /** Puts a finished file, which is synced, in another one's place: there is always one of the two, and whole. */
    public static void replace(Path old, Path finished) throws SnapshotException {
        try {
            Files.move(finished, old, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
        } catch (IOException e) {
            throw new SnapshotException(HostSpace.kindOf(e, old), "The file " + finished
                    + " is complete, but cannot be put in the place of " + old + ": " + e.getMessage(), e);
        }
        syncFolder(parent(old));
    }

    /** Gives a file or a folder another name, which nothing has, in the same folder. */
    public static void rename(Path from, Path to) throws SnapshotException {
        if (Files.exists(to, LinkOption.NOFOLLOW_LINKS)) {
            throw new SnapshotException(Kind.HOST, "There is a file or folder " + to + " already.");
        }
        try {
            Files.move(from, to, StandardCopyOption.ATOMIC_MOVE);
        } catch (IOException e) {
            throw failed(from, "renamed to " + to.getFileName(), e);
        }
        syncFolder(parent(to));
    }

    public static void delete(Path file) throws SnapshotException {
        try {
            Files.deleteIfExists(file);
        } catch (IOException e) {
            throw failed(file, "deleted", e);
        }
    }

    /** Deletes a folder with what is in it; links are deleted, not followed. Nothing is synced. */
    public static void deleteTree(Path folder) throws SnapshotException {
        if (!Files.exists(folder, LinkOption.NOFOLLOW_LINKS)) {
            return;
        }
        try {
            walkUp(folder, Files::deleteIfExists, Files::deleteIfExists);
        } catch (IOException e) {
            throw failed(folder, "deleted", e);
        }
    }

    /** Makes a folder if there is none; its name is synced if it was made. */
    public static void makeFolder(Path folder) throws SnapshotException {
        if (Files.isDirectory(folder, LinkOption.NOFOLLOW_LINKS)) {
            return;
        }
        try {
            Files.createDirectory(folder);
        } catch (IOException e) {
            throw failed(folder, "made", e);
        }
        syncFolder(parent(folder));
    }

    /** The bytes of a file that something else has written. */
    public static void syncFile(Path file) throws SnapshotException {
        try (FileChannel channel = FileChannel.open(file, StandardOpenOption.WRITE)) {
            channel.force(true);
        } catch (IOException e) {
            throw failed(file, "synced", e);
        }
    }

    /** Names in a folder. Where folders cannot be opened the host sees to it in its own time. */
    public static void syncFolder(Path folder) throws SnapshotException {
        try (FileChannel channel = FileChannel.open(folder, StandardOpenOption.READ)) {
            channel.force(true);
        } catch (IOException e) {
            if (isPosix(folder)) {
                throw failed(folder, "synced", e);
            }
        }
    }

    /** All of a folder, but not its own name. */
    public static void syncTree(Path folder) throws SnapshotException {
        try {
            walkUp(folder, file -> {
                if (Files.isRegularFile(file, LinkOption.NOFOLLOW_LINKS)) {
                    force(file, StandardOpenOption.WRITE);
                }
            }, each -> {
                if (isPosix(each)) {
                    force(each, StandardOpenOption.READ);
                }
            });
        } catch (IOException e) {
            throw failed(folder, "synced", e);
        }
    }

    /** What is done to one file or folder. */
    @FunctionalInterface
    private interface Step {
        void at(Path path) throws IOException;
    }

    /** What is in a folder comes before the folder; links are not followed. */
    private static void walkUp(Path folder, Step onFile, Step onFolder) throws IOException {
        Files.walkFileTree(folder, new SimpleFileVisitor<>() {
            @Override
            public FileVisitResult visitFile(Path file, BasicFileAttributes attributes) throws IOException {
                onFile.at(file);
                return FileVisitResult.CONTINUE;
            }

            @Override
            public FileVisitResult postVisitDirectory(Path each, @Nullable IOException e) throws IOException {
                if (e != null) {
                    throw e;
                }
                onFolder.at(each);
                return FileVisitResult.CONTINUE;
            }
        });
    }

    private static void force(Path path, StandardOpenOption how) throws IOException {
        try (FileChannel channel = FileChannel.open(path, how)) {
            channel.force(true);
        }
    }

    private static boolean isPosix(Path path) {
        return path.getFileSystem().supportedFileAttributeViews().contains("posix");
    }

    private static Path parent(Path path) {
        Path parent = path.toAbsolutePath().getParent();
        return parent == null ? path.toAbsolutePath() : parent;
    }

    /** What went wrong, for the user. */
    public static SnapshotException failed(Path path, String notDone, IOException cause) {
        return new SnapshotException(HostSpace.kindOf(cause, path), path + " cannot be " + notDone + ": "
                + cause.getMessage(), cause);
    }
}
