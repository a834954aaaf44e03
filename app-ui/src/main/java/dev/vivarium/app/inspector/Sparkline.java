package dev.vivarium.app.inspector;

import javafx.scene.Node;
import javafx.scene.layout.Pane;
import javafx.scene.shape.Polyline;

import java.util.List;

/** A small curve of figures over time, the newest at the right. It does not scroll: each point moves when another comes. */
final class Sparkline {
    private static final double HEIGHT = 32;

    private final Polyline line = new Polyline();
    private final Pane pane = new Pane(line);
    private List<Double> values = List.of();
    private double most = 1;

    Sparkline() {
        line.getStyleClass().add("sparkline");
        pane.getStyleClass().add("sparkline-ground");
        pane.setMinHeight(HEIGHT);
        pane.setPrefHeight(HEIGHT);
        pane.setMaxHeight(HEIGHT);
        pane.setMinWidth(0);
        pane.widthProperty().addListener((property, before, now) -> draw());
    }

    Node view() {
        return pane;
    }

    /** @param scale what the whole height stands for at least */
    void show(List<Double> now, double scale) {
        values = now;
        most = now.stream().mapToDouble(Double::doubleValue).reduce(scale, Math::max);
        draw();
    }

    private void draw() {
        double step = pane.getWidth() / (InspectorModel.SAMPLES - 1);
        line.getPoints().clear();
        for (int i = 0; i < values.size(); i++) {
            double x = pane.getWidth() - (values.size() - 1 - i) * step;
            double y = HEIGHT - 2 - values.get(i) / most * (HEIGHT - 4);
            line.getPoints().addAll(x, y);
        }
    }
}
