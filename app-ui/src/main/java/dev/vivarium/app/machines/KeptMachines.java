package dev.vivarium.app.machines;

import dev.vivarium.engine.api.VmException;
import dev.vivarium.snapshot.SnapshotException;
import dev.vivarium.snapshot.bundle.Bundle;
import dev.vivarium.snapshot.bundle.HostFacts;
import dev.vivarium.snapshot.bundle.MachineManifest;
import dev.vivarium.snapshot.bundle.Machines;
import dev.vivarium.snapshot.bundle.OpenBundle;

import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.util.UUID;

/** What a NAME on the command line means: a machine in the machines' folder, or the path of a machine's own folder. */
public final class KeptMachines {
    /** For facts that say nothing. */
    private static final UUID NO_COMPUTER = new UUID(0, 0);

    private KeptMachines() {
    }

    /** A machine that is there. */
    public static Bundle find(String name) throws SnapshotException, VmException {
        if (!isPath(name)) {
            return Machines.ofUser().find(name);
        }
        Path folder = path(name);
        if (!Files.isDirectory(folder)) {
            throw new VmException(VmException.Kind.USER, "There is no machine '" + name + "'.");
        }
        return Bundle.at(folder);
    }

    /** Where a new machine is to be; the folder that it is in is made. */
    public static Path newPlace(String name) throws VmException, SnapshotException {
        if (!isPath(name)) {
            return Machines.ofUser().folderFor(name);
        }
        Path folder = path(name);
        requireName(nameOf(folder));
        if (Files.exists(folder, LinkOption.NOFOLLOW_LINKS)) {
            throw new VmException(VmException.Kind.USER,
                    "There is a machine or another file '" + folder + "' already.");
        }
        try {
            Files.createDirectories(folder.resolveSibling(""));
        } catch (IOException e) {
            throw new VmException(VmException.Kind.HOST, "There is no place for the machine '" + folder + "': "
                    + e.getMessage() + ".", e);
        }
        return folder;
    }

    /** What this computer knows of a machine. */
    public static HostFacts facts(Bundle bundle) throws SnapshotException {
        return Files.exists(bundle.folder().resolve("host.json"), LinkOption.NOFOLLOW_LINKS)
                ? bundle.hostFacts(Machines.ofUser().computer())
                : HostFacts.none(NO_COMPUTER);
    }

    /** Notes what this computer knows of a machine, if there is anything. */
    public static void note(OpenBundle open, HostFacts facts) throws SnapshotException {
        boolean some = !facts.equals(HostFacts.none(facts.computer()));
        if (some || Files.exists(open.folder().resolve("host.json"), LinkOption.NOFOLLOW_LINKS)) {
            open.replace(new HostFacts(Machines.ofUser().computer(), facts.discs(), facts.serial(), facts.console(),
                    facts.display(), facts.nets(), facts.captures()));
        }
    }

    public static void requireName(String name) throws VmException {
        try {
            MachineManifest.requireName(name);
        } catch (IllegalArgumentException e) {
            throw refused(e);
        }
    }

    /** What a machine in this folder is called. */
    public static String nameOf(Path folder) {
        String name = String.valueOf(folder.getFileName());
        return name.endsWith(Bundle.SUFFIX) ? name.substring(0, name.length() - Bundle.SUFFIX.length()) : name;
    }

    private static Path path(String name) throws VmException {
        try {
            Path path = Path.of(name).toAbsolutePath().normalize();
            return name.endsWith(Bundle.SUFFIX) || Files.isDirectory(path)
                    ? path
                    : path.resolveSibling(path.getFileName() + Bundle.SUFFIX);
        } catch (InvalidPathException e) {
            throw new VmException(VmException.Kind.USER, "'" + name + "' cannot be a machine's name.", e);
        }
    }

    private static boolean isPath(String name) {
        return name.contains("/") || name.contains(File.separator) || name.endsWith(Bundle.SUFFIX)
                || name.equals(".") || name.equals("..");
    }

    /** What a manifest does not take, as a sentence. */
    public static VmException refused(IllegalArgumentException cause) {
        String message = String.valueOf(cause.getMessage());
        return new VmException(VmException.Kind.USER, Character.toUpperCase(message.charAt(0)) + message.substring(1)
                + (message.endsWith(".") ? "" : "."), cause);
    }
}
