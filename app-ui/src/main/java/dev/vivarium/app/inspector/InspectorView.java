package dev.vivarium.app.inspector;

import dev.vivarium.app.common.Icons;
import dev.vivarium.app.common.Sizes;
import dev.vivarium.app.common.StateBadge;
import dev.vivarium.app.common.Texts;
import dev.vivarium.app.common.Theme;
import dev.vivarium.app.library.BackEnds;
import dev.vivarium.app.library.MachineItem;
import dev.vivarium.app.library.MachinePicture;
import dev.vivarium.app.machines.Presence;
import dev.vivarium.app.machines.ShelfMachine;
import dev.vivarium.app.machines.Vitals;
import dev.vivarium.snapshot.bundle.MachineManifest;

import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ProgressBar;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.TextArea;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;

import org.jspecify.annotations.Nullable;
import org.kordamp.ikonli.feather.Feather;

import atlantafx.base.theme.Styles;

import java.util.List;

/** The panel about one machine. */
final class InspectorView {
    private static final double WIDTH = 280;

    private final Texts texts = Texts.of(InspectorView.class);
    private final MachinePicture picture;
    private final Label name = new Label();
    private final StateBadge badge = new StateBadge();
    private final Label trouble = new Label();
    private final Button open = new Button();
    private final Button power = new Button();
    private final Button snapshot;
    private final Button more;
    private final Button close;
    private final Label figures = new Label();
    private final Sparkline cpu = new Sparkline();
    private final Sparkline disk = new Sparkline();
    private final Label cpuWords = caption("");
    private final Label diskWords = caption("");
    private final VBox busy;
    private final ProgressBar room = new ProgressBar(0);
    private final Label roomWords = caption("");
    private final VBox rooms;
    private final Ways ways = new Ways();
    private final Timeline timeline = new Timeline();
    private final TextArea notes = new TextArea();
    private final ScrollPane pane;

    InspectorView(@Nullable Runnable allSnapshots) {
        double width = WIDTH * Theme.scale().get();
        picture = new MachinePicture(width, width * 9 / 16);
        name.getStyleClass().add("section");
        name.setWrapText(true);
        close = Icons.button(Feather.X, texts.get("close"));
        close.setId("inspector-close");
        HBox.setHgrow(name, Priority.ALWAYS);
        name.setMaxWidth(Double.MAX_VALUE);
        HBox head = new HBox(8, name, close);
        head.setAlignment(Pos.CENTER_LEFT);
        trouble.setWrapText(true);
        trouble.getStyleClass().add("caption");
        open.setText(texts.get("open"));
        open.setId("inspector-open");
        open.getStyleClass().add(Styles.ACCENT);
        power.setId("inspector-power");
        snapshot = Icons.button(Feather.CAMERA, texts.get("snapshot"));
        snapshot.setId("inspector-snapshot");
        more = Icons.button(Feather.MORE_HORIZONTAL, texts.get("more"));
        more.setId("inspector-more");
        HBox buttons = new HBox(8, open, power, snapshot, more);
        buttons.setAlignment(Pos.CENTER_LEFT);
        busy = new VBox(4, cpuWords, cpu.view(), diskWords, disk.view());
        room.setMaxWidth(Double.MAX_VALUE);
        rooms = new VBox(4, caption(texts.get("disks")), room, roomWords);
        notes.setId("inspector-notes");
        notes.setPromptText(texts.get("notes.prompt"));
        notes.setAccessibleText(texts.get("notes"));
        notes.setWrapText(true);
        notes.setPrefRowCount(5);
        VBox body = new VBox(picture.view(), head, badge.view(), trouble, buttons, figures, busy, ways.view(), rooms,
                new VBox(8, snapshotsHead(allSnapshots), timeline.view()), new VBox(4, caption(texts.get("notes")),
                        notes));
        body.getStyleClass().add("inspector-body");
        pane = new ScrollPane(body);
        pane.setFitToWidth(true);
        pane.setHbarPolicy(ScrollPane.ScrollBarPolicy.NEVER);
        pane.getStyleClass().add("inspector");
        pane.setId("inspector");
        pane.setMinWidth(width + 34);
        pane.setMaxWidth(width + 34);
        pane.setPrefWidth(width + 34);
    }

