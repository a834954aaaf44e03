package dev.vivarium.app.console;

import dev.vivarium.app.common.Icons;
import dev.vivarium.app.common.StateBadge;
import dev.vivarium.app.common.Texts;
import dev.vivarium.app.machines.Presence;

import javafx.geometry.Pos;
import javafx.geometry.Side;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.ContextMenu;
import javafx.scene.control.Label;
import javafx.scene.control.MenuItem;
import javafx.scene.control.RadioMenuItem;
import javafx.scene.control.SeparatorMenuItem;
import javafx.scene.control.ToggleButton;
import javafx.scene.control.ToggleGroup;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;

import org.kordamp.ikonli.feather.Feather;

import atlantafx.base.theme.Styles;

import java.util.List;
import java.util.Locale;
import java.util.function.Consumer;

/** The bar above the picture: who it is and how it is, what is done most, and menus for the rest. */
final class ConsoleBar {
    private final Texts texts = Texts.of(ConsoleBar.class);
    private final HBox bar = new HBox(4);
    private final ConsoleModel model;
    private final Actions actions;
    private final Button pause = Icons.button(Feather.PAUSE, texts.get("pause"));
    private final Button snapshot = Icons.button(Feather.CAMERA, texts.get("snapshot"));
    private final Button goBack = Icons.button(Feather.ROTATE_CCW, texts.get("back"));
    private final Button fullScreen = Icons.button(Feather.MAXIMIZE, texts.get("full"));

    /** What the bar's buttons and menus do. */
    interface Actions {
        void pauseOrResume();

        void snapshot(Node over);

        void goBack(Node over);

        void send(List<String> keys);

        void fullScreen();

        /** What is chosen from a menu. */
        void choose(Choice choice);

        void insert(String drive);

        void eject(String drive);
    }

    /** Items of the menus that need nothing more. */
    enum Choice {
        PASTE, POWER_BUTTON, RESET, SWITCH_OFF, SAVE, SCREENSHOT, COPY_SCREENSHOT, COPY_TEXT, TELL_SIZE, START
    }

    ConsoleBar(String name, ConsoleModel model, Actions actions) {
        this.model = model;
        this.actions = actions;
        Label title = new Label(name);
        title.getStyleClass().add("console-name");
        title.setMinWidth(0);
        StateBadge badge = new StateBadge();
        Runnable show = () -> badge.show(model.stateProperty().get(), model.workingProperty().get(), "");
        model.stateProperty().subscribe(show);
        model.workingProperty().subscribe(show);
        pause.setOnAction(pressed -> actions.pauseOrResume());
        snapshot.setOnAction(pressed -> actions.snapshot(snapshot));
        goBack.setOnAction(pressed -> actions.goBack(goBack));
        fullScreen.setOnAction(pressed -> actions.fullScreen());
        Button keys = menuButton(Feather.COMMAND, "keys", this::keys);
        Button media = menuButton(Feather.DISC, "media", this::media);
        Button screen = menuButton(Feather.MONITOR, "screen", this::screen);
        Button more = menuButton(Feather.MORE_VERTICAL, "more", this::more);
        pause.setId("console-pause");
        snapshot.setId("console-snapshot");
        goBack.setId("console-back");
        fullScreen.setId("console-full");
        bar.getChildren().addAll(title, badge.view(), space(), parts(), pause, snapshot, goBack, keys, media, screen,
                space(), fullScreen, more);
        bar.getStyleClass().add("console-bar");
        bar.setAlignment(Pos.CENTER_LEFT);
        model.stateProperty().subscribe(state -> follow());
        model.workingProperty().subscribe(working -> follow());
        model.connectedProperty().subscribe(connected -> {
            keys.setDisable(!connected);
            media.setDisable(!connected);
            follow();
        });
    }

    Node view() {
        return bar;
    }

    /** Keys are the window's: they begin here. */
    void focus() {
        (pause.isDisabled() ? fullScreen : pause).requestFocus();
    }

    private void follow() {
        boolean there = model.connectedProperty().get();
        boolean held = model.stateProperty().get() != Presence.State.RUNNING;
        boolean works = !model.workingProperty().get().isEmpty();
        String name = texts.get(held ? "resume" : "pause");
        pause.setGraphic(Icons.of(held ? Feather.PLAY : Feather.PAUSE));
        pause.setTooltip(new Tooltip(name));
        pause.setAccessibleText(name);
        pause.setDisable(!there || works);
        snapshot.setDisable(works || model.stateProperty().get() == Presence.State.SAVED);
        goBack.setDisable(works);
    }

    void setFullScreen(boolean full) {
        String name = texts.get(full ? "full.leave" : "full");
        fullScreen.setGraphic(Icons.of(full ? Feather.MINIMIZE : Feather.MAXIMIZE));
        fullScreen.setTooltip(new Tooltip(name));
        fullScreen.setAccessibleText(name);
    }

