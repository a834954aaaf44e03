package dev.vivarium.engine.x86.interp;

/** Something faster than interpretation that was made from blocks. */
public interface FastCode {
    /** A block that it was made from has changed: it must not be entered again. The processor's thread. */
    void drop();
}
