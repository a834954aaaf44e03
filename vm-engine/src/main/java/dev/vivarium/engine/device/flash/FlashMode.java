package dev.vivarium.engine.device.flash;

/** What a flash chip takes the next access for. */
public enum FlashMode {
    /** Reads are of the array; a write is a command. */
    ARRAY,
    /** Reads are of the status register; a write is a command. */
    STATUS,
    /** The next write is what to program. */
    PROGRAM,
    /** The next write confirms that the block is to be erased. */
    ERASE
}
