package dev.vivarium.app.machines;

import dev.vivarium.engine.api.VmException;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.LinkOption;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermission;
import java.nio.file.attribute.PosixFilePermissions;
import java.nio.file.attribute.UserPrincipal;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.Set;

/**
 * Where a running machine's sockets are: in {@code run} in its folder, or, because a socket's path is short on every system, in a
 * folder of this user's that the file {@code run/place} names. It is only looked for while the machine is locked, and so while
 * the one that wrote it runs.
 *
 * @param control for the QEMU Machine Protocol
 * @param serial  what a terminal connects to
 * @param vsock   what a program connects to that wants a socket of the guest's
 */
public record ControlPlace(Path control, Path serial, Path vsock) {
    private static final Path OWN_PROCESS = Path.of("/proc/self");
    private static final String RUN = "run";
    private static final String PLACE = "place";
    private static final String CONTROL = "control.sock";
    private static final String SERIAL = "serial.sock";
    private static final String VSOCK = "vsock.sock";
    /** As sun_path takes them everywhere, with some to spare. */
    private static final int BYTES_MOST = 100;
    private static final int PLACE_BYTES_MOST = 4096;

    private static ControlPlace in(Path folder) {
        return new ControlPlace(folder.resolve(CONTROL), folder.resolve(SERIAL), folder.resolve(VSOCK));
    }

    private boolean fits() {
        return control.toString().getBytes(StandardCharsets.UTF_8).length <= BYTES_MOST;
    }

    /** Of a machine that runs. */
    public static ControlPlace of(Path bundle) {
        Path run = bundle.resolve(RUN);
        try {
            Path place = run.resolve(PLACE);
            if (Files.isRegularFile(place, LinkOption.NOFOLLOW_LINKS) && Files.size(place) <= PLACE_BYTES_MOST) {
                return in(Path.of(Files.readString(place).strip()));
            }
        } catch (IOException | InvalidPathException e) {
            // Then it is where it usually is, or nowhere.
            return in(run);
        }
        return in(run);
    }

    /** For a machine that starts, and that this process has locked. What a dead process left is taken away. */
    public static ControlPlace make(Path bundle) throws VmException {
        Path run = bundle.resolve(RUN);
        try {
            makePrivate(run);
            Files.deleteIfExists(run.resolve(PLACE));
            ControlPlace usual = in(run);
            if (usual.fits()) {
                return usual;
            }
            Path users = runtimeFolder();
            makePrivate(users);
            Path folder = users.resolve(shortName(bundle));
            makePrivate(folder);
            ControlPlace place = in(folder);
            if (!place.fits()) {
                throw new VmException(VmException.Kind.HOST, "There is no place for the machine's sockets: the path '"
                        + folder + "' is too long. Set XDG_RUNTIME_DIR to a folder with a shorter one.");
            }
            Files.writeString(run.resolve(PLACE), folder + "\n");
            return place;
        } catch (IOException e) {
            throw new VmException(VmException.Kind.HOST, "There is no place for the machine's sockets: "
                    + e.getMessage() + ".", e);
        }
    }

    /** Takes away what {@link #make} made. */
    public static void remove(Path bundle) throws IOException {
        ControlPlace place = of(bundle);
        Path run = bundle.resolve(RUN);
        Path folder = place.control.getParent();
        Files.deleteIfExists(place.control);
        Files.deleteIfExists(place.serial);
        Files.deleteIfExists(place.vsock);
        Files.deleteIfExists(run.resolve(PLACE));
        if (folder != null && !folder.equals(run)) {
            Files.deleteIfExists(folder);
        }
        Files.deleteIfExists(run);
    }

    /** This user's folder for sockets of programs that run; nobody else may look into it. It is made if it is not there. */
    public static Path userFolder() throws IOException, VmException {
        Path folder = runtimeFolder();
        makePrivate(folder);
        return folder;
    }

    private static Path runtimeFolder() throws IOException {
        String runtime = System.getenv("XDG_RUNTIME_DIR");
        if (runtime != null && Path.of(runtime).isAbsolute() && Files.isDirectory(Path.of(runtime))) {
            return Path.of(runtime, "vivarium");
        }
        Path temporary = Path.of(System.getProperty("java.io.tmpdir"));
        Path home = Path.of(System.getProperty("user.home"));
        Object user = home.getFileSystem().supportedFileAttributeViews().contains("unix") && Files.exists(home)
                ? Files.getAttribute(home, "unix:uid")
                : System.getProperty("user.name");
        return temporary.resolve("vivarium-" + user);
    }

    private static String shortName(Path bundle) throws IOException {
        try {
            byte[] digest = MessageDigest.getInstance("SHA-256")
                    .digest(bundle.toRealPath().toString().getBytes(StandardCharsets.UTF_8));
            return HexFormat.of().formatHex(digest, 0, 6);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("Java lacks an algorithm that it must have.", e);
        }
    }

    /** A folder for nobody else: whoever can reach a control socket can do what its user can. */
    private static void makePrivate(Path folder) throws IOException, VmException {
        boolean posix = folder.getFileSystem().supportedFileAttributeViews().contains("posix");
        if (!Files.isDirectory(folder, LinkOption.NOFOLLOW_LINKS)) {
            if (posix) {
                Files.createDirectory(folder, PosixFilePermissions.asFileAttribute(
                        PosixFilePermissions.fromString("rwx------")));
            } else {
                Files.createDirectory(folder);
            }
        }
        if (posix) {
            requireOwn(folder);
        }
    }

    private static void requireOwn(Path folder) throws IOException, VmException {
        try {
            boolean own = Files.getOwner(folder, LinkOption.NOFOLLOW_LINKS).equals(user());
            Set<PosixFilePermission> open = Files.getPosixFilePermissions(folder, LinkOption.NOFOLLOW_LINKS);
            open.removeAll(PosixFilePermissions.fromString("rwx------"));
            if (own && !open.isEmpty()) {
                Files.setPosixFilePermissions(folder, PosixFilePermissions.fromString("rwx------"));
            } else if (!own) {
                throw new VmException(VmException.Kind.HOST, "The folder '" + folder
                        + "' is not this user's, and so the machine's sockets would not be safe there.");
            }
        } catch (NoSuchFileException e) {
            throw new VmException(VmException.Kind.HOST, "The folder '" + folder + "' has gone.", e);
        }
    }

    /** Whom this process's files belong to. Linux says it; elsewhere a file is made, whose random name takes some time. */
    private static UserPrincipal user() throws IOException {
        if (Files.isDirectory(OWN_PROCESS)) {
            return Files.getOwner(OWN_PROCESS);
        }
        Path probe = Files.createTempFile("viv", null);
        try {
            return Files.getOwner(probe);
        } finally {
            Files.delete(probe);
        }
    }
}
