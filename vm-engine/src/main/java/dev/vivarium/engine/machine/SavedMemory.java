package dev.vivarium.engine.machine;

import dev.vivarium.engine.memory.GuestMemory;
import dev.vivarium.engine.memory.HostRam;
import dev.vivarium.engine.memory.WriteLog;
import dev.vivarium.host.HostException;
import dev.vivarium.snapshot.bundle.OpenBundle;
import dev.vivarium.snapshot.bundle.SnapshotId;

import org.jspecify.annotations.Nullable;

import java.nio.file.Files;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;

/**
 * What of a running machine's memory is in files already: the layers of the snapshot that it grew from, and the log of the pages
 * written since. While both are there, a snapshot needs the logged pages alone.
 */
final class SavedMemory {
    /** More layers are slow to restore: all is saved anew then. */
    private static final int LAYERS_MOST = 32;

    private final OpenBundle bundle;
    private final List<SnapshotId> layers = new ArrayList<>();
    private @Nullable WriteLog log;
    private @Nullable BitSet toBegin;

    SavedMemory(OpenBundle bundle) {
        this.bundle = bundle;
    }

    /** The memory is that of a snapshot, and nothing has been written to it: there is no machine yet. */
    void restored(GuestMemory memory, List<SnapshotId> itsLayers) throws HostException {
        log = memory.writeLogs().openClean();
        layers.addAll(itsLayers);
    }

    private static WriteLog logFromNow(GuestMemory memory) throws HostException {
        WriteLog opened = memory.writeLogs().open(0, memory.pages());
        opened.take(0, memory.pages(), new long[(memory.pages() + Long.SIZE - 1) / Long.SIZE]);
        return opened;
    }

    /** Whether the next snapshot has to have all of the memory. */
    boolean isLost() {
        return log == null || layers.isEmpty() || layers.size() >= LAYERS_MOST
                || !layers.stream().allMatch(layer -> Files.exists(layer.memoryIndex().in(bundle.folder())));
    }

    /** All has to be saved. While no processor runs, with the board lock held. @param ram as far as it was used */
    void beginAnew(HostRam ram) throws HostException {
        WriteLog before = log;
        log = null;
        layers.clear();
        if (before != null) {
            before.close();
        }
        log = logFromNow(ram.memory());
        // Of a machine that was not restored, what nobody has touched is zeros.
        long[] used = ram.restoredPages().pages() == 0 ? ram.touchedPages() : null;
        BitSet all = used == null ? new BitSet() : BitSet.valueOf(used);
        if (used == null) {
            all.set(0, ram.memory().pages());
        }
        toBegin = all;
    }

    /** What has to be saved besides what is logged; nothing a second time. */
    BitSet takeToBegin() {
        BitSet begin = toBegin;
        toBegin = null;
        return begin == null ? new BitSet() : begin;
    }

    WriteLog log() {
        WriteLog there = log;
        if (there == null) {
            throw new IllegalStateException("Nothing is logged.");
        }
        return there;
    }

    /** The layers of a snapshot that adds one. */
    List<SnapshotId> with(SnapshotId added) {
        List<SnapshotId> all = new ArrayList<>(layers);
        all.add(added);
        return all;
    }

    /** A snapshot is there. */
    void saved(SnapshotId added) {
        layers.add(added);
    }

    /** Pages were taken from the log, and are in no snapshot. */
    void lose() {
        layers.clear();
    }
}
