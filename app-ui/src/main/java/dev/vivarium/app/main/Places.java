package dev.vivarium.app.main;

import dev.vivarium.app.common.Preferences;
import dev.vivarium.app.common.Question;
import dev.vivarium.app.common.Screen;
import dev.vivarium.app.common.Texts;
import dev.vivarium.app.common.Theme;
import dev.vivarium.app.host.HostModel;
import dev.vivarium.app.inspector.InspectorController;
import dev.vivarium.app.library.LibraryController;
import dev.vivarium.app.library.LibraryModel;
import dev.vivarium.app.library.MachineItem;
import dev.vivarium.app.library.Operations;
import dev.vivarium.app.machines.ShelfMachine;
import dev.vivarium.app.window.MainWindow;
import dev.vivarium.app.window.Side;

import javafx.util.Subscription;

import org.jspecify.annotations.Nullable;
import org.kordamp.ikonli.feather.Feather;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** The places at the window's side, and which screen and panel each has. */
final class Places {
    static final String ALL = "all";
    static final String HOST = "host";
    static final String PREFERENCES = "preferences";
    private static final String RUNNING = "running";
    private static final String GROUP = "group:";
    private static final String PANEL = "panel";
    /** The side, a card and the panel. */
    private static final double LEAST_WITH_PANEL = 790;

    private final Texts texts = Texts.of(Places.class);
    private final MainWindow window;
    private final LibraryModel library;
    private final HostModel host;
    private final Screens screens;
    private final Side side = new Side(this::go);
    private Subscription changes = Subscription.EMPTY;
    private @Nullable InspectorController inspector;
    private @Nullable Preferences preferences;
    private boolean inspecting;
    private boolean entered;
    private String here = ALL;

    /** What there is to show. */
    record Screens(LibraryController machines, Screen host, Screen preferences) {
    }

    Places(MainWindow window, LibraryModel library, HostModel host, Screens screens) {
        this.window = window;
        this.library = library;
        this.host = host;
        this.screens = screens;
    }

    void setInspector(InspectorController panel, Preferences itsPreferences) {
        inspector = panel;
        preferences = itsPreferences;
    }

    void begin() {
        window.setSide(side.view());
        changes = library.counts().subscribe(counts -> showSide())
                .and(host.found().subscribe(found -> showSide()))
                .and(library.chosen().subscribe(this::showPanel))
                .and(library.place().subscribe(this::follow))
                .and(window.scene().widthProperty().subscribe(() -> showPanel(library.chosen().get())))
                .and(Theme.scale().subscribe(() -> showPanel(library.chosen().get())));
        go(here);
    }

    void end() {
        changes.unsubscribe();
        closePanel();
    }

    /** The key of the place where one is. */
    String here() {
        return here;
    }

    void go(String key) {
        here = key;
        entered = false;
        switch (key) {
            case HOST -> window.show(screens.host);
            case PREFERENCES -> window.show(screens.preferences);
            default -> {
                library.place().set(key.startsWith(GROUP) ? new LibraryModel.Place.Group(key.substring(GROUP.length()))
                        : key.equals(RUNNING) ? new LibraryModel.Place.Running() : new LibraryModel.Place.All());
                window.show(screens.machines);
            }
        }
        side.select(here);
        showPanel(library.chosen().get());
    }

    /** Shows a screen that no place has, until one goes somewhere. */
    void enter(Screen screen) {
        entered = true;
        window.show(screen);
        closePanel();
    }

    /** Back from there. */
    void leave() {
        go(here);
    }

    /** A group that has gone leads to all machines. */
    private void follow(LibraryModel.Place place) {
        if (here.startsWith(GROUP) && place instanceof LibraryModel.Place.All) {
            here = ALL;
            side.select(here);
        }
    }

    private void showSide() {
        LibraryModel.Counts counts = library.counts().get();
        List<Side.Place> above = new ArrayList<>();
        above.add(new Side.Place(ALL, texts.get("all"), figure(counts.all()), null, Feather.GRID));
        above.add(new Side.Place(RUNNING, texts.get("running"), figure(counts.running()), null, Feather.PLAY_CIRCLE));
        counts.groups().forEach((name, count) -> above
                .add(new Side.Place(GROUP + name, name, figure(count), null, Feather.FOLDER)));
        side.show(texts.get("machines"), above, List.of(
                new Side.Place(HOST, shortly(), "",
                        host.readiness().name().toLowerCase(Locale.ROOT), null),
                new Side.Place(PREFERENCES, texts.get("preferences"), "", null, Feather.SETTINGS)));
    }

    private String shortly() {
        return switch (host.readiness()) {
            case UNKNOWN -> texts.get("host");
            case OK -> texts.get("host.ok", host.backEnd().get().toUpperCase(Locale.ROOT));
            case NOTE -> texts.get("host.note");
            case PROBLEM -> texts.get("host.problem");
        };
    }

    private static String figure(int count) {
        return count == 0 ? "" : Integer.toString(count);
    }

    private boolean wantsPanel() {
        return preferences != null && preferences.flag(PANEL, true);
    }

    /** Shows the panel, or no longer; remembered. */
    void togglePanel() {
        if (preferences != null) {
            preferences.put(PANEL, !wantsPanel());
            showPanel(library.chosen().get());
        }
    }

    private void showPanel(@Nullable MachineItem chosen) {
        boolean wanted = chosen != null && wantsPanel() && !entered && !here.equals(HOST) && !here.equals(PREFERENCES)
                && hasRoom();
        if (wanted && !inspecting && inspector != null) {
            inspecting = true;
            window.setPanel(inspector.view());
            inspector.shown();
        } else if (!wanted) {
            closePanel();
        }
    }

    /** For the panel and a card beside it; where there is none the panel would cover what it is about. */
    private boolean hasRoom() {
        return window.scene().getWidth() >= LEAST_WITH_PANEL * Theme.scale().get();
    }

    private void closePanel() {
        if (inspecting && inspector != null) {
            inspecting = false;
            inspector.hidden();
            window.setPanel(null);
        }
    }

    /** A machine ended that nobody told to. */
    void crashed(ShelfMachine machine, String why, Operations operations) {
        MachineItem item = library.machines().stream().filter(each -> each.folder().equals(machine.folder()))
                .findFirst().orElse(null);
        if (item == null) {
            return;
        }
        Question question = Question.of(texts.get("crashed.title", machine.name()),
                why.isEmpty() ? texts.get("crashed.silent") : texts.get("crashed.said", why))
                .answer("crashed-start", texts.get("crashed.start"), Question.Kind.USUAL, () -> operations.open(item));
        if (!machine.snapshots().isEmpty()) {
            question.answer("crashed-back", texts.get("crashed.back", machine.snapshots().getLast().name()),
                    Question.Kind.OTHER, () -> operations.goBack(item));
        }
        window.dialogs().ask(question.answer("dialog-cancel", texts.get("crashed.leave"), Question.Kind.CANCEL, () -> {
        }));
    }
}
