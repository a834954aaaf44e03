package dev.vivarium.app.settings;

import dev.vivarium.app.common.Icons;
import dev.vivarium.app.common.Texts;
import dev.vivarium.app.machines.KeptMachines;

import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ListCell;
import javafx.scene.control.ListView;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;

import org.jspecify.annotations.Nullable;
import org.kordamp.ikonli.feather.Feather;

import atlantafx.base.theme.Styles;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/** The screen: categories on the left, the form of one on the right, and below what applies all changes. */
final class SettingsView {
    private static final String STYLES = Objects.requireNonNull(SettingsView.class.getResource("settings.css"))
            .toExternalForm();

    private final Texts texts = Texts.of(SettingsView.class);
    private final SettingsModel model;
    private final SettingsController controller;
    private final BorderPane pane = new BorderPane();
    private final Label title = new Label();
    private final Label frozen = new Label();
    private final HBox frozenBar = new HBox(12, Icons.of(Feather.LOCK), frozen);
    private final ListView<Category> categories = new ListView<>();
    private final ScrollPane scroll = new ScrollPane();
    private final Label problems = new Label();
    private final Button apply = new Button();
    private final Button undo = new Button();
    private final Pages pages;

    /** What belongs together. */
    enum Category {
        GENERAL(Feather.SLIDERS), PROCESSOR(Feather.CPU), DRIVES(Feather.HARD_DRIVE), SCREEN(Feather.MONITOR), NETWORK(
                Feather.GLOBE), SNAPSHOTS(Feather.CAMERA), START(Feather.PLAY);

        private final Feather icon;

        Category(Feather icon) {
            this.icon = icon;
        }
    }

    SettingsView(SettingsModel model, SettingsController controller) {
        this.model = model;
        this.controller = controller;
        pages = new Pages(model, controller, this::refreshButtons, this::refresh);
        categories.getItems().setAll(Category.values());
        categories.setId("settings-categories");
        categories.setAccessibleText(texts.get("categories"));
        categories.getStyleClass().add("settings-categories");
        categories.setCellFactory(list -> new CategoryCell());
        categories.getSelectionModel().selectedItemProperty().addListener((property, before, now) -> {
            if (now != null) {
                showPage(now);
            }
        });
        scroll.setFitToWidth(true);
        scroll.setHbarPolicy(ScrollPane.ScrollBarPolicy.NEVER);
        scroll.getStyleClass().add("edge-to-edge");
        pane.setTop(top());
        pane.setLeft(categories);
        pane.setCenter(scroll);
        pane.setBottom(bottom());
        pane.getStylesheets().add(STYLES);
    }

    Node node() {
        return pane;
    }

    /** Another machine: from the first category. */
    void begin() {
        title.setText("");
        scroll.setContent(null);
        categories.getSelectionModel().select(Category.GENERAL);
    }

    /** One row of the categories. */
    private final class CategoryCell extends ListCell<Category> {
        private final Map<Category, Node> icons = new EnumMap<>(Category.class);

        @Override
        protected void updateItem(@Nullable Category category, boolean empty) {
            super.updateItem(category, empty);
            setText(empty || category == null ? null : texts.get("category." + category.name()));
            setGraphic(empty || category == null ? null : icons.computeIfAbsent(category, each -> Icons.of(each.icon)));
            setId(empty || category == null ? null : "settings-category-" + category.name());
        }
    }

    private Node top() {
        Button back = Icons.button(Feather.ARROW_LEFT, texts.get("back"));
        back.setId("settings-back");
        back.setOnAction(pressed -> controller.back());
        title.getStyleClass().add("title");
        title.setMinWidth(0);
        HBox heading = new HBox(8, back, title);
        heading.setAlignment(Pos.CENTER_LEFT);
        frozen.setWrapText(true);
        frozen.setId("settings-frozen");
        frozen.setMinHeight(Region.USE_PREF_SIZE);
        frozenBar.getStyleClass().add("settings-frozen");
        frozenBar.setAlignment(Pos.CENTER_LEFT);
        VBox top = new VBox(8, heading, frozenBar);
        top.getStyleClass().add("settings-top");
        return top;
    }

    private Node bottom() {
        problems.getStyleClass().add("problem");
        problems.setId("settings-problems");
        problems.setMinWidth(0);
        HBox.setHgrow(problems, Priority.ALWAYS);
        problems.setMaxWidth(Double.MAX_VALUE);
        undo.setText(texts.get("undo"));
        undo.setId("settings-undo");
        undo.setMinWidth(Region.USE_PREF_SIZE);
        undo.setOnAction(pressed -> controller.undo());
        apply.setText(texts.get("apply"));
        apply.setId("settings-apply");
        apply.setMinWidth(Region.USE_PREF_SIZE);
        apply.getStyleClass().add(Styles.ACCENT);
        apply.setOnAction(pressed -> controller.apply());
        HBox bottom = new HBox(8, problems, undo, apply);
        bottom.setAlignment(Pos.CENTER_LEFT);
        bottom.getStyleClass().add("settings-bottom");
        return bottom;
    }

    /** Shows what the model has now. */
    void refresh() {
        Loaded read = model.loaded().get();
        title.setText(read == null ? "" : texts.get("title", KeptMachines.nameOf(read.bundle().folder())));
        String cannot = model.frozen();
        frozen.setText(cannot);
        frozenBar.setVisible(!cannot.isEmpty());
        frozenBar.setManaged(!cannot.isEmpty());
        Category category = categories.getSelectionModel().getSelectedItem();
        if (read != null && category != null) {
            showPage(category);
        }
        refreshButtons();
    }

    private void showPage(Category category) {
        if (model.loaded().get() == null) {
            return;
        }
        Node page = pages.of(category);
        boolean ofItsOwn = category == Category.DRIVES || category == Category.NETWORK && model.runs();
        page.setDisable(!model.frozen().isEmpty() && !ofItsOwn);
        double place = scroll.getContent() != null && category.name().equals(scroll.getContent().getUserData())
                ? scroll.getVvalue() : 0;
        page.setUserData(category.name());
        scroll.setContent(page);
        scroll.setVvalue(place);
        refreshButtons();
    }

    private void refreshButtons() {
        List<String> wrong = model.problems();
        problems.setText(wrong.isEmpty() ? "" : wrong.getFirst());
        apply.setDisable(!model.mayApply());
        undo.setDisable(!model.isChanged());
    }
}
