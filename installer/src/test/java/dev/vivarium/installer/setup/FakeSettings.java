package dev.vivarium.installer.setup;

import dev.vivarium.snapshot.SnapshotException;

import org.jspecify.annotations.Nullable;

import java.nio.file.Path;

/** Settings that are kept for the test only. */
public final class FakeSettings implements FolderChoice.Settings {
    private @Nullable Path chosen;
    private @Nullable String refusal;

    void refuse(String why) {
        refusal = why;
    }

    @Override
    public @Nullable Path chosen() {
        return chosen;
    }

    @Override
    public void choose(Path folder) throws SnapshotException {
        if (refusal != null) {
            throw new SnapshotException(SnapshotException.Kind.HOST, refusal);
        }
        chosen = folder;
    }
}
