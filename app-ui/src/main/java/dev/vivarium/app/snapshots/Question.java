package dev.vivarium.app.snapshots;

import dev.vivarium.snapshot.bundle.Schedule;
import dev.vivarium.snapshot.bundle.SnapshotManifest;

import org.jspecify.annotations.Nullable;

/** What the screen asks before it does something; it asks one thing at a time. */
sealed interface Question {
    /** Nothing. */
    record None() implements Question {
    }

    /** Whether the present is to be kept as a snapshot. */
    record GoBack(SnapshotManifest to) implements Question {
    }

    /** Whether it may go. */
    record Delete(SnapshotManifest snapshot) implements Question {
    }

    /** What the machine that begins as it is to be called. */
    record Branch(SnapshotManifest from, String suggestion) implements Question {
    }

    /** Whether what was in its memory goes with it. */
    record Export(SnapshotManifest snapshot) implements Question {
    }

    /** What it is called. */
    record Edit(SnapshotManifest snapshot) implements Question {
    }

    /** When snapshots are taken by themselves. */
    record Plan(@Nullable Schedule schedule) implements Question {
    }
}
