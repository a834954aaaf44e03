package dev.vivarium.snapshot.disk;

import java.util.concurrent.CancellationException;

/** Watches long work on a disk, and may stop it. */
@FunctionalInterface
public interface Progress {
    /** Nobody watches. */
    Progress NONE = (done, total) -> true;

    /** @return false if the work is to stop; what it worked on is as it was before */
    boolean at(long done, long total);

    /** Reports, and ends the work if it is to stop. */
    default void report(long done, long total) {
        if (!at(done, total)) {
            throw new CancellationException("The work on the disk was stopped; its file is as it was before.");
        }
    }
}
