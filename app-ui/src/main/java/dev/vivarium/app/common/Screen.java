package dev.vivarium.app.common;

import javafx.scene.Node;

/**
 * One screen: what its controller offers to the window that shows it. A controller takes its subscriptions in {@link #shown}
 * and releases them in {@link #hidden}.
 */
public interface Screen {
    Node view();

    /** It is in the window now. */
    void shown();

    /** It is no longer. */
    void hidden();
}
