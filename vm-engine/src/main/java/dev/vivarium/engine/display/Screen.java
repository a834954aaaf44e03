package dev.vivarium.engine.display;

import org.jspecify.annotations.Nullable;

/**
 * What the guest's display adapter shows: 32-bit pixels, blue in the lowest byte, then green and red; the highest byte is zero.
 * Any thread may call anything; the board lock must not be held.
 */
public interface Screen {
    /** In pixels. */
    record Size(int width, int height) {
    }

    Size size();

    /** Another number whenever something else was drawn. */
    long edition();

    /**
     * Copies a part as it was last drawn. What lies outside, because the screen has become smaller, is black.
     *
     * @param into at least {@code part.width() * part.height()} pixels, in rows from the top
     */
    void read(Rect part, int[] into);

    /** Draws what the adapter shows at this moment, whether somebody looks or not. */
    void refresh();

    /** The characters that are shown at this moment, whether somebody looks or not; null if they are pixels. */
    default @Nullable TextScreen text() {
        return null;
    }

    /** From now on the screen is drawn regularly, and the viewer is told of changes. */
    void attach(ScreenViewer viewer);

    /** The viewer is not told of anything any more. */
    void detach(ScreenViewer viewer);
}
