package dev.vivarium.snapshot.bundle;

/** What becomes of a machine's state when it stops. */
public sealed interface WhenStopped {
    /** It stays. */
    record Keep() implements WhenStopped {
    }

    /** The machine goes back to a snapshot. */
    record Revert(SnapshotId snapshot) implements WhenStopped {
    }
}
