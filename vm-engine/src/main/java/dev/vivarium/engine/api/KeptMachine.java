package dev.vivarium.engine.api;

import org.jspecify.annotations.Nullable;

import java.util.List;
import java.util.concurrent.CompletableFuture;

/** A machine that is kept in a bundle, which is locked for as long as this one is open. */
public interface KeptMachine extends Machine {
    /**
     * Takes a snapshot, while the guest goes on but for a moment. One at a time: a second one fails.
     *
     * @return fails with a {@link VmException}; the machine goes on then, and has no part of a snapshot
     */
    CompletableFuture<SnapshotTaken> takeSnapshot(SnapshotRequest request);

    /** Gives up a snapshot that is being taken, if there is one and it can still be given up. */
    void cancelSnapshot();

    /** Deletes a snapshot, by its id or its name. @return how many bytes the host has more room for */
    CompletableFuture<Long> deleteSnapshot(String idOrName);

    /** Gives a snapshot another name and note. */
    CompletableFuture<Void> renameSnapshot(String idOrName, String name, String note);

    /** Keeps which ports of this computer lead to a card from now on. @param card such as {@code net0} */
    CompletableFuture<Void> keepForwards(String card, List<String> forwards);

    /** How far a snapshot is that is being taken; null if none is. */
    @Nullable
    SnapshotProgress snapshotProgress();

    /**
     * How far.
     *
     * @param savedBytes of memory, what had to be saved again included
     * @param totalBytes of the machine's memory
     */
    record SnapshotProgress(long savedBytes, long totalBytes) {
    }

    /**
     * What is asked for.
     *
     * @param automatic whether nobody asked, and so it may be deleted without a question
     */
    record SnapshotRequest(String name, String note, boolean automatic) {
    }

    /**
     * What came of it.
     *
     * @param pauseNanos how long the guest stood still
     * @param totalNanos from the request until all is on the medium
     * @param bytes      what it takes on disk
     */
    record SnapshotTaken(String id, long pauseNanos, long totalNanos, long bytes) {
    }
}
