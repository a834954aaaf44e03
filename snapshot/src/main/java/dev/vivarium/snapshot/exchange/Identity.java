package dev.vivarium.snapshot.exchange;

/** Who a machine is after it was imported. */
public enum Identity {
    /** The same: it is gone where it was, or will never run there again. */
    MOVED,
    /** Another one, with an id of its own: both will go on. */
    COPIED
}
