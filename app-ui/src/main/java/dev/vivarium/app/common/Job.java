package dev.vivarium.app.common;

import dev.vivarium.engine.api.VmException;
import dev.vivarium.snapshot.SnapshotException;
import dev.vivarium.snapshot.disk.Progress;

/** Something that takes its time: it is done on a thread of its own. */
@FunctionalInterface
public interface Job<T> {
    /**
     * Does it.
     *
     * @param progress to be told how far it is; says whether somebody has cancelled it
     * @throws java.util.concurrent.CancellationException if it was cancelled, and everything is as it was before
     */
    T run(Progress progress) throws VmException, SnapshotException, InterruptedException;
}
