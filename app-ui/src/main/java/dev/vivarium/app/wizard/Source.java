package dev.vivarium.app.wizard;

import dev.vivarium.app.systems.Systems.Recognised;

import java.nio.file.Path;

/** What a new machine is made of. */
sealed interface Source {
    /** Nothing yet. */
    record None() implements Source {
    }

    /** A disc that a system is installed from, or runs from. */
    record Disc(Path file, Recognised recognised) implements Source {
    }

    /**
     * A disk with a system on it, which is copied.
     *
     * @param fileBytes what the copying reads at most
     */
    record Disk(Path file, long sizeBytes, long fileBytes) implements Source {
    }

    /** A kernel and a busybox of Debian's, with a shell. */
    record SmallLinux() implements Source {
    }

    /** An empty disk, and a drive to put a disc into later. */
    record Empty() implements Source {
    }
}
