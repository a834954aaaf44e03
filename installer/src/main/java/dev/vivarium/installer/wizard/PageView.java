package dev.vivarium.installer.wizard;

import javax.swing.JComponent;

/** One page of the window. */
interface PageView {
    JComponent component();

    /** Shows the model as it is now. */
    void refresh();
}
