package dev.vivarium.app.machines;

import dev.vivarium.engine.api.VmException;

import org.jspecify.annotations.Nullable;

import java.io.File;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.PosixFilePermission;
import java.nio.file.attribute.PosixFilePermissions;
import java.time.LocalDateTime;
import java.time.format.DateTimeFormatter;
import java.time.temporal.ChronoUnit;
import java.util.Objects;

/**
 * The user's trash, as file managers have it: the FreeDesktop.org Trash specification 1.0, in the user's folder or, for what is on
 * another file system, at the top of that. On Windows the recycle bin, by the system's own shell. It does not empty
 * anything, and keeps no list of sizes.
 */
public final class Trash {
    private static final String UNRESERVED = "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-._~/";
    private static final int NAMES_MOST = 10_000;
    private static final int STICKY = 01000;

    private final Path home;

    /** @param home the folder for what is on the same file system */
    Trash(Path home) {
        this.home = home;
    }

    public static Trash ofUser() {
        String data = System.getenv("XDG_DATA_HOME");
        return new Trash((data != null && Path.of(data).isAbsolute() ? Path.of(data)
                : Path.of(System.getProperty("user.home"), ".local", "share")).resolve("Trash"));
    }

    /**
     * Something in the trash.
     *
     * @param from where it was
     * @param file where it is now; null if only the system knows
     * @param info what says so; null if there is no such file
     */
    public record Item(Path from, @Nullable Path file, @Nullable Path info) {
        public boolean canRestore() {
            return file != null;
        }

        /** Puts it back where it was. */
        public void restore() throws VmException {
            Path now = file;
            if (now == null) {
                throw new VmException(VmException.Kind.USER, "It is in the recycle bin: take it back there.");
            }
            Moves.folder(now, from);
            try {
                if (info != null) {
                    Files.deleteIfExists(info);
                }
            } catch (IOException e) {
                return; // who looks into the trash sees that it has gone
            }
        }
    }

    /** @return what can be put back */
    public Item put(Path file) throws VmException {
        Path from = file.toAbsolutePath().normalize();
        try {
            return File.separatorChar == '\\' ? recycle(from) : put(from, folderFor(from));
        } catch (IOException e) {
            throw new VmException(VmException.Kind.HOST, "'" + from + "' cannot be put into the trash: "
                    + e.getMessage() + ".", e);
        }
    }

    private record Place(Path trash, @Nullable Path top) {
    }

    /** The user's, if a rename leads there; else the file system's own. */
    private Place folderFor(Path from) throws IOException {
        Path at = home;
        while (!Files.exists(at)) {
            at = Objects.requireNonNull(at.getParent());
        }
        if (Moves.sameDevice(from, at)) {
            makePrivate(home);
            return new Place(home, null);
        }
        Path top = Objects.requireNonNull(from.getParent());
        for (Path above = top.getParent(); above != null && Moves.sameDevice(from, above); above = above.getParent()) {
            top = above;
        }
        Object user = Files.getAttribute(Path.of(System.getProperty("user.home")), "unix:uid");
        Path shared = top.resolve(".Trash");
        boolean sound = Files.isDirectory(shared, LinkOption.NOFOLLOW_LINKS)
                && ((int) Files.getAttribute(shared, "unix:mode") & STICKY) != 0;
        Path own = sound ? shared.resolve(user.toString()) : top.resolve(".Trash-" + user);
        makePrivate(own);
        return new Place(own, top);
    }

    private static void makePrivate(Path folder) throws IOException {
        var mode = PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rwx------"));
        for (Path each : new Path[]{folder, folder.resolve("files"), folder.resolve("info")}) {
            if (!Files.isDirectory(each, LinkOption.NOFOLLOW_LINKS)) {
                Files.createDirectories(Objects.requireNonNull(each.getParent()));
                Files.createDirectory(each, mode);
            }
        }
        if (Files.getPosixFilePermissions(folder).contains(PosixFilePermission.OTHERS_WRITE)) {
            throw new IOException("'" + folder + "' may be written by everybody");
        }
    }

    /** The information comes first: it reserves the name. */
    private static Item put(Path from, Place place) throws IOException, VmException {
        String name = String.valueOf(from.getFileName());
        for (int number = 1; number < NAMES_MOST; number++) {
            String called = number == 1 ? name : name + "." + number;
            Path info = place.trash.resolve("info").resolve(called + ".trashinfo");
            Path file = place.trash.resolve("files").resolve(called);
            try {
                Files.writeString(info, words(place.top == null ? from : place.top.relativize(from)),
                        StandardOpenOption.CREATE_NEW, StandardOpenOption.WRITE);
            } catch (FileAlreadyExistsException e) {
                continue;
            }
            boolean done = false;
            try {
                if (!Files.exists(file, LinkOption.NOFOLLOW_LINKS)) {
                    Moves.folder(from, file);
                    done = true;
                    return new Item(from, file, info);
                }
            } finally {
                if (!done) {
                    Files.deleteIfExists(info);
                }
            }
        }
        throw new IOException("there are too many of that name in there");
    }

    private static String words(Path path) {
        return "[Trash Info]\nPath=" + escaped(path.toString()) + "\nDeletionDate="
                + DateTimeFormatter.ISO_LOCAL_DATE_TIME.format(LocalDateTime.now().truncatedTo(ChronoUnit.SECONDS))
                + "\n";
    }

    /** As in RFC 2396, by bytes. */
    static String escaped(String path) {
        StringBuilder text = new StringBuilder();
        for (byte each : path.getBytes(StandardCharsets.UTF_8)) {
            if (each > 0 && UNRESERVED.indexOf(each) >= 0) {
                text.append((char) each);
            } else {
                text.append(String.format("%%%02X", each & 0xFF));
            }
        }
        return text.toString();
    }

    private static Item recycle(Path from) throws IOException, VmException {
        ProcessBuilder shell = new ProcessBuilder("powershell", "-NoProfile", "-NonInteractive", "-Command",
                "Add-Type -AssemblyName Microsoft.VisualBasic; [Microsoft.VisualBasic.FileIO.FileSystem]::DeleteDirectory("
                        + "$env:VIVARIUM_TRASH, 'OnlyErrorDialogs', 'SendToRecycleBin')");
        shell.environment().put("VIVARIUM_TRASH", from.toString());
        try {
            Process process = shell.redirectErrorStream(true).start();
            process.getInputStream().readAllBytes();
            if (process.waitFor() != 0 || Files.exists(from, LinkOption.NOFOLLOW_LINKS)) {
                throw new VmException(VmException.Kind.HOST, "'" + from
                        + "' cannot be put into the recycle bin: Windows refuses.");
            }
            return new Item(from, null, null);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new VmException(VmException.Kind.HOST, "The command was interrupted.", e);
        }
    }
}
