package dev.vivarium.app.machines;

import dev.vivarium.engine.api.VmException;

import java.io.IOException;
import java.nio.file.AtomicMoveNotSupportedException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;

/** Folders that go elsewhere by getting another name: all of one, or nothing. */
final class Moves {
    private Moves() {
    }

    static void folder(Path from, Path to) throws VmException {
        if (Files.exists(to, LinkOption.NOFOLLOW_LINKS)) {
            throw new VmException(VmException.Kind.USER, "There is a file or folder '" + to + "' already.");
        }
        try {
            Files.move(from, to, StandardCopyOption.ATOMIC_MOVE);
        } catch (AtomicMoveNotSupportedException e) {
            throw new VmException(VmException.Kind.HOST, "'" + from + "' and '" + to
                    + "' are on different file systems, and so it cannot be moved: make a copy.", e);
        } catch (IOException e) {
            throw new VmException(VmException.Kind.HOST, "'" + from + "' cannot be moved to '" + to + "': "
                    + e.getMessage() + ".", e);
        }
    }

    static boolean sameDevice(Path one, Path other) {
        try {
            return one.getFileSystem().supportedFileAttributeViews().contains("unix")
                    ? Files.getAttribute(one, "unix:dev").equals(Files.getAttribute(other, "unix:dev"))
                    : Files.getFileStore(one).equals(Files.getFileStore(other));
        } catch (IOException e) {
            return false;
        }
    }
}