    private Node snapshotsHead(@Nullable Runnable allSnapshots) {
        Label words = caption(texts.get("snapshots"));
        if (allSnapshots == null) {
            return words;
        }
        Button all = new Button(texts.get("snapshots.all"));
        all.setId("inspector-snapshots");
        all.getStyleClass().addAll(Styles.FLAT, Styles.SMALL);
        all.setOnAction(pressed -> allSnapshots.run());
        Region between = new Region();
        HBox.setHgrow(between, Priority.ALWAYS);
        HBox head = new HBox(words, between, all);
        head.setAlignment(Pos.CENTER_LEFT);
        return head;
    }

    private static Label caption(String words) {
        Label label = new Label(words);
        label.getStyleClass().add("caption");
        return label;
    }

    Node view() {
        return pane;
    }

    Button open() {
        return open;
    }

    Button power() {
        return power;
    }

    Button snapshot() {
        return snapshot;
    }

    Button more() {
        return more;
    }

    Button close() {
        return close;
    }

    TextArea notes() {
        return notes;
    }

    void showPicture(@Nullable MachineItem item) {
        picture.show(item);
    }

    /** @param hasConsole whether its screen can be opened */
    void show(MachineItem item, boolean hasConsole, String backEnd) {
        ShelfMachine machine = item.machine().get();
        Presence.State state = machine.state();
        boolean usable = item.isIdle() && state != Presence.State.BUSY && state != Presence.State.BROKEN;
        name.setText(machine.name());
        badge.show(state, item.working().get(), BackEnds.word(machine, backEnd));
        trouble.setText(switch (state) {
            case HELD -> texts.get("held");
            case BUSY -> texts.get("busy", Long.toString(machine.process()));
            default -> machine.presence().trouble();
        });
        only(trouble, !machine.presence().trouble().isEmpty());
        only(open, hasConsole && state != Presence.State.BROKEN);
        open.setDisable(!usable);
        boolean runs = state == Presence.State.RUNNING;
        power.setText(texts.get(state == Presence.State.BROKEN ? "repair" : runs ? "pause"
                : state.isThere() ? "resume" : "start"));
        power.setGraphic(Icons.of(state == Presence.State.BROKEN ? Feather.TOOL : runs ? Feather.PAUSE
                : Feather.PLAY));
        power.setDisable(!usable && state != Presence.State.BROKEN);
        only(snapshot, state != Presence.State.BROKEN && state != Presence.State.SAVED);
        snapshot.setDisable(!usable);
        MachineManifest manifest = machine.manifest();
        only(figures, manifest != null);
        if (manifest != null) {
            figures.setText(texts.get("figures", manifest.machine().cpus(),
                    Sizes.of(manifest.machine().memoryBytes()), manifest.machine().disks().size()));
        }
        timeline.show(machine.snapshots());
        only(busy, state.isThere());
        if (!notes.isFocused() && !notes.getText().equals(machine.notes())) {
            notes.setText(machine.notes());
        }
    }

    void show(InspectorModel model, int cpus) {
        double now = model.cpu().isEmpty() ? 0 : model.cpu().getLast();
        cpuWords.setText(texts.get("cpu", now / Math.max(1, cpus)));
        cpu.show(model.cpu(), cpus);
        double bytes = model.disk().isEmpty() ? 0 : model.disk().getLast();
        diskWords.setText(texts.get("disk", Sizes.of((long) bytes)));
        disk.show(model.disk(), 1 << 20);
    }

    /** @param disks null while nobody knows */
    void show(Vitals.@Nullable Disks disks) {
        only(rooms, disks != null && (disks.sizeBytes() > 0 || disks.takenBytes() > 0));
        if (disks != null) {
            boolean known = disks.sizeBytes() > 0;
            room.setProgress(known ? Math.min(1, (double) disks.takenBytes() / disks.sizeBytes()) : 0);
            only(room, known);
            roomWords.setText(known ? texts.get("disks.of", Sizes.of(disks.takenBytes()),
                    Sizes.of(disks.sizeBytes())) : texts.get("disks.taken", Sizes.of(disks.takenBytes())));
        }
    }

    void show(List<Way> now) {
        ways.show(now);
    }

    private static void only(Node node, boolean wanted) {
        node.setVisible(wanted);
        node.setManaged(wanted);
    }
}
