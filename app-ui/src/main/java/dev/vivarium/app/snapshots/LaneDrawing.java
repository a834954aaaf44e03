package dev.vivarium.app.snapshots;

import dev.vivarium.app.snapshots.SnapshotRow.Lane;

import javafx.scene.layout.Region;
import javafx.scene.shape.Circle;
import javafx.scene.shape.Line;
import javafx.scene.shape.Shape;

/** Draws the lines of history that run through one row of the list: a branch is an elbow from its left. */
final class LaneDrawing extends Region {
    private static final double STEP = 18;
    private static final double EDGE = 10;
    private static final double DOT = 5;
    /** Those further to the right are drawn on top of one another. */
    private static final int LANES_MOST = 8;

    private Lane lane = Lane.NONE;
    private boolean here;

    LaneDrawing() {
        setMinWidth(USE_PREF_SIZE);
        getStyleClass().add("snapshot-lanes");
    }

    /** @param isHere whether it is where the machine is now */
    void show(Lane other, boolean isHere) {
        lane = other;
        here = isHere;
        setPrefWidth(other.at() < 0 ? 0 : x(other.at()) + EDGE);
        setVisible(other.at() >= 0);
        requestLayout();
    }

    private static double x(int at) {
        return EDGE + Math.min(at, LANES_MOST) * STEP;
    }

    @Override
    protected void layoutChildren() {
        getChildren().clear();
        if (lane.at() < 0) {
            return;
        }
        double height = getHeight();
        double middle = height / 2;
        for (int each : lane.through()) {
            add(new Line(x(each), 0, x(each), height));
        }
        double x = x(lane.at());
        if (lane.above()) {
            add(new Line(x, 0, x, middle));
        }
        if (lane.side()) {
            add(new Line(x(lane.at() - 1), middle, x, middle));
        }
        if (lane.below()) {
            add(new Line(x, middle, x, height));
        }
        Circle dot = new Circle(x, middle, here ? DOT + 1 : DOT);
        dot.getStyleClass().add(here ? "snapshot-here" : "snapshot-dot");
        getChildren().add(dot);
    }

    private void add(Shape line) {
        line.getStyleClass().add("snapshot-line");
        getChildren().add(line);
    }
}
