package dev.vivarium.engine.net;

/** A port of the host cannot be listened on. The message is a sentence for the user. */
public final class ForwardRefused extends Exception {
    private static final long serialVersionUID = 1;

    private final int freePort;

    /** @param freePort one that could be had instead, 0 if none is known */
    public ForwardRefused(String message, int freePort) {
        super(message);
        this.freePort = freePort;
    }

    /** A port of the same address that nobody listened on a moment ago; 0 if none is known. */
    public int freePort() {
        return freePort;
    }

    /** What the user is told. */
    public String sentence() {
        return getMessage() + (freePort == 0 ? "" : " The port " + freePort + " is free.");
    }
}
