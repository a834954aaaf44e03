package dev.vivarium.engine.display;

import java.util.List;

/** Somebody who looks at a screen. Called on the thread that draws it: return soon, and do not throw. */
public interface ScreenViewer {
    /** The screen has another size from now on, and all of it is new. The first thing that a viewer is told. */
    void resized(int width, int height);

    /** These parts have changed. */
    void changed(List<Rect> parts);

    /** How soon after one another changes are worth to be seen, in guest time. */
    default long frameNanos() {
        return AdapterScreen.FRAME_NANOS;
    }
}
