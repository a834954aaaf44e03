package dev.vivarium.app.window;

import dev.vivarium.app.common.Icons;

import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.ToggleButton;
import javafx.scene.control.ToggleGroup;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;

import org.jspecify.annotations.Nullable;
import org.kordamp.ikonli.feather.Feather;

import java.util.List;
import java.util.Objects;
import java.util.function.Consumer;

/** What leads to the screens: places above, and below them what is about this computer and the app. One of all is where one is. */
public final class Side {
    /** What a place's own borders take. */
    private static final double ROOM = 18;
    private static final double ROOM_ABOVE_AND_BELOW = 14;

    private final VBox places = new VBox(2);
    private final VBox below = new VBox(2);
    private final VBox box;
    private final ToggleGroup one = new ToggleGroup();
    private final Consumer<String> go;
    private String here = "";

    /**
     * Somewhere to go.
     *
     * @param key     what it is called in the program, and by tests
     * @param words   what it is called
     * @param figure  how many are there; may be empty
     * @param dot     how it is, as a style: {@code ok}, {@code note} or {@code problem}; null for a place with a picture
     * @param picture null for a place with a dot
     */
    public record Place(String key, String words, String figure, @Nullable String dot, @Nullable Feather picture) {
    }

    /** @param go told the key of the place that somebody wants to go to */
    public Side(Consumer<String> go) {
        this.go = go;
        Region between = new Region();
        VBox.setVgrow(between, Priority.ALWAYS);
        box = new VBox(places, between, below);
        box.getStyleClass().add("side");
        box.setId("side");
        box.addEventFilter(KeyEvent.KEY_PRESSED, this::walk);
    }

    public Node view() {
        return box;
    }

    /** The places, under headings: each list begins with one, if its first place has no picture and no dot. */
    public void show(String heading, List<Place> above, List<Place> others) {
        fill(places, heading, above);
        fill(below, "", others);
        select(here);
    }

    /** Says where one is. */
    public void select(String key) {
        here = key;
        for (ToggleButton each : buttons()) {
            each.setSelected(key.equals(each.getUserData()));
        }
    }

    private void fill(VBox into, String heading, List<Place> list) {
        boolean same = into.getUserData() != null && keys(list).equals(into.getUserData());
        if (!same) {
            into.getChildren().clear();
            if (!heading.isEmpty()) {
                Label title = new Label(heading);
                title.getStyleClass().addAll("caption", "side-heading");
                into.getChildren().add(title);
            }
            list.forEach(each -> into.getChildren().add(button(each)));
            into.setUserData(keys(list));
        }
        for (Place each : list) {
            for (ToggleButton button : buttons()) {
                if (each.key.equals(button.getUserData())) {
                    dress(button, each);
                }
            }
        }
    }

    private static List<String> keys(List<Place> list) {
        return list.stream().map(Place::key).toList();
    }

    private ToggleButton button(Place place) {
        ToggleButton button = new ToggleButton();
        button.setId("side-" + place.key);
        button.setUserData(place.key);
        button.setToggleGroup(one);
        button.setMaxWidth(Double.MAX_VALUE);
        button.getStyleClass().add("place");
        button.setOnAction(pressed -> {
            select(here); // going there selects it
            go.accept(place.key);
        });
        return button;
    }

    private static void dress(ToggleButton button, Place place) {
        Node sign = place.picture == null ? dot(Objects.requireNonNullElse(place.dot, "ok")) : Icons.of(place.picture);
        Label words = new Label(place.words);
        words.setWrapText(place.dot != null);
        words.setMinHeight(place.dot == null ? Region.USE_COMPUTED_SIZE : Region.USE_PREF_SIZE);
        words.setMinWidth(0);
        words.setMaxWidth(Double.MAX_VALUE);
        HBox.setHgrow(words, Priority.ALWAYS);
        Label figure = new Label(place.figure);
        figure.getStyleClass().add("caption");
        figure.setMinWidth(Region.USE_PREF_SIZE);
        HBox row = new HBox(8, sign, words, figure);
        row.setAlignment(Pos.CENTER_LEFT);
        row.prefWidthProperty().bind(button.widthProperty().subtract(ROOM)); // so that words wrap in it
        button.setGraphic(row);
        // A button asks its graphic how high it is without saying how wide; words in two lines are higher than that.
        button.minHeightProperty().bind(row.heightProperty().add(ROOM_ABOVE_AND_BELOW));
        button.setAccessibleText(place.words + " " + place.figure);
    }

    private static Node dot(String kind) {
        Region dot = new Region();
        dot.getStyleClass().addAll("dot", kind);
        return dot;
    }

    private List<ToggleButton> buttons() {
        return List.of(places, below).stream().flatMap(each -> each.getChildren().stream())
                .filter(ToggleButton.class::isInstance).map(ToggleButton.class::cast).toList();
    }

    /** Arrows walk through the places, as they do in a list. */
    private void walk(KeyEvent event) {
        int step = event.getCode() == KeyCode.DOWN ? 1 : event.getCode() == KeyCode.UP ? -1 : 0;
        List<ToggleButton> all = buttons();
        for (int i = 0; step != 0 && i < all.size(); i++) {
            if (all.get(i).isFocused()) {
                all.get(Math.clamp(i + step, 0, all.size() - 1)).requestFocus();
                event.consume();
                return;
            }
        }
    }
}
