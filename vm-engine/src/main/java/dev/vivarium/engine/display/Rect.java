package dev.vivarium.engine.display;

/** A part of a screen, in pixels from its upper left corner. */
public record Rect(int x, int y, int width, int height) {
    public Rect {
        if (x < 0 || y < 0 || width <= 0 || height <= 0) {
            throw new IllegalArgumentException("A part of a screen is not empty.");
        }
    }
}
