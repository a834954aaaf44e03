package dev.vivarium.installer.setup;

import dev.vivarium.installer.desktop.DesktopFiles;
import dev.vivarium.installer.desktop.DesktopFiles.DesktopFile;

import org.jspecify.annotations.Nullable;

import java.io.IOException;
import java.nio.file.DirectoryNotEmptyException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.concurrent.TimeUnit;

/**
 * Makes the program part of this user's desktop, for installations that no package made: menu entry, file type, icons, and the command
 * {@code viv} in the user's own programs. Removing takes away what is named here and nothing else.
 */
public final class DesktopIntegration {
    private static final int PATIENCE_SECONDS = 20;

    /** How it stands. */
    public enum State {
        /** The system's package did it, for everyone. */
        BY_PACKAGE,
        /** All is there. */
        THERE,
        /** None of it, or not all of it, or another installation's. */
        ABSENT,
        /** This system has no such desktops. */
        UNKNOWN_SYSTEM
    }

    private final Path share;
    private final Path programs;
    private final Path launcher;

    /**
     * @param share    the folder of menu entries, types and icons
     * @param programs where this user's own commands are
     * @param launcher what starts this program
     */
    public DesktopIntegration(Path share, Path programs, Path launcher) {
        this.share = share;
        this.programs = programs;
        this.launcher = launcher;
    }

    public static DesktopIntegration ofUser(Path launcher) {
        return new DesktopIntegration(DesktopFiles.ofUser(), Path.of(System.getProperty("user.home"), ".local", "bin"),
                launcher);
    }

    public State state() {
        if (System.getProperty("os.name").startsWith("Windows")) {
            return State.UNKNOWN_SYSTEM;
        }
        if (launcher.startsWith("/usr") && !launcher.startsWith("/usr/local")) {
            return State.BY_PACKAGE;
        }
        return DesktopFiles.of(launcher.toString()).stream().allMatch(this::isThere) ? State.THERE : State.ABSENT;
    }

    private boolean isThere(DesktopFile file) {
        try {
            Path path = share.resolve(file.path());
            return Files.isRegularFile(path) && Arrays.equals(Files.readAllBytes(path), file.content());
        } catch (IOException e) {
            return false;
        }
    }

    /** What {@link #install} writes, for people to read. */
    public List<Path> places() {
        return List.of(share.resolve("applications").resolve(DesktopFiles.ID + ".desktop"),
                share.resolve("mime/packages").resolve(DesktopFiles.ID + ".xml"), share.resolve("icons/hicolor"),
                link());
    }

    private Path link() {
        return programs.resolve("viv");
    }

    /** @return what was written */
    public List<Path> install() throws IOException {
        List<Path> written = new ArrayList<>();
        for (DesktopFile file : DesktopFiles.of(launcher.toString())) {
            Path path = share.resolve(file.path());
            Files.createDirectories(path.getParent());
            Files.write(path, file.content());
            written.add(path);
        }
        if (makeLink()) {
            written.add(link());
        }
        tellDesktop();
        return written;
    }

    /** A command of that name that is not ours stays. */
    private boolean makeLink() throws IOException {
        if (Files.isSymbolicLink(link()) && Files.readSymbolicLink(link()).endsWith("viv")) { // another installation's
            Files.delete(link());
        }
        try {
            Files.createDirectories(programs);
            Files.createSymbolicLink(link(), launcher);
            return true;
        } catch (FileAlreadyExistsException e) {
            return false;
        }
    }

    private boolean isOurLink() throws IOException {
        return Files.isSymbolicLink(link()) && Files.readSymbolicLink(link()).equals(launcher);
    }

    /** @return what was removed */
    public List<Path> remove() throws IOException {
        List<Path> removed = new ArrayList<>();
        for (DesktopFile file : DesktopFiles.of(launcher.toString())) {
            Path path = share.resolve(file.path());
            if (Files.deleteIfExists(path)) {
                removed.add(path);
                removeEmpty(path.getParent());
            }
        }
        if (isOurLink()) {
            Files.delete(link());
            removed.add(link());
        }
        if (!removed.isEmpty()) {
            tellDesktop();
        }
        return removed;
    }

    /** Folders that only held what was removed. */
    private void removeEmpty(@Nullable Path folder) throws IOException {
        for (Path here = folder; here != null && !here.equals(share); here = here.getParent()) {
            try {
                Files.delete(here);
            } catch (DirectoryNotEmptyException e) {
                return;
            }
        }
    }

    /** Programs that keep lists of such files make them anew. Without these the desktop finds out later. */
    private void tellDesktop() {
        run("update-mime-database", share.resolve("mime"));
        run("update-desktop-database", share.resolve("applications"));
        run("gtk-update-icon-cache", share.resolve("icons/hicolor"));
    }

    private static void run(String program, Path folder) {
        if (!Files.isDirectory(folder, LinkOption.NOFOLLOW_LINKS)
                || program.startsWith("gtk") && !Files.exists(folder.resolve("icon-theme.cache"))) {
            return;
        }
        try {
            Process process = new ProcessBuilder(program, folder.toString())
                    .redirectErrorStream(true).redirectOutput(ProcessBuilder.Redirect.DISCARD).start();
            if (!process.waitFor(PATIENCE_SECONDS, TimeUnit.SECONDS)) {
                process.destroyForcibly();
            }
        } catch (IOException e) {
            // It is not installed.
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }
}
