package dev.vivarium.app.library;

import dev.vivarium.app.common.FxThread;
import dev.vivarium.app.common.Notices;
import dev.vivarium.app.common.Screen;
import dev.vivarium.app.common.Sentences;
import dev.vivarium.app.common.Tasks;
import dev.vivarium.app.common.Texts;
import dev.vivarium.app.machines.DragFiles;
import dev.vivarium.app.machines.Pictures;

import javafx.beans.property.ReadOnlyStringProperty;
import javafx.collections.ListChangeListener;
import javafx.scene.Node;
import javafx.scene.control.TextInputControl;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.util.Subscription;

import org.jspecify.annotations.Nullable;

import java.util.function.Consumer;

/** The library: what its keys, fields and buttons do. */
public final class LibraryController implements Screen {
    private final Texts texts = Texts.of(LibraryController.class);
    private final LibraryModel model;
    private final Operations operations;
    private final Thumbnails thumbnails;
    private final MachineGrid grid;
    private final LibraryView view;
    private final DragOut dragging;
    private final ListChangeListener<MachineItem> shownChanges = change -> refresh();
    private Subscription changes = Subscription.EMPTY;

    /**
     * What it is given besides the machines.
     *
     * @param backEnd what this computer runs machines with, in a word
     */
    public record Surroundings(Tasks tasks, Notices notices, DragFiles dragFiles, ReadOnlyStringProperty backEnd) {
    }

    public LibraryController(LibraryModel model, Operations operations, Surroundings around) {
        this.model = model;
        this.operations = operations;
        thumbnails = new Thumbnails(model, around.tasks, new Pictures());
        dragging = new DragOut(around.tasks, around.notices, around.dragFiles);
        grid = new MachineGrid(new CardContext(model, operations, dragging, around.backEnd));
        view = new LibraryView(grid.view(), new EmptyLibrary(operations.doors()).view());
        view.create().setOnAction(pressed -> run(operations.doors().create()));
        view.create().setVisible(operations.doors().create() != null);
        view.create().setManaged(operations.doors().create() != null);
        view.search().addEventFilter(KeyEvent.KEY_PRESSED, this::searching);
        grid.view().addEventFilter(KeyEvent.KEY_PRESSED, this::key); // before the list has ideas of its own
    }

    private static void run(@Nullable Runnable door) {
        if (door != null) {
            door.run();
        }
    }

    @Override
    public Node view() {
        return view.view();
    }

    @Override
    public void shown() {
        view.search().textProperty().bindBidirectional(model.search());
        view.sort().valueProperty().bindBidirectional(model.sort());
        changes = model.asList().subscribe(asList -> {
            view.lines().setSelected(asList);
            view.cards().setSelected(!asList);
        }).and(model.place().subscribe(view::showTitle)).and(model.trouble().subscribe(words -> refresh()))
                .and(model.search().subscribe(words -> refresh()))
                .and(model.looks().subscribe(looks -> taken()));
        view.lines().setOnAction(pressed -> model.asList().set(true));
        view.cards().setOnAction(pressed -> model.asList().set(false));
        model.shown().addListener(shownChanges);
        grid.shown();
        thumbnails.start();
        refresh();
        FxThread.later(() -> grid.view().requestFocus());
    }

    @Override
    public void hidden() {
        thumbnails.stop();
        grid.hidden();
        model.shown().removeListener(shownChanges);
        changes.unsubscribe();
        view.search().textProperty().unbindBidirectional(model.search());
        view.sort().valueProperty().unbindBidirectional(model.sort());
    }

    private void taken() {
        model.machines().forEach(dragging::changed);
        refresh();
    }

    private void refresh() {
        if (!model.trouble().get().isEmpty()) {
            view.show(LibraryView.Middle.NOTHING, Sentences.of(model.trouble().get()));
        } else if (!model.shown().isEmpty() || model.looks().get() == 0) {
            view.show(LibraryView.Middle.MACHINES, "");
        } else if (model.machines().isEmpty()) {
            view.show(LibraryView.Middle.EMPTY, "");
        } else {
            view.show(LibraryView.Middle.NOTHING, model.search().get().isBlank() ? texts.get("nothing.here")
                    : texts.get("nothing.found", model.search().get().strip()));
        }
    }

    /** Puts the caret into the field to search in. */
    public void search() {
        view.search().requestFocus();
        view.search().selectAll();
    }

    /** Esc forgets what was searched for, and down leads to what was found. */
    private void searching(KeyEvent event) {
        if (event.getCode() == KeyCode.ESCAPE || event.getCode() == KeyCode.DOWN) {
            if (event.getCode() == KeyCode.ESCAPE) {
                model.search().set("");
            }
            grid.view().requestFocus();
            event.consume();
        }
    }

    /** Keys that are about the chosen machine, while its name is not being written. */
    private void key(KeyEvent event) {
        if (event.getTarget() instanceof TextInputControl || event.isControlDown() || event.isAltDown()
                || event.isMetaDown()) {
            return;
        }
        switch (event.getCode()) {
            case ENTER -> chosen(event, operations::open);
            case SPACE -> chosen(event, operations::toggle);
            case F2 -> chosen(event, item -> grid.rename());
            case DELETE -> chosen(event, operations::trash);
            case CONTEXT_MENU -> chosen(event, item -> new MachineMenu(operations, item, grid.view(), grid::rename)
                    .menu().show(grid.view(), javafx.geometry.Side.TOP, 64, 64));
            case ESCAPE -> chosen(event, item -> model.choose((MachineItem) null));
            default -> {
                return;
            }
        }
    }

    private void chosen(KeyEvent event, Consumer<MachineItem> action) {
        MachineItem item = model.chosen().get();
        if (item != null) {
            action.accept(item);
            event.consume();
        }
    }
}
