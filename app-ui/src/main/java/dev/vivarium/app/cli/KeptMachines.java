package dev.vivarium.app.cli;

import dev.vivarium.engine.api.VmException;
import dev.vivarium.snapshot.SnapshotException;
import dev.vivarium.snapshot.bundle.Bundle;
import dev.vivarium.snapshot.bundle.MachineManifest;
import dev.vivarium.snapshot.bundle.Machines;

import java.io.File;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.LinkOption;
import java.nio.file.Path;

/** What a NAME on the command line means: a machine in the machines' folder, or the path of a machine's own folder. */
final class KeptMachines {
    private KeptMachines() {
    }

    /** A machine that is there. */
    static Bundle find(String name) throws SnapshotException, VmException {
        Path folder = place(name);
        if (!Files.isDirectory(folder)) {
            throw new VmException(VmException.Kind.USER, isPath(name)
                    ? "There is no machine '" + name + "'."
                    : "There is no machine '" + name + "' in '" + Machines.home() + "'; 'viv list' says what there is.");
        }
        return Bundle.at(folder);
    }

    /** Where a new machine is to be. */
    static Path newPlace(String name) throws VmException {
        Path folder = place(name);
        if (!isPath(name)) {
            requireName(name);
        }
        requireName(nameOf(folder));
        requireFree(folder);
        return folder;
    }

    static void requireFree(Path folder) throws VmException {
        if (Files.exists(folder, LinkOption.NOFOLLOW_LINKS)) {
            throw new VmException(VmException.Kind.USER, "There is a machine '" + nameOf(folder) + "' already, in '"
                    + folder + "'.");
        }
    }

    static void requireName(String name) throws VmException {
        try {
            MachineManifest.requireName(name);
        } catch (IllegalArgumentException e) {
            throw refused(e);
        }
    }

    /** What a machine in this folder is called. */
    static String nameOf(Path folder) {
        String name = String.valueOf(folder.getFileName());
        return name.endsWith(Bundle.SUFFIX) ? name.substring(0, name.length() - Bundle.SUFFIX.length()) : name;
    }

    private static Path place(String name) throws VmException {
        try {
            if (!isPath(name)) {
                return Machines.home().resolve(name + Bundle.SUFFIX);
            }
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
    static VmException refused(IllegalArgumentException cause) {
        String message = String.valueOf(cause.getMessage());
        return new VmException(VmException.Kind.USER, Character.toUpperCase(message.charAt(0)) + message.substring(1)
                + (message.endsWith(".") ? "" : "."), cause);
    }
}
