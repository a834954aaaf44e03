package dev.vivarium.app.settings;

import dev.vivarium.app.common.Icons;
import dev.vivarium.app.common.Sizes;
import dev.vivarium.app.common.Texts;
import dev.vivarium.snapshot.bundle.MachineSpec.Bus;

import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import javafx.util.StringConverter;

import org.jspecify.annotations.Nullable;
import org.kordamp.ikonli.feather.Feather;

import atlantafx.base.theme.Styles;

/** Disks and media: each drive with what can be done with it, and what adds another one. */
final class DrivesPage {
    private final Texts texts = Texts.of(DrivesPage.class);
    private final SettingsModel model;
    private final SettingsController controller;
    private final Runnable shown;

    DrivesPage(SettingsModel model, SettingsController controller, Runnable shown) {
        this.model = model;
        this.controller = controller;
        this.shown = shown;
    }

    Node node() {
        VBox box = new VBox(12);
        box.getStyleClass().add("settings-form");
        if (model.drives().isEmpty()) {
            Label none = new Label(texts.get("drives.none"));
            none.getStyleClass().add(Styles.TEXT_MUTED);
            box.getChildren().add(none);
        }
        boolean frozen = !model.frozen().isEmpty();
        for (Drive each : model.drives()) {
            box.getChildren().add(switch (each) {
                case Drive.Disk disk -> disk(disk, frozen);
                case Drive.Cdrom cdrom -> cdrom(cdrom, frozen);
            });
        }
        Node add = add();
        add.setDisable(frozen || !model.drivesFull().isEmpty());
        box.getChildren().add(add);
        return box;
    }

    private Node disk(Drive.Disk disk, boolean frozen) {
        String name = disk.name() == null ? texts.get("drive.new") : disk.name();
        String size = disk.sizeBytes() == 0 ? "" : Sizes.of(disk.sizeBytes());
        String file = disk.fileBytes() == 0 ? "" : texts.get("disk.takes", Sizes.of(disk.fileBytes()));
        String from = disk.from() == null ? "" : texts.get("disk.from", disk.from().getFileName());
        VBox card = card(Feather.HARD_DRIVE, texts.get("disk.title", name, size + file + from), bus(disk.bus())
                + (disk.readOnly() ? texts.get("disk.readOnly") : ""), disk);
        FlowPane actions = new FlowPane(8, 8);
        if (disk.name() != null && !disk.removed() && !disk.readOnly() && disk.sizeBytes() > 0) {
            actions.getChildren().addAll(resizing(disk, card), button("compact", Feather.MINIMIZE_2,
                    "settings-compact-" + name, () -> controller.compact(disk)));
        }
        actions.getChildren().add(removal(disk, name));
        actions.setDisable(frozen);
        card.getChildren().add(actions);
        return card;
    }

    private Node resizing(Drive.Disk disk, VBox card) {
        TextField size = new TextField(String.valueOf((disk.sizeBytes() + SettingsModel.GIB - 1) / SettingsModel.GIB));
        size.setId("settings-size-" + disk.name());
        size.setPrefColumnCount(5);
        size.setAccessibleText(texts.get("resize.field"));
        Button resize = button("resize", Feather.MAXIMIZE_2, "settings-resize-" + disk.name(),
                () -> controller.resize(disk, size.getText()));
        Label problem = new Label();
        problem.getStyleClass().add("problem");
        problem.setWrapText(true);
        problem.setId("settings-size-" + disk.name() + "-problem");
        String before = size.getText();
        resize.setDisable(true);
        size.textProperty().addListener((property, was, now) -> {
            String words = now.equals(before) ? "" : model.resizeProblem(disk, now);
            problem.setText(words);
            resize.setDisable(now.equals(before) || !words.isEmpty());
            card.getChildren().remove(problem);
            if (!words.isEmpty()) {
                card.getChildren().add(problem);
            }
        });
        HBox line = new HBox(8, size, new Label("GB"), resize);
        line.setAlignment(Pos.CENTER_LEFT);
        return line;
    }

