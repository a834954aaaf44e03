package dev.vivarium.app.console;

/** How large the guest's picture is shown. */
enum ScaleMode {
    /** As large as there is room, in its own proportions. */
    FIT,
    /** One pixel of the screen for each of the guest's. */
    ACTUAL,
    /** As many whole pixels for each as there is room for. */
    INTEGER
}
