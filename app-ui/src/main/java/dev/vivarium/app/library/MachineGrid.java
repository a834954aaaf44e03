package dev.vivarium.app.library;

import dev.vivarium.app.common.FxThread;
import dev.vivarium.app.common.Theme;

import javafx.collections.FXCollections;
import javafx.collections.ListChangeListener;
import javafx.collections.ObservableList;
import javafx.scene.Node;
import javafx.scene.control.ListCell;
import javafx.scene.control.ListView;
import javafx.scene.control.TextInputControl;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;
import javafx.util.Subscription;

import org.jspecify.annotations.Nullable;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/**
 * The machines as cards in rows, or as lines. Only what is seen is built, and is used again for what comes into sight; so two hundred
 * machines cost what a screenful does.
 */
final class MachineGrid {
    private static final double GAP = 16;

    private final LibraryModel model;
    private final CardContext context;
    private final ObservableList<List<MachineItem>> rows = FXCollections.observableArrayList();
    private final ListView<List<MachineItem>> list = new ListView<>(rows);
    private final Set<Cell> cells = new HashSet<>();
    private final ListChangeListener<MachineItem> order = change -> arrange();
    private Subscription changes = Subscription.EMPTY;
    private int columns = 1;

    MachineGrid(CardContext context) {
        this.context = context;
        model = context.model();
        list.setId("machines");
        list.getStyleClass().add("machines");
        list.setCellFactory(view -> new Cell());
        list.addEventFilter(KeyEvent.KEY_PRESSED, this::walk);
        list.widthProperty().addListener((property, before, now) -> arrange());
    }

    Node view() {
        return list;
    }

    void shown() {
        model.shown().addListener(order);
        changes = model.asList().subscribe(asList -> rebuild()).and(model.chosen().subscribe(this::reveal));
        arrange();
    }

    void hidden() {
        model.shown().removeListener(order);
        changes.unsubscribe();
        rows.clear();
        cells.forEach(Cell::clear);
    }

    /** The other kind of cell. */
    private void rebuild() {
        rows.clear();
        cells.forEach(Cell::clear);
        cells.clear();
        list.setFixedCellSize(Region.USE_COMPUTED_SIZE);
        list.setCellFactory(view -> new Cell());
        arrange();
    }

    /** All are as high as the first that was laid out: a list that knows that asks none of them when it is scrolled. */
    private void take(double height) {
        if (height > 0 && list.getFixedCellSize() < 0) {
            FxThread.later(() -> list.setFixedCellSize(height));
        }
    }

    private void arrange() {
        double card = (MachineCard.WIDTH + 2) * Theme.scale().get() + GAP;
        double room = list.getWidth() - 2 * GAP - 12;
        columns = model.asList().get() ? 1 : Math.max(1, (int) (room / card));
        List<List<MachineItem>> now = new ArrayList<>();
        List<MachineItem> all = model.shown();
        for (int i = 0; i < all.size(); i += columns) {
            now.add(List.copyOf(all.subList(i, Math.min(all.size(), i + columns))));
        }
        while (rows.size() > now.size()) {
            rows.removeLast();
        }
        for (int i = 0; i < now.size(); i++) {
            if (i == rows.size()) {
                rows.add(now.get(i));
            } else if (!rows.get(i).equals(now.get(i))) {
                rows.set(i, now.get(i));
            }
        }
    }

    /** Begins to change the name of the chosen one. */
    void rename() {
        MachineItem chosen = model.chosen().get();
        for (Cell cell : List.copyOf(cells)) {
            cell.rename(chosen);
        }
    }

    /** How the arrows and their like lead from one to the next. */
    private void walk(KeyEvent event) {
        MachineItem chosen = model.chosen().get();
        List<MachineItem> all = model.shown();
        if (all.isEmpty() || event.getTarget() instanceof TextInputControl || event.isControlDown()
                || event.isAltDown()) {
            return;
        }
        int at = chosen == null ? -1 : all.indexOf(chosen);
        int screenful = columns * Math.max(1, (int) (list.getHeight() / 240));
        int to = switch (event.getCode()) {
            case LEFT -> at - 1;
            case RIGHT -> at + 1;
            case UP -> at - columns;
            case DOWN -> at < 0 ? 0 : at + columns;
            case HOME -> 0;
            case END -> all.size() - 1;
            case PAGE_UP -> Math.max(0, at - screenful);
            case PAGE_DOWN -> Math.min(all.size() - 1, at + screenful);
            default -> Integer.MIN_VALUE;
        };
        if (to == Integer.MIN_VALUE) {
            return;
        }
        event.consume();
        if (at < 0) {
            to = 0;
        } else if (to >= all.size() && at / columns < (all.size() - 1) / columns) {
            to = all.size() - 1; // down into a row that is not full
        }
        if (to >= 0 && to < all.size()) {
            model.choose(all.get(to));
        }
    }

    private void reveal(@Nullable MachineItem item) {
        int at = item == null ? -1 : model.shown().indexOf(item);
        if (at >= 0 && cells.stream().noneMatch(cell -> cell.isWholly(item))) {
            list.scrollTo(at / columns);
        }
    }

    /** A row of cards, or a line. */
    private final class Cell extends ListCell<List<MachineItem>> {
        private final List<MachineCard> cards = new ArrayList<>();
        private final HBox box = new HBox(GAP);
        private @Nullable MachineRow row;

        Cell() {
            getStyleClass().add("machine-cell");
            setPrefWidth(0); // as wide as there is room, and nothing to scroll sidewards
            cells.add(this);
            heightProperty().subscribe((before, now) -> take(isEmpty() ? 0 : now.doubleValue()));
        }

        @Override
        protected void updateItem(List<MachineItem> items, boolean empty) {
            super.updateItem(items, empty);
            if (empty || items == null) {
                clear(); // what it showed stays in it unseen: to put it back would have it styled anew
            } else if (model.asList().get()) {
                showRow(items.getFirst());
            } else {
                showCards(items);
            }
        }

        private void showRow(MachineItem item) {
            MachineRow line = row == null ? new MachineRow(context) : row;
            row = line;
            line.show(item);
            setGraphic(line.view());
        }

        private void showCards(List<MachineItem> items) {
            while (cards.size() < columns) {
                MachineCard card = new MachineCard(context);
                cards.add(card);
                box.getChildren().add(card.view());
            }
            for (int i = 0; i < cards.size(); i++) {
                cards.get(i).show(i < items.size() ? items.get(i) : null);
                cards.get(i).view().setManaged(i < columns);
            }
            setGraphic(box);
        }

        void clear() {
            cards.forEach(card -> card.show(null));
            if (row != null) {
                row.show(null);
            }
        }

        void rename(@Nullable MachineItem item) {
            if (item != null && row != null && row.item() == item) {
                row.rename();
            }
            cards.stream().filter(card -> item != null && card.item() == item).forEach(MachineCard::rename);
        }

        /** Whether all of it is in sight. */
        boolean isWholly(@Nullable MachineItem item) {
            boolean has = row != null && row.item() == item || cards.stream().anyMatch(card -> card.item() == item);
            return has && isVisible() && getLayoutY() >= 0 && getLayoutY() + getHeight() <= list.getHeight() + 1;
        }
    }
}
