package dev.vivarium.engine.device.virtio.blk;

import dev.vivarium.snapshot.SnapshotException;

import org.jspecify.annotations.Nullable;

/** One piece of work for the host, and what became of it. Run by a worker; read when it has come back. */
final class HostCall implements Runnable {
    private final Step step;
    private @Nullable SnapshotException failure;

    /** What is done with the disk. */
    @FunctionalInterface
    interface Step {
        void run() throws SnapshotException;
    }

    HostCall(Step step) {
        this.step = step;
    }

    @Override
    public void run() {
        failure = null;
        try {
            step.run();
        } catch (SnapshotException e) {
            failure = e;
        }
    }

    @Nullable
    SnapshotException failure() {
        return failure;
    }
}
