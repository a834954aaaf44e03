package dev.vivarium.app.common;

/** What becomes of the present when a machine goes back to a snapshot; one answer for every place that goes back. */
public enum KeepPresent {
    ASK, KEEP, LEAVE;

    private static final String KEY = "snapshots.keepPresent";

    /** What the person wants, as far as it is remembered. */
    public static KeepPresent of(Preferences preferences) {
        return preferences.choice(KEY, ASK);
    }

    /** Remembers it, so that it is not asked again. */
    public void remember(Preferences preferences) {
        preferences.put(KEY, this);
    }
}
