package dev.vivarium.app.console;

import dev.vivarium.app.common.Dialogs;
import dev.vivarium.app.common.Preferences;
import dev.vivarium.app.common.Tasks;
import dev.vivarium.app.common.Texts;
import dev.vivarium.app.common.Theme;
import dev.vivarium.app.machines.KeptMachines;
import dev.vivarium.snapshot.bundle.BootSpec;
import dev.vivarium.snapshot.bundle.Bundle;
import dev.vivarium.snapshot.bundle.SnapshotManifest;

import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.scene.Scene;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyCombination;
import javafx.scene.input.KeyEvent;
import javafx.stage.Stage;

import org.jspecify.annotations.Nullable;

import java.util.List;
import java.util.Objects;

/** The window of one machine: builds its parts, wires them, and takes them apart when it closes. The machine runs on then. */
final class MachineWindow {
    private static final double WIDTH = 1040;
    private static final double HEIGHT = 820;
    private static final double LEAST_WIDTH = 640;
    private static final double LEAST_HEIGHT = 420;
    private static final String SCALE = "console.scale";
    private static final String STYLES = Objects.requireNonNull(MachineWindow.class.getResource("console.css"))
            .toExternalForm();

    private final Bundle bundle;
    private final Tasks tasks;
    private final Preferences preferences;
    private final Runnable closed;
    private final ConsoleModel model = new ConsoleModel();
    private final Stage stage = new Stage();
    private final MachineLink link;
    private final GuestKeyboard keyboard;
    private final SerialPart serial;
    private final ConsoleView view;
    private final ConsoleBar bar;
    private final ReadOnlyObjectWrapper<@Nullable String> lastSnapshot = new ReadOnlyObjectWrapper<>();

    MachineWindow(Bundle bundle, Tasks tasks, Preferences preferences, Runnable closed) {
        this.bundle = bundle;
        this.tasks = tasks;
        this.preferences = preferences;
        this.closed = closed;
        String name = KeptMachines.nameOf(bundle.folder());
        GuestPicture picture = new GuestPicture();
        PictureView screen = new PictureView(picture);
        link = new MachineLink(bundle, model, picture, tasks);
        Dialogs dialogs = new Dialogs();
        ConsoleActions actions = new ConsoleActions(bundle, model, tasks,
                new ConsoleActions.Place(link, picture, dialogs, stage, preferences));
        keyboard = new GuestKeyboard(screen, model, link.input(), command -> command(command, actions));
        new GuestPointer(screen, model, link.input(), keyboard::capture);
        serial = new SerialPart(bundle, model, tasks);
        actions.wire(serial, keyboard::capture, this::toggleFullScreen);
        bar = new ConsoleBar(name, model, actions);
        SituationPanel situation = new SituationPanel(name, actions::run);
        StatusStrip strip = new StatusStrip(model, keyboard.hasRightControl());
        view = new ConsoleView(new ConsoleView.Parts(bar, screen, serial.view(), situation, strip, dialogs), model);
        screen.setId("console-screen");
        screen.setAccessibleText(Texts.of(MachineWindow.class).get("screen.of", name));
        screen.modeProperty().bind(model.scaleProperty());
        Runnable show = () -> situation.show(model.situationProperty().get(), !model.workingProperty().get().isEmpty(),
                lastSnapshot.get());
        model.situationProperty().subscribe(now -> {
            show.run();
            if (now.kind() != Situation.Kind.NONE) {
                findLastSnapshot();
            }
        });
        model.workingProperty().subscribe(show);
        lastSnapshot.subscribe(show);
        fill(name);
    }

    private void fill(String name) {
        Scene scene = new Scene(view.root(), WIDTH, HEIGHT);
        Theme.style(scene);
        scene.getStylesheets().add(STYLES);
        scene.addEventFilter(KeyEvent.KEY_PRESSED, this::key);
        stage.setScene(scene);
        stage.setTitle(name + " – Vivarium");
        stage.setMinWidth(LEAST_WIDTH);
        stage.setMinHeight(LEAST_HEIGHT);
        stage.setFullScreenExitHint("");
        stage.setFullScreenExitKeyCombination(KeyCombination.NO_MATCH);
        stage.fullScreenProperty().subscribe(full -> {
            view.setFullScreen(full);
            bar.setFullScreen(full);
        });
        stage.setOnHidden(hidden -> end());
        model.scaleProperty().set(preferences.choice(SCALE, ScaleMode.FIT));
        model.scaleProperty().addListener((property, before, now) -> preferences.put(SCALE, now));
        model.partProperty().subscribe(part -> {
            if (part == ConsoleModel.Part.SERIAL) {
                serial.shown();
                serial.view().requestFocus();
            } else {
                serial.hidden();
            }
        });
    }

    /** Keys of the window's, while the guest does not have them. */
    private void key(KeyEvent event) {
        if (event.getCode() == KeyCode.F11 && !model.capturedProperty().get()
                && model.partProperty().get() == ConsoleModel.Part.SCREEN) {
            toggleFullScreen();
            event.consume();
        }
    }

    private void command(ReleaseChord.Command command, ConsoleActions actions) {
        switch (command) {
            case RELEASE -> {
                view.showBar();
                bar.focus();
            }
            case FULL_SCREEN -> toggleFullScreen();
            case SNAPSHOT -> bar.takeSnapshot();
            case PAUSE -> actions.pauseOrResume();
            case PASTE -> actions.choose(ConsoleBar.Choice.PASTE);
            case SECURE_ATTENTION -> actions.send(List.of("ctrl", "alt", "delete"));
            case NONE, SWALLOW -> {
                // Not for the window.
            }
        }
    }

    private void toggleFullScreen() {
        stage.setFullScreen(!stage.isFullScreen());
    }

    private void findLastSnapshot() {
        tasks.quick(progress -> GoBackList.newestFirst(bundle), all -> {
            SnapshotManifest newest = all.isEmpty() ? null : all.getFirst();
            lastSnapshot.set(newest == null ? null : newest.name());
        }, refusal -> lastSnapshot.set(null));
    }

    void show() {
        stage.show();
        keyboard.capture();
        link.start();
        tasks.quick(progress -> bundle.machine().machine().boot() instanceof BootSpec.Kernel, direct -> {
            if (direct) {
                model.partProperty().set(ConsoleModel.Part.SERIAL); // no firmware: its console is the serial port
            }
        }, refusal -> model.partProperty().set(ConsoleModel.Part.SCREEN));
    }

    void toFront() {
        stage.setIconified(false);
        stage.toFront();
        stage.requestFocus();
    }

    void close() {
        stage.close();
    }

    private void end() {
        link.input().releaseAll();
        model.setCaptured(false);
        serial.hidden();
        keyboard.close();
        link.close();
        closed.run();
    }
}
