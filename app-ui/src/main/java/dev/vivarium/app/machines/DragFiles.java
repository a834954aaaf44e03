package dev.vivarium.app.machines;

import dev.vivarium.engine.api.VmException;
import dev.vivarium.snapshot.SnapshotException;
import dev.vivarium.snapshot.bundle.Bundle;
import dev.vivarium.snapshot.disk.Progress;
import dev.vivarium.snapshot.exchange.ExportOptions;
import dev.vivarium.snapshot.files.Durable;

import org.jspecify.annotations.Nullable;

import java.io.IOException;
import java.nio.file.DirectoryIteratorException;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;

/**
 * Exported machines that are dragged out of the window: in a folder of this process's, until it ends, because nobody says when the
 * other program has read them. They may be as large as disks are, so that folder is none that may be in memory. What a killed
 * process left is cleared away by the next that makes one.
 */
public final class DragFiles implements AutoCloseable {
    private final Path home;
    private final Map<Path, Path> latest = new HashMap<>();
    private @Nullable Path folder;
    private int made;

    /** @param home the folder in which each process has its own */
    public DragFiles(Path home) {
        this.home = home;
    }

    /** Makes the machine's file; the one from before is gone then. @return the file, called as the machine is */
    public Path make(Bundle bundle, Progress progress) throws VmException, SnapshotException {
        Path place = place(bundle);
        Path file = place.resolve(bundle.folderName() + ".vivz");
        boolean whole = false;
        try {
            new MachineActions().export(bundle, file, new ExportOptions(null, true, true), progress);
            whole = true;
        } finally {
            if (!whole) {
                clear(place);
            }
        }
        return file;
    }

    /** Each file has a folder of its own, so that two machines may have one name. Who reads the older file has it open. */
    private synchronized Path place(Bundle bundle) throws VmException {
        Path before = latest.remove(bundle.folder());
        if (before != null) {
            clear(before);
        }
        try {
            Path own = folder;
            if (own == null) {
                Files.createDirectories(home);
                clearAfterOthers();
                own = Files.createTempDirectory(home, ProcessHandle.current().pid() + "-");
                folder = own;
            }
            made++;
            Path place = Files.createDirectory(own.resolve(Integer.toString(made)));
            latest.put(bundle.folder(), place);
            return place;
        } catch (IOException | DirectoryIteratorException e) {
            throw new VmException(VmException.Kind.HOST, "There is no place for the machine's file: " + e.getMessage()
                    + ".", e);
        }
    }

    /** Folders are called after their processes. */
    private void clearAfterOthers() throws IOException {
        try (DirectoryStream<Path> all = Files.newDirectoryStream(home, "*-*")) {
            for (Path each : all) {
                String process = each.getFileName().toString().replaceFirst("-.*", "");
                if (process.matches("[0-9]{1,18}") && ProcessHandle.of(Long.parseLong(process)).isEmpty()) {
                    clear(each);
                }
            }
        }
    }

    private static void clear(Path tree) {
        try {
            Durable.deleteTree(tree);
        } catch (SnapshotException e) {
            return; // the next process tries again
        }
    }

    @Override
    public synchronized void close() {
        if (folder != null) {
            clear(folder);
        }
    }
}
