package dev.vivarium.app.library;

import dev.vivarium.app.common.Sizes;
import dev.vivarium.app.common.StateBadge;
import dev.vivarium.app.common.Texts;
import dev.vivarium.app.machines.Presence;
import dev.vivarium.app.machines.ShelfMachine;
import dev.vivarium.snapshot.bundle.MachineManifest;

import javafx.css.PseudoClass;
import javafx.geometry.Pos;
import javafx.scene.AccessibleRole;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.util.Subscription;

import org.jspecify.annotations.Nullable;

/** A machine as a line of the list: its name, what it is doing, and its figures. */
final class MachineRow {
    private static final PseudoClass CHOSEN = PseudoClass.getPseudoClass("chosen");
    private static final double STATE = 14;
    private static final double FIGURE = 9;

    private final Texts texts = Texts.of(MachineRow.class);
    private final CardContext context;
    private final NameField name;
    private final StateBadge badge = new StateBadge();
    private final Label figures = new Label();
    private final Label snapshots = new Label();
    private final HBox box;
    private @Nullable MachineItem item;
    private Subscription changes = Subscription.EMPTY;

    MachineRow(CardContext context) {
        this.context = context;
        name = new NameField(context.operations());
        HBox.setHgrow(name.view(), Priority.ALWAYS);
        box = new HBox(12, name.view(), column(badge.view(), STATE), column(figures, STATE), column(snapshots, FIGURE));
        box.setAlignment(Pos.CENTER_LEFT);
        box.getStyleClass().add("machine-row");
        box.setAccessibleRole(AccessibleRole.LIST_ITEM);
        figures.getStyleClass().add("caption");
        snapshots.getStyleClass().add("caption");
        box.setOnMousePressed(event -> context.with(item, each -> context.pressed(each, event)));
        box.setOnContextMenuRequested(event -> context.with(item, each -> {
            context.model().choose(each);
            new MachineMenu(context.operations(), each, box, this::rename).menu().show(box, event.getScreenX(),
                    event.getScreenY());
        }));
        context.dragging().install(box, () -> item);
    }

    /** As wide in every row. */
    private static Node column(Node node, double em) {
        if (node instanceof Region region) {
            region.setStyle("-fx-pref-width: " + em + "em; -fx-min-width: " + em + "em; -fx-max-width: " + em + "em;");
        }
        return node;
    }

    Node view() {
        return box;
    }

    @Nullable
    MachineItem item() {
        return item;
    }

    void rename() {
        name.edit();
    }

    void show(@Nullable MachineItem other) {
        if (other == item) {
            return;
        }
        changes.unsubscribe();
        changes = Subscription.EMPTY;
        item = other;
        name.show(other);
        if (other != null) {
            changes = other.machine().subscribe((before, now) -> dress(other))
                    .and(other.working().subscribe((before, now) -> dress(other)))
                    .and(context.backEnd().subscribe((before, now) -> dress(other)))
                    .and(context.model().chosen()
                            .subscribe(chosen -> box.pseudoClassStateChanged(CHOSEN, chosen == other)));
            dress(other);
        }
    }

    private void dress(MachineItem now) {
        ShelfMachine machine = now.machine().get();
        badge.show(machine.state(), now.working().get(), context.more(machine));
        MachineManifest manifest = machine.manifest();
        boolean known = machine.state() != Presence.State.BROKEN && manifest != null;
        figures.setText(manifest == null || !known ? "" : texts.get("row.figures", manifest.machine().cpus(),
                Sizes.of(manifest.machine().memoryBytes())));
        snapshots.setText(!known ? "" : texts.get("row.snapshots", machine.snapshots().size()));
        box.setUserData("card-" + now.name()); // an id would have all of it styled again
        box.setAccessibleText(now.name() + ", " + StateBadge.word(machine.state()));
    }
}