    private Node cdrom(Drive.Cdrom cdrom, boolean frozen) {
        String name = cdrom.name() == null ? texts.get("drive.new") : cdrom.name();
        String disc = cdrom.disc() != null ? cdrom.disc() : cdrom.own() != null ? cdrom.own() : texts.get("cd.empty");
        VBox card = card(Feather.DISC, texts.get("cd.title", name), disc, cdrom);
        FlowPane actions = new FlowPane(8, 8);
        if (!cdrom.removed()) {
            Button eject = button("eject", Feather.CHEVRONS_UP, "settings-eject-" + name,
                    () -> controller.eject(cdrom));
            eject.setDisable(!frozen && cdrom.disc() == null && cdrom.own() == null);
            actions.getChildren().addAll(button("insert", Feather.DISC, "settings-insert-" + name,
                    () -> controller.insert(cdrom)), eject);
        }
        Button removal = removal(cdrom, name);
        removal.setDisable(frozen);
        actions.getChildren().add(removal);
        Loaded read = model.loaded().get();
        actions.setDisable(read != null && read.isInUse() && !read.presence().state().isThere());
        card.getChildren().add(actions);
        if (frozen) {
            Label until = new Label(texts.get("cd.until"));
            until.getStyleClass().add("caption");
            until.setWrapText(true);
            card.getChildren().add(until);
        }
        return card;
    }

    private VBox card(Feather icon, String heading, String caption, Drive drive) {
        Label title = new Label(heading);
        title.setWrapText(true);
        title.getStyleClass().add(Styles.TEXT_BOLD);
        Label under = new Label(caption);
        under.getStyleClass().add("caption");
        under.setWrapText(true);
        VBox words = new VBox(2, title, under);
        HBox.setHgrow(words, Priority.ALWAYS);
        if (drive.removed()) {
            Label going = new Label(texts.get("drive.going"));
            going.getStyleClass().add("problem");
            going.setWrapText(true);
            going.setMinHeight(Region.USE_PREF_SIZE);
            words.getChildren().add(going);
        }
        HBox line = new HBox(12, Icons.of(icon), words);
        line.setAlignment(Pos.CENTER_LEFT);
        VBox card = new VBox(8, line);
        card.getStyleClass().add("settings-card");
        return card;
    }

    private Button removal(Drive drive, String name) {
        boolean going = drive.removed();
        Button button = button(going ? "restore" : "remove", going ? Feather.ROTATE_CCW : Feather.TRASH_2,
                "settings-remove-" + name, () -> {
                    model.remove(drive, !going);
                    shown.run();
                });
        if (!going) {
            button.getStyleClass().addAll(Styles.BUTTON_OUTLINED, Styles.DANGER);
        }
        return button;
    }

    private Button button(String key, Feather icon, String id, Runnable action) {
        Button button = new Button(texts.get(key), Icons.of(icon));
        button.setId(id);
        button.setOnAction(pressed -> action.run());
        return button;
    }

    private String bus(Bus bus) {
        return texts.get("bus." + bus.name());
    }

    private Node add() {
        Label title = new Label(texts.get("add"));
        title.getStyleClass().add(Styles.TEXT_BOLD);
        ComboBox<Bus> bus = new ComboBox<>();
        bus.getItems().setAll(Bus.values());
        bus.setValue(Bus.VIRTIO);
        bus.setId("settings-new-bus");
        bus.setAccessibleText(texts.get("add.bus"));
        bus.setConverter(new StringConverter<>() {
            @Override
            public String toString(@Nullable Bus value) {
                return value == null ? "" : bus(value);
            }

            @Override
            public Bus fromString(String text) {
                throw new UnsupportedOperationException("Nobody types here.");
            }
        });
        TextField size = new TextField(model.newDiskGib.get());
        size.setId("settings-new-size");
        size.setPrefColumnCount(5);
        size.setAccessibleText(texts.get("add.size"));
        Label problem = new Label();
        problem.setId("settings-new-size-problem");
        problem.setManaged(false);
        problem.getStyleClass().add("problem");
        problem.setWrapText(true);
        Button make = button("add.disk", Feather.PLUS, "settings-add-disk", () -> {
            model.addDisk(bus.getValue());
            shown.run();
        });
        size.textProperty().addListener((property, was, now) -> {
            model.newDiskGib.set(now);
            problem.setText(model.newDiskGib.problem());
            problem.setManaged(!problem.getText().isEmpty());
            make.setDisable(!model.newDiskGib.problem().isEmpty());
        });
        HBox line = new HBox(8, size, new Label("GB"), make);
        line.setAlignment(Pos.CENTER_LEFT);
        Button existing = button("add.existing", Feather.COPY, "settings-add-existing",
                () -> controller.addExistingDisk(bus.getValue()));
        Button cdrom = button("add.cdrom", Feather.DISC, "settings-add-cdrom", () -> {
            model.addCdrom();
            shown.run();
        });
        VBox box = new VBox(8, title, bus, line, problem, new FlowPane(8, 8, existing, cdrom));
        box.getStyleClass().add("settings-card");
        return box;
    }
}
