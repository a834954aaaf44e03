package dev.vivarium.installer.setup;

import dev.vivarium.snapshot.SnapshotException;
import dev.vivarium.snapshot.bundle.HomeChoice;
import dev.vivarium.snapshot.bundle.Machines;

import org.jspecify.annotations.Nullable;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;

/** Where this user's machines live: what was typed, whether that can be, and keeping it. */
public final class FolderChoice {
    /** What is wrong with what was typed. */
    public enum Trouble {
        EMPTY, NO_PATH, NOT_ABSOLUTE, NO_FOLDER, NOT_WRITABLE
    }

    /** Where the choice is kept. */
    public interface Settings {
        @Nullable
        Path chosen();

        void choose(Path folder) throws SnapshotException;
    }

    private final Settings settings;
    private final @Nullable String byVariable;
    private String text;

    /** @param byVariable the value of the variable that names the folder and cannot be overruled here; or null */
    public FolderChoice(Settings settings, @Nullable String byVariable) {
        this.settings = settings;
        this.byVariable = byVariable == null || byVariable.isEmpty() ? null : byVariable;
        Path chosen = settings.chosen();
        text = this.byVariable != null ? this.byVariable
                : String.valueOf(chosen == null ? Path.of(System.getProperty("user.home"), "Vivarium") : chosen);
    }

    public static FolderChoice ofUser() {
        Settings settings = new Settings() {
            @Override
            public @Nullable Path chosen() {
                return HomeChoice.chosen();
            }

            @Override
            public void choose(Path folder) throws SnapshotException {
                HomeChoice.choose(folder);
            }
        };
        return new FolderChoice(settings, System.getenv(Machines.HOME_VARIABLE));
    }

    /** Whether a variable of the surroundings names the folder, so that a choice would have no effect. */
    public boolean isFixed() {
        return byVariable != null;
    }

    public String text() {
        return text;
    }

    public void type(String typed) {
        if (byVariable == null) {
            text = typed;
        }
    }

    /** @return null if the folder can be taken */
    public @Nullable Trouble trouble() {
        if (text.isBlank()) {
            return Trouble.EMPTY;
        }
        Path folder;
        try {
            folder = Path.of(text.strip());
        } catch (InvalidPathException e) {
            return Trouble.NO_PATH;
        }
        if (!folder.isAbsolute()) {
            return Trouble.NOT_ABSOLUTE;
        }
        Path there = nearest(folder.normalize());
        if (!Files.isDirectory(there)) {
            return Trouble.NO_FOLDER;
        }
        return Files.isWritable(there) ? null : Trouble.NOT_WRITABLE;
    }

    private static Path nearest(Path folder) {
        Path here = folder;
        while (!Files.exists(here) && here.getParent() != null) {
            here = here.getParent();
        }
        return here;
    }

    /** What {@link #trouble} has nothing against. */
    public Path folder() {
        return Path.of(text.strip()).normalize();
    }

    /** Room on its file system. @return -1 if that is unknown */
    public long freeBytes() {
        try {
            return trouble() == null ? Files.getFileStore(nearest(folder())).getUsableSpace() : -1;
        } catch (IOException e) {
            return -1;
        }
    }

    /** Makes the folder, and keeps the choice unless a variable made it. */
    public void keep() throws IOException, SnapshotException {
        Files.createDirectories(folder());
        if (byVariable == null && !folder().equals(settings.chosen())) {
            settings.choose(folder());
        }
    }
}