    private static Region space() {
        Region space = new Region();
        HBox.setHgrow(space, Priority.ALWAYS);
        return space;
    }

    /** Screen or serial console. */
    private Node parts() {
        ToggleGroup group = new ToggleGroup();
        HBox box = new HBox();
        for (ConsoleModel.Part part : ConsoleModel.Part.values()) {
            String key = part.name().toLowerCase(Locale.ROOT);
            ToggleButton button = new ToggleButton(texts.get("part." + key));
            button.setId("console-part-" + key);
            button.setMinWidth(Region.USE_PREF_SIZE);
            button.getStyleClass().addAll(Styles.SMALL,
                    part == ConsoleModel.Part.SCREEN ? Styles.LEFT_PILL : Styles.RIGHT_PILL);
            button.setToggleGroup(group);
            button.setOnAction(pressed -> {
                model.partProperty().set(part);
                button.setSelected(true);
            });
            model.partProperty().subscribe(shown -> button.setSelected(shown == part));
            box.getChildren().add(button);
        }
        box.setAlignment(Pos.CENTER);
        HBox.setMargin(box, new javafx.geometry.Insets(0, 12, 0, 0));
        return box;
    }

    private Button menuButton(Feather icon, String key, Consumer<ContextMenu> fill) {
        Button button = Icons.button(icon, texts.get(key));
        button.setId("console-" + key);
        ContextMenu menu = new ContextMenu();
        button.setOnAction(pressed -> {
            if (menu.isShowing()) {
                menu.hide();
                return;
            }
            menu.getItems().clear();
            fill.accept(menu);
            menu.show(button, Side.BOTTOM, 0, 4);
        });
        return button;
    }

    private void keys(ContextMenu menu) {
        for (List<SentKeys> group : SentKeys.groups()) {
            for (SentKeys each : group) {
                item(menu, each.name(), () -> actions.send(each.keys()));
            }
            menu.getItems().add(new SeparatorMenuItem());
        }
        choice(menu, Choice.PASTE);
    }

    private void media(ContextMenu menu) {
        List<Drive> discs = model.drivesProperty().get().stream().filter(Drive::removable).toList();
        if (discs.isEmpty()) {
            MenuItem none = new MenuItem(texts.get("media.none"));
            none.setDisable(true);
            menu.getItems().add(none);
        }
        for (Drive drive : discs) {
            String file = drive.file().substring(drive.file().replace('\\', '/').lastIndexOf('/') + 1);
            MenuItem what = new MenuItem(file.isEmpty() ? texts.get("media.empty") : file, Icons.of(Feather.DISC));
            what.setDisable(true);
            what.setMnemonicParsing(false);
            menu.getItems().add(what);
            item(menu, texts.get("media.insert"), () -> actions.insert(drive.name()));
            if (!file.isEmpty()) {
                item(menu, texts.get("media.eject"), () -> actions.eject(drive.name()));
            }
            menu.getItems().add(new SeparatorMenuItem());
        }
        if (!discs.isEmpty()) {
            menu.getItems().removeLast();
        }
    }

    private void screen(ContextMenu menu) {
        ToggleGroup group = new ToggleGroup();
        for (ScaleMode mode : ScaleMode.values()) {
            RadioMenuItem item = new RadioMenuItem(texts.get("scale." + mode.name().toLowerCase(Locale.ROOT)));
            item.setToggleGroup(group);
            item.setSelected(model.scaleProperty().get() == mode);
            item.setOnAction(chosen -> model.scaleProperty().set(mode));
            menu.getItems().add(item);
        }
        menu.getItems().add(new SeparatorMenuItem());
        choice(menu, Choice.SCREENSHOT);
        choice(menu, Choice.COPY_SCREENSHOT);
        if (model.partProperty().get() == ConsoleModel.Part.SERIAL) {
            menu.getItems().add(new SeparatorMenuItem());
            choice(menu, Choice.COPY_TEXT);
            choice(menu, Choice.TELL_SIZE);
        }
    }

    private void more(ContextMenu menu) {
        if (!model.connectedProperty().get()) {
            choice(menu, Choice.START);
            return;
        }
        choice(menu, Choice.POWER_BUTTON);
        choice(menu, Choice.SAVE);
        menu.getItems().add(new SeparatorMenuItem());
        choice(menu, Choice.RESET);
        choice(menu, Choice.SWITCH_OFF);
    }

    private void choice(ContextMenu menu, Choice choice) {
        String key = choice.name().toLowerCase(Locale.ROOT);
        item(menu, texts.get("do." + key), () -> actions.choose(choice)).setId("console-do-" + key.replace('_', '-'));
    }

    private static MenuItem item(ContextMenu menu, String words, Runnable action) {
        MenuItem item = new MenuItem(words);
        item.setMnemonicParsing(false);
        item.setOnAction(chosen -> action.run());
        menu.getItems().add(item);
        return item;
    }
}
