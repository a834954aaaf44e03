package dev.vivarium.engine.device.flash;

/** Where the contents of a flash chip are kept beyond the life of the machine. With the board lock held: return soon. */
@FunctionalInterface
public interface FlashStore {
    /** The chip has these bytes there from now on. What the host refuses is told by whoever keeps them, not here. */
    void changed(int offset, byte[] bytes);
}
