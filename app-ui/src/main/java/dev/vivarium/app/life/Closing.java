package dev.vivarium.app.life;

/** What becomes of machines that run when the window closes. */
public enum Closing {
    ASK,
    /** They have processes of their own. */
    GO_ON,
    /** Their next start goes on where they were. */
    SAVE,
    /** Their systems are asked to shut down. */
    STOP;

    /** What the app's preferences call it. */
    public static final String KEY = "closing";
}
