package dev.vivarium.app.machines;

import dev.vivarium.engine.api.VmException;
import dev.vivarium.snapshot.SnapshotException;
import dev.vivarium.snapshot.bundle.Bundle;
import dev.vivarium.snapshot.bundle.SnapshotManifest;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Objects;

/** Pictures of machines' screens, as PNG files have them. */
public final class Pictures {
    /** More than any screen's has. */
    private static final long BYTES_MOST = 64 << 20;

    /** The screen of a machine that runs, as it is now. */
    public byte[] ofScreen(Bundle bundle) throws VmException {
        Path file = null;
        try (ControlConnection machine = ControlConnection.open(ControlPlace.of(bundle.folder()).control())) {
            file = Files.createTempFile("vivarium", ".png");
            machine.ask("screendump", new JsonObject().put("filename", file.toString()).put("format", "png"));
            if (Files.size(file) > BYTES_MOST) {
                throw new VmException(VmException.Kind.GUEST, "The picture of the screen is too large.");
            }
            return Files.readAllBytes(file);
        } catch (IOException e) {
            throw new VmException(VmException.Kind.HOST, "There is no picture of the screen: " + e.getMessage() + ".",
                    e);
        } finally {
            delete(file);
        }
    }

    private static void delete(@org.jspecify.annotations.Nullable Path file) {
        try {
            if (file != null) {
                Files.deleteIfExists(file);
            }
        } catch (IOException e) {
            return; // the system clears its temporary folder
        }
    }

    /** What was on the screen when a snapshot was taken that has a picture. */
    public byte[] ofSnapshot(Bundle bundle, SnapshotManifest snapshot) throws SnapshotException {
        return bundle.read(Objects.requireNonNull(snapshot.thumbnail()));
    }
}
