package dev.vivarium.snapshot.files;

import dev.vivarium.snapshot.SnapshotException;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;

/** Files that become the same as other files. Their bytes are on the medium afterwards; their names are the caller's to sync. */
public final class Copies {
    private static final int PIECE = 1 << 20;
    /** Zeros of this length, and at such an offset, become a hole. */
    private static final int HOLE = 1 << 12;

    private Copies() {
    }

    /** Is told how far a copy has come, and may throw to end it. */
    @FunctionalInterface
    public interface Step {
        void copied(long bytes);
    }

    /** Makes a copy; zeros become holes. The target must not be there. */
    public static void copy(Path from, Path to, Step step) throws SnapshotException {
        try (FileChannel source = FileChannel.open(from, StandardOpenOption.READ, LinkOption.NOFOLLOW_LINKS);
                FileChannel target = FileChannel.open(to, StandardOpenOption.WRITE, StandardOpenOption.CREATE_NEW,
                        StandardOpenOption.SPARSE)) {
            long size = source.size();
            ByteBuffer piece = ByteBuffer.allocate((int) Math.clamp(size, 1, PIECE));
            for (long at = 0; at < size; at += piece.limit()) {
                piece.clear().limit((int) Math.min(piece.capacity(), size - at));
                fill(source, at, piece);
                writeData(target, at, piece.flip(), at + piece.limit() == size);
                step.copied(piece.limit());
            }
            target.force(true);
        } catch (IOException e) {
            throw Durable.failed(to, "written as a copy of " + from, e);
        }
    }

    public static void copy(Path from, Path to) throws SnapshotException {
        copy(from, to, bytes -> {
        });
    }

    private static void fill(FileChannel source, long offset, ByteBuffer piece) throws IOException {
        while (piece.hasRemaining()) {
            if (source.read(piece, offset + piece.position()) < 0) {
                throw new IOException("the file has become shorter");
            }
        }
    }

    private static void writeData(FileChannel target, long offset, ByteBuffer piece, boolean last) throws IOException {
        int limit = piece.limit();
        int at = 0;
        while (at < limit) {
            int end = at;
            while (end < limit && !isHole(piece, end, limit, last)) {
                end = Math.min(limit, end + HOLE);
            }
            write(target, offset + at, piece.slice(at, end - at));
            at = Math.min(limit, end + HOLE);
        }
    }

    private static boolean isHole(ByteBuffer piece, int at, int limit, boolean last) {
        int end = Math.min(limit, at + HOLE);
        if (last && end == limit) {
            return false; // the file's length is that of its last byte
        }
        for (int i = at; i < end; i += Long.BYTES) {
            if (end - i < Long.BYTES || piece.getLong(i) != 0) {
                return false;
            }
        }
        return true;
    }

    private static void write(FileChannel target, long offset, ByteBuffer bytes) throws IOException {
        long at = offset;
        while (bytes.hasRemaining()) {
            at += target.write(bytes, at);
        }
    }

    /** Gives a file that does not change another name, or makes a copy where that is not possible. */
    public static void linkOrCopy(Path from, Path to, Step step) throws SnapshotException {
        try {
            Files.createLink(to, from);
            step.copied(Files.size(from));
        } catch (UnsupportedOperationException | FileSystemException | SecurityException e) {
            copy(from, to, step);
        } catch (IOException e) {
            throw Durable.failed(to, "made", e);
        }
    }

    public static long size(Path file) throws SnapshotException {
        try {
            return Files.size(file);
        } catch (IOException e) {
            throw Durable.failed(file, "measured", e);
        }
    }

    /** The SHA-256 of a file, in hexadecimal. */
    public static String sha256(Path file) throws SnapshotException {
        MessageDigest digest = sha256();
        try (FileChannel channel = FileChannel.open(file, StandardOpenOption.READ)) {
            ByteBuffer piece = ByteBuffer.allocate((int) Math.clamp(channel.size(), 1, PIECE));
            while (channel.read(piece) >= 0) {
                digest.update(piece.flip());
                piece.clear();
            }
        } catch (IOException e) {
            throw Durable.failed(file, "read", e);
        }
        return HexFormat.of().formatHex(digest.digest());
    }

    public static MessageDigest sha256() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("Every Java has SHA-256.", e);
        }
    }
}
