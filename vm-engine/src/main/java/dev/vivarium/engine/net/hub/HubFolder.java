package dev.vivarium.engine.net.hub;

import dev.vivarium.engine.api.VmException;

import org.jspecify.annotations.Nullable;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.attribute.BasicFileAttributes;
import java.nio.file.attribute.PosixFilePermission;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;

/** Where this user's internal networks are: a folder that nobody else can enter, with a socket for each. */
final class HubFolder {
    /** Letters that make a file name on every system, and no path. */
    private static final Pattern NAME = Pattern.compile("[a-z0-9][a-z0-9-]{0,31}");
    /** As sun_path takes them everywhere, with some to spare. */
    private static final int PATH_MOST = 100;
    private static final Path OWN_PROCESS = Path.of("/proc/self");

    private HubFolder() {
    }

    /** The socket of a network; makes the folder. */
    static Path socket(Path folder, String name) throws VmException {
        if (!NAME.matcher(name).matches()) {
            throw new VmException(VmException.Kind.USER, "The internal network's name '" + name
                    + "' is not made of a-z, 0-9 and dashes, 32 at the most.");
        }
        Path socket = folder.resolve("net-" + name);
        if (socket.toString().getBytes(StandardCharsets.UTF_8).length > PATH_MOST) {
            throw new VmException(VmException.Kind.HOST,
                    "There is no place for the internal network: the path '" + socket
                            + "' is too long. Set XDG_RUNTIME_DIR to a folder with a shorter one.");
        }
        try {
            makePrivate(folder);
            return socket;
        } catch (IOException e) {
            throw new VmException(VmException.Kind.HOST, "There is no place for the internal network: " + e.getMessage()
                    + ".", e);
        }
    }

    /** Which socket it is that is there: a number is used again, a number and a time are not. @return null if there is none */
    static @Nullable Object identity(Path socket) {
        try {
            BasicFileAttributes attributes = Files.readAttributes(socket, BasicFileAttributes.class,
                    LinkOption.NOFOLLOW_LINKS);
            return List.of(String.valueOf(attributes.fileKey()), attributes.lastModifiedTime());
        } catch (IOException e) {
            return null;
        }
    }

    /** Whoever can reach the socket is on the network. */
    private static void makePrivate(Path folder) throws IOException, VmException {
        if (!folder.getFileSystem().supportedFileAttributeViews().contains("posix")) {
            Files.createDirectories(folder);
            return;
        }
        Set<PosixFilePermission> own = PosixFilePermissions.fromString("rwx------");
        if (!Files.isDirectory(folder, LinkOption.NOFOLLOW_LINKS)) {
            Files.createDirectories(folder, PosixFilePermissions.asFileAttribute(own));
        }
        boolean ours = !Files.isDirectory(OWN_PROCESS)
                || Files.getOwner(folder, LinkOption.NOFOLLOW_LINKS).equals(Files.getOwner(OWN_PROCESS));
        if (!ours) {
            throw new VmException(VmException.Kind.HOST, "The folder '" + folder
                    + "' is not this user's, and so the internal network would not be safe there.");
        }
        if (!Files.getPosixFilePermissions(folder, LinkOption.NOFOLLOW_LINKS).equals(own)) {
            Files.setPosixFilePermissions(folder, own);
        }
    }
}
