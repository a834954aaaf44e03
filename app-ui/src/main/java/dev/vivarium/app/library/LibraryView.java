package dev.vivarium.app.library;

import dev.vivarium.app.common.Icons;
import dev.vivarium.app.common.StateBadge;
import dev.vivarium.app.common.Texts;
import dev.vivarium.app.common.Theme;
import dev.vivarium.app.machines.Presence;

import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Label;
import javafx.scene.control.ToggleButton;
import javafx.scene.control.ToggleGroup;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.util.StringConverter;

import org.kordamp.ikonli.feather.Feather;

import atlantafx.base.controls.CustomTextField;
import atlantafx.base.theme.Styles;

import java.util.Locale;

/** The library as it is seen: a title, a field to search in, the order, cards or lines, and the machines. */
final class LibraryView {
    /** What all tools take beside each other; with less they go below. */
    private static final double TOOLS = 600;

    private final Texts texts = Texts.of(LibraryView.class);
    private final BorderPane pane = new BorderPane();
    private final Label title = new Label();
    private final CustomTextField search = new CustomTextField();
    private final ComboBox<LibraryModel.Sort> sort = new ComboBox<>();
    private final ToggleButton cards = toggle(Feather.GRID, "view.cards");
    private final ToggleButton lines = toggle(Feather.LIST, "view.list");
    private final Button create = new Button();
    private final Label nothing = new Label();
    private final StackPane middle = new StackPane();

    LibraryView(Node grid, Node empty) {
        title.getStyleClass().add("title");
        title.setMinWidth(Region.USE_PREF_SIZE);
        search.setId("library-search");
        search.setPromptText(texts.get("search"));
        search.setAccessibleText(texts.get("search"));
        search.setLeft(Icons.of(Feather.SEARCH));
        search.setPrefColumnCount(10);
        search.setMinWidth(80);
        sort.setId("library-sort");
        sort.setAccessibleText(texts.get("sort"));
        sort.getItems().setAll(LibraryModel.Sort.values());
        sort.setConverter(new Words());
        ToggleGroup one = new ToggleGroup();
        cards.setToggleGroup(one);
        lines.setToggleGroup(one);
        cards.getStyleClass().add(Styles.LEFT_PILL);
        lines.getStyleClass().add(Styles.RIGHT_PILL);
        cards.setId("library-cards");
        lines.setId("library-list");
        create.setText(texts.get("new"));
        create.setGraphic(Icons.of(Feather.PLUS));
        create.setId("library-new");
        create.getStyleClass().add(Styles.ACCENT);
        create.setMinWidth(Region.USE_PREF_SIZE);
        sort.setMinWidth(Region.USE_PREF_SIZE);
        FlowPane tools = new FlowPane(8, 8, search, sort, new HBox(cards, lines), create);
        tools.setAlignment(Pos.CENTER_RIGHT);
        tools.setPrefWrapLength(TOOLS * Theme.scale().get());
        HBox.setHgrow(tools, Priority.ALWAYS);
        HBox bar = new HBox(8, title, tools);
        bar.setAlignment(Pos.TOP_LEFT);
        bar.getStyleClass().add("screen-bar");
        nothing.getStyleClass().add("caption");
        nothing.setWrapText(true);
        nothing.setId("library-nothing");
        middle.getChildren().addAll(grid, empty, nothing);
        middle.setMinSize(0, 0);
        pane.setTop(bar);
        pane.setCenter(middle);
        pane.setId("library");
    }

    private ToggleButton toggle(Feather icon, String key) {
        ToggleButton button = new ToggleButton(null, Icons.of(icon));
        button.setAccessibleText(texts.get(key));
        button.setTooltip(new Tooltip(texts.get(key)));
        button.setMinWidth(Region.USE_PREF_SIZE);
        return button;
    }

    /** What the orders are called. */
    private final class Words extends StringConverter<LibraryModel.Sort> {
        @Override
        public String toString(LibraryModel.Sort value) {
            return value == null ? "" : texts.get("sort." + value.name().toLowerCase(Locale.ROOT));
        }

        @Override
        public LibraryModel.Sort fromString(String words) {
            return LibraryModel.Sort.NAME; // nobody types here
        }
    }

    Node view() {
        return pane;
    }

    CustomTextField search() {
        return search;
    }

    ComboBox<LibraryModel.Sort> sort() {
        return sort;
    }

    Button create() {
        return create;
    }

    ToggleButton cards() {
        return cards;
    }

    ToggleButton lines() {
        return lines;
    }

    /** Which machines these are. */
    void showTitle(LibraryModel.Place place) {
        title.setText(switch (place) {
            case LibraryModel.Place.All() -> texts.get("place.machines");
            case LibraryModel.Place.Running() -> StateBadge.word(Presence.State.RUNNING);
            case LibraryModel.Place.Group(String name) -> name;
        });
    }

    /** What is in the middle. */
    enum Middle {
        MACHINES, EMPTY, NOTHING
    }

    /** @param words why there is nothing */
    void show(Middle what, String words) {
        middle.getChildren().get(0).setVisible(what == Middle.MACHINES);
        middle.getChildren().get(1).setVisible(what == Middle.EMPTY);
        nothing.setVisible(what == Middle.NOTHING);
        nothing.setText(words);
    }
}
