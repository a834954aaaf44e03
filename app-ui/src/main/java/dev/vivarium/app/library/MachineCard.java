package dev.vivarium.app.library;

import dev.vivarium.app.common.Icons;
import dev.vivarium.app.common.Sentences;
import dev.vivarium.app.common.StateBadge;
import dev.vivarium.app.common.Texts;
import dev.vivarium.app.common.Theme;
import dev.vivarium.app.machines.Presence;
import dev.vivarium.app.machines.ShelfMachine;

import javafx.css.PseudoClass;
import javafx.geometry.Pos;
import javafx.geometry.Side;
import javafx.scene.AccessibleRole;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import javafx.util.Subscription;

import org.jspecify.annotations.Nullable;
import org.kordamp.ikonli.feather.Feather;

import atlantafx.base.theme.Styles;

/** A machine as a card: its screen, its name, what it is doing, and what can be done at once. One card shows many, one after another. */
final class MachineCard {
    static final double WIDTH = 240;
    private static final double PICTURE = 135;
    private static final PseudoClass CHOSEN = PseudoClass.getPseudoClass("chosen");

    private final Texts texts = Texts.of(MachineCard.class);
    private final CardContext context;
    private final MachinePicture picture;
    private final NameField name;
    private final StateBadge badge = new StateBadge();
    private final Label why = new Label();
    private final Tooltip powerHint = new Tooltip();
    private final Button power = Icons.button(Feather.PLAY, "");
    private final Button snapshot;
    private final Button more;
    private final Button repair = new Button();
    private final HBox actions;
    private final StackPane top;
    private final VBox box = new VBox(8);
    private @Nullable MachineItem item;
    private Subscription changes = Subscription.EMPTY;

    MachineCard(CardContext context) {
        this.context = context;
        double scale = Theme.scale().get();
        picture = new MachinePicture(WIDTH * scale, PICTURE * scale);
        name = new NameField(context.operations());
        snapshot = Icons.button(Feather.CAMERA, texts.get("menu.snapshot"));
        more = Icons.button(Feather.MORE_HORIZONTAL, texts.get("card.more"));
        actions = new HBox(4, power, snapshot, more);
        actions.getStyleClass().add("card-actions");
        actions.setAlignment(Pos.CENTER);
        actions.setMaxSize(Region.USE_PREF_SIZE, Region.USE_PREF_SIZE);
        repair.setText(texts.get("menu.repair"));
        repair.getStyleClass().add(Styles.SMALL);
        repair.setFocusTraversable(false);
        for (Node each : actions.getChildren()) {
            each.setFocusTraversable(false); // the keyboard has keys for them
        }
        power.setTooltip(powerHint);
        why.setWrapText(true);
        why.getStyleClass().add("caption");
        VBox trouble = new VBox(8, why, repair);
        trouble.getStyleClass().add("card-trouble");
        trouble.setAlignment(Pos.CENTER);
        trouble.visibleProperty().bind(repair.visibleProperty());
        top = new StackPane(picture.view(), trouble, actions);
        StackPane.setAlignment(actions, Pos.BOTTOM_RIGHT);
        top.setPrefHeight(PICTURE * scale); // a long reason is cut short: all cards are as high
        box.getChildren().addAll(top, name.view(), badge.view());
        VBox.setVgrow(name.view(), Priority.NEVER);
        box.getStyleClass().add("card");
        box.setAccessibleRole(AccessibleRole.LIST_ITEM);
        box.setMinWidth((WIDTH + 2) * scale);
        box.setMaxWidth((WIDTH + 2) * scale);
        box.hoverProperty().addListener((property, before, now) -> showActions());
        box.setVisible(false);
        wire();
    }

    Node view() {
        return box;
    }

    @Nullable
    MachineItem item() {
        return item;
    }

    private void wire() {
        power.setOnAction(pressed -> context.with(item, context.operations()::toggle));
        snapshot.setOnAction(pressed -> context.with(item, context.operations()::snapshot));
        repair.setOnAction(pressed -> context.with(item, context.operations()::repair));
        more.setOnAction(pressed -> context.with(item, each -> new MachineMenu(context.operations(), each, box,
                this::rename).menu().show(more, Side.BOTTOM, 0, 4)));
        box.setOnMousePressed(event -> context.with(item, each -> context.pressed(each, event)));
        box.setOnContextMenuRequested(event -> context.with(item, each -> {
            context.model().choose(each);
            new MachineMenu(context.operations(), each, box, this::rename).menu().show(box, event.getScreenX(),
                    event.getScreenY());
            event.consume();
        }));
        context.dragging().install(box, () -> item);
    }

    /** Shows another machine; null for none. */
    void show(@Nullable MachineItem other) {
        if (other == item) {
            return;
        }
        changes.unsubscribe();
        changes = Subscription.EMPTY;
        item = other;
        name.show(other);
        picture.show(other);
        box.setVisible(other != null);
        if (other != null) {
            changes = other.machine().subscribe((before, now) -> dress(other))
                    .and(other.working().subscribe((before, now) -> dress(other)))
                    .and(context.backEnd().subscribe((before, now) -> dress(other)))
                    .and(context.model().chosen().subscribe((before, now) -> markChosen(other)));
            dress(other);
            markChosen(other);
        }
    }

    private void markChosen(MachineItem now) {
        box.pseudoClassStateChanged(CHOSEN, context.model().chosen().get() == now);
        showActions();
    }

    /** Begins to change the name where it stands. */
    void rename() {
        name.edit();
    }

    private void dress(MachineItem now) {
        ShelfMachine machine = now.machine().get();
        Presence.State state = machine.state();
        String working = now.working().get();
        boolean broken = state == Presence.State.BROKEN && working.isEmpty();
        badge.show(state, working, context.more(machine));
        boolean runs = state == Presence.State.RUNNING;
        String words = texts.get(runs ? "menu.pause" : state.isThere() ? "menu.resume" : "menu.start");
        if (!words.equals(powerHint.getText())) {
            power.setGraphic(Icons.of(runs ? Feather.PAUSE : Feather.PLAY));
            power.setAccessibleText(words);
            powerHint.setText(words);
        }
        why.setText(Sentences.of(machine.presence().trouble()));
        repair.setVisible(broken);
        box.setUserData("card-" + now.name()); // an id would have all of it styled again
        box.setAccessibleText(now.name() + ", " + (working.isEmpty() ? StateBadge.word(state) : working));
        showActions();
    }

    private void showActions() {
        MachineItem now = item;
        boolean wanted = now != null && now.isIdle() && now.state() != Presence.State.BROKEN
                && now.state() != Presence.State.BUSY
                && (box.isHover() || now == context.model().chosen().get());
        actions.setVisible(wanted);
        snapshot.setVisible(now != null && now.state() != Presence.State.SAVED);
        snapshot.setManaged(snapshot.isVisible());
    }
}
