package dev.vivarium.engine.device.pvpanic;

/** Who is told that the guest's system has failed. Called with the board lock held; must not wait. */
@FunctionalInterface
public interface PanicListener {
    /** @param handled the guest takes care itself: it goes on with a kernel that saves what there was */
    void panicked(boolean handled);
}
