package dev.vivarium.engine.display;

import org.jspecify.annotations.Nullable;

/** The guest's side of a screen: what draws on it. Called with the board lock held. */
public interface DisplayAdapter {
    /**
     * Brings the picture up to date. Costs next to nothing if the guest has changed nothing since.
     *
     * @param all draw everything, because the picture is not what this adapter drew last
     */
    void draw(FrameBuffer picture, boolean all);

    /** The characters that are shown; null if the guest shows pixels. */
    @Nullable
    TextScreen text();
}
