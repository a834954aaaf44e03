package dev.vivarium.app.wizard;

import dev.vivarium.app.systems.DiscHead;
import dev.vivarium.app.systems.Systems;
import dev.vivarium.engine.api.VmException;
import dev.vivarium.snapshot.SnapshotException;
import dev.vivarium.snapshot.bundle.Bundle;
import dev.vivarium.snapshot.disk.BackingPolicy;
import dev.vivarium.snapshot.disk.DiskFiles;
import dev.vivarium.snapshot.disk.DiskFormat;
import dev.vivarium.snapshot.disk.DiskImages;
import dev.vivarium.snapshot.disk.DiskInfo;
import dev.vivarium.snapshot.disk.DiskTools;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;

/** What a file is that somebody chose or dropped: its first bytes count more than its name. */
sealed interface Chosen {
    /** A machine, or a file with one. */
    record Machine(Path file) implements Chosen {
    }

    /** Something to make a machine of. */
    record Material(Source source) implements Chosen {
    }

    /** @throws VmException if it is nothing of that, with a sentence */
    static Chosen of(Path file, Systems systems) throws VmException {
        String name = String.valueOf(file.getFileName());
        String lower = name.toLowerCase(Locale.ROOT);
        if (lower.endsWith(".vivz") || lower.endsWith(Bundle.SUFFIX) && Files.isDirectory(file)) {
            return new Machine(file);
        }
        if (!Files.isRegularFile(file) || !Files.isReadable(file)) {
            throw new VmException(VmException.Kind.USER, "There is no file '" + file + "' that can be read.");
        }
        DiscHead head = DiscHead.of(file);
        if (head != null) {
            return new Material(new Source.Disc(file, systems.recognise(head, name)));
        }
        return new Material(disk(file, lower));
    }

    private static Source disk(Path file, String name) throws VmException {
        try {
            DiskFiles files = new DiskFiles();
            DiskFormat format = new DiskImages(files).recognise(file);
            boolean named = name.matches(".*\\.(raw|img|qcow2|bin|dd|hdd)");
            if (format == DiskFormat.QCOW2 || named) {
                DiskInfo info = new DiskTools(files, file, format, BackingPolicy.NONE).info();
                if (info.sizeBytes() > 0 && info.sizeBytes() % 512 == 0) {
                    return new Source.Disk(file, info.sizeBytes(), info.fileBytes());
                }
            }
        } catch (SnapshotException e) {
            throw new VmException(VmException.Kind.USER, e.getMessage(), e);
        }
        throw new VmException(VmException.Kind.USER,
                "'" + file.getFileName() + "' is not the image of a CD or of a disk"
                        + " (qcow2 or raw), and not a machine.");
    }
}
