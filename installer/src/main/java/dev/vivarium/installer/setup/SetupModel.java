package dev.vivarium.installer.setup;

import dev.vivarium.engine.api.HostDoctor;
import dev.vivarium.installer.setup.DesktopIntegration.State;
import dev.vivarium.snapshot.SnapshotException;

import org.jspecify.annotations.Nullable;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.Executor;
import java.util.function.Function;

/**
 * What the set-up's window shows, without a window: five pages, what was chosen on them, and what going on from one does. All of it
 * on the window's thread.
 */
public final class SetupModel {
    /** In this order. */
    public enum Page {
        WELCOME, FOLDER, COMPUTER, DESKTOP, DONE
    }

    private final FolderChoice folder;
    private final DesktopIntegration desktop;
    private final Function<Path, HostDoctor> doctors;
    private final Executor worker;
    private final Executor window;
    private final List<Runnable> listeners = new ArrayList<>();

    private Page page = Page.WELCOME;
    private boolean desktopWanted = true;
    private @Nullable String failure;
    private @Nullable ComputerLook computer;

    /**
     * @param doctors makes the doctor for a folder of machines
     * @param worker  for what takes longer than a person notices, one thing at a time
     * @param window  the window's thread
     */
    public SetupModel(FolderChoice folder, DesktopIntegration desktop, Function<Path, HostDoctor> doctors,
            Executor worker,
            Executor window) {
        this.folder = folder;
        this.desktop = desktop;
        this.doctors = doctors;
        this.worker = worker;
        this.window = window;
    }

    /** Is told of every change. */
    public void onChange(Runnable listener) {
        listeners.add(listener);
    }

    private void changed() {
        listeners.forEach(Runnable::run);
    }

    public Page page() {
        return page;
    }

    /** What could not be done on this page: the host's words; null if nothing. */
    public @Nullable String failure() {
        return failure;
    }

    public boolean canGoBack() {
        return page != Page.WELCOME && !isRepairing();
    }

    public boolean canGoOn() {
        return page != Page.DONE && !(page == Page.FOLDER && folder.trouble() != null) && !isRepairing();
    }

    private boolean isRepairing() {
        ComputerLook look = computer;
        return page == Page.COMPUTER && look != null && look.planned() != null && look.isBusy();
    }

    public void goBack() {
        if (canGoBack()) {
            turnTo(Page.values()[page.ordinal() - 1]);
        }
    }

    /** Does what the page is for, and turns to the next one if that worked. */
    public void goOn() {
        if (!canGoOn()) {
            return;
        }
        try {
            leave();
        } catch (IOException | SnapshotException e) {
            failure = e instanceof SnapshotException ? e.getMessage() : String.valueOf(e);
            changed();
            return;
        }
        turnTo(Page.values()[page.ordinal() + 1]);
    }

    private void leave() throws IOException, SnapshotException {
        if (page == Page.FOLDER) {
            folder.keep();
        } else if (page == Page.DESKTOP) {
            applyDesktop();
        }
    }

    private void applyDesktop() throws IOException {
        State state = desktop.state();
        if (desktopWanted && state == State.ABSENT) {
            desktop.install();
        } else if (!desktopWanted && state == State.THERE) {
            desktop.remove();
        }
    }

    private void turnTo(Page other) {
        failure = null;
        page = other;
        if (other == Page.COMPUTER) {
            computer = new ComputerLook(doctors.apply(folder.folder()), worker, window, this::changed);
            computer.look();
        }
        changed();
    }

    // ---- Where machines live ----

    public String folderText() {
        return folder.text();
    }

    public void typeFolder(String text) {
        if (!text.equals(folder.text())) {
            folder.type(text);
            failure = null;
            changed();
        }
    }

    /** The key of a sentence about the folder, if it cannot be taken. */
    public @Nullable String folderTrouble() {
        FolderChoice.Trouble trouble = folder.trouble();
        return trouble == null ? null : "folder.trouble." + trouble.name().toLowerCase(Locale.ROOT);
    }

    /** Whether the surroundings say which folder it is. */
    public boolean isFolderFixed() {
        return folder.isFixed();
    }

    /** @return -1 if that is unknown */
    public long freeBytes() {
        return folder.freeBytes();
    }

    // ---- This computer ----

    /** @return null before its page was shown */
    public @Nullable ComputerLook computer() {
        return computer;
    }

    // ---- Desktop ----

    /** The key of a sentence about how it stands. */
    public String desktopState() {
        return "desktop.state." + desktop.state().name().toLowerCase(Locale.ROOT);
    }

    /** Whether there is something to choose. */
    public boolean isDesktopOpen() {
        return desktop.state() == State.ABSENT || desktop.state() == State.THERE;
    }

    public boolean isDesktopWanted() {
        return desktopWanted;
    }

    public void wantDesktop(boolean wanted) {
        desktopWanted = wanted;
        changed();
    }

    public List<Path> desktopPlaces() {
        return desktop.places();
    }
}
