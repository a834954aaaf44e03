package dev.vivarium.app.window;

import dev.vivarium.app.common.Sentences;
import dev.vivarium.app.machines.KeptMachines;
import dev.vivarium.snapshot.SnapshotException;
import dev.vivarium.snapshot.bundle.Bundle;
import dev.vivarium.snapshot.exchange.Import;

import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;

/** What dropping a file on the window would do. */
public sealed interface DropPlan {
    /** An exported machine becomes a machine here. */
    record ImportMachine(Path file, String name) implements DropPlan {
    }

    /** A machine's folder that is elsewhere. */
    record Adopt(Path folder, String name) implements DropPlan {
    }

    /** One that is here already. */
    record Choose(Path folder, String name) implements DropPlan {
    }

    /** A disc or a disk image, of which a machine can be made. */
    record Create(Path file) implements DropPlan {
    }

    /** Nothing can be made of it. */
    record Refuse(Reason reason, String detail) implements DropPlan {
    }

    /** Why not. */
    enum Reason {
        SEVERAL, UNKNOWN, DAMAGED
    }

    /** By a file's ending: what a disc or a disk image is called. */
    List<String> IMAGES = List.of(".iso", ".img", ".qcow2", ".raw", ".vhd", ".vhdx", ".vmdk");

    /** Looks into the file, which takes a moment. @param home where machines are kept */
    static DropPlan of(List<Path> files, Path home) {
        if (files.size() != 1) {
            return new Refuse(Reason.SEVERAL, "");
        }
        Path file = files.getFirst().toAbsolutePath().normalize();
        String name = String.valueOf(file.getFileName()).toLowerCase(Locale.ROOT);
        if (Files.isDirectory(file) && (name.endsWith(Bundle.SUFFIX)
                || Files.exists(file.resolve("vm.json"), LinkOption.NOFOLLOW_LINKS))) {
            return folder(file, home);
        }
        if (name.endsWith(".vivz")) {
            try {
                return new ImportMachine(file, Import.info(file).name());
            } catch (SnapshotException e) {
                return new Refuse(Reason.DAMAGED, Sentences.of(String.valueOf(e.getMessage())));
            }
        }
        if (Files.isRegularFile(file) && IMAGES.stream().anyMatch(name::endsWith)) {
            return new Create(file);
        }
        return new Refuse(Reason.UNKNOWN, String.valueOf(file.getFileName()));
    }

    private static DropPlan folder(Path folder, Path home) {
        String name = KeptMachines.nameOf(folder);
        if (home.toAbsolutePath().normalize().equals(folder.getParent())) {
            return new Choose(folder, name);
        }
        try {
            Bundle.at(folder);
            return new Adopt(folder, name);
        } catch (SnapshotException e) {
            return new Refuse(Reason.DAMAGED, Sentences.of(String.valueOf(e.getMessage())));
        }
    }
}
