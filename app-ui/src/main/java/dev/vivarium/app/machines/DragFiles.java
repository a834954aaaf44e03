package dev.vivarium.app.machines;

import dev.vivarium.engine.api.VmException;
import dev.vivarium.snapshot.SnapshotException;
import dev.vivarium.snapshot.bundle.Bundle;
import dev.vivarium.snapshot.disk.Progress;
import dev.vivarium.snapshot.exchange.ExportOptions;
import dev.vivarium.snapshot.files.Durable;

import org.jspecify.annotations.Nullable;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/**
 * Exported machines that are dragged out of the window: in a temporary folder of this process's, until it ends, because nobody says
 * when the other program has read them.
 */
public final class DragFiles implements AutoCloseable {
    private @Nullable Path folder;
    private int made;

    /** @return the file, called as the machine is */
    public Path make(Bundle bundle, Progress progress) throws VmException, SnapshotException {
        Path file = place().resolve(bundle.folderName() + ".vivz");
        new MachineActions().export(bundle, file, new ExportOptions(null, true, true), progress);
        return file;
    }

    /** Each file has a folder of its own: who drags an older one may read it still. */
    private synchronized Path place() throws VmException {
        try {
            Path all = folder;
            if (all == null) {
                all = Files.createTempDirectory("vivarium-drag");
                folder = all;
            }
            made++;
            return Files.createDirectory(all.resolve(Integer.toString(made)));
        } catch (IOException e) {
            throw new VmException(VmException.Kind.HOST, "There is no place for the machine's file: " + e.getMessage()
                    + ".", e);
        }
    }

    @Override
    public synchronized void close() {
        try {
            if (folder != null) {
                Durable.deleteTree(folder);
            }
        } catch (SnapshotException e) {
            return; // the system clears its temporary folder
        }
    }
}
