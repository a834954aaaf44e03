package dev.vivarium.engine.device.vga;

/**
 * What blinks with the vertical retrace, at 60 Hz: the cursor is 8 frames there and 8 frames not, characters 16 and 16.
 *
 * @param cursor     whether the cursor is there
 * @param characters whether blinking characters are there
 */
record Blink(boolean cursor, boolean characters) {
    /** Everything is there. */
    static final Blink SHOWN = new Blink(true, true);

    private static final long EIGHT_FRAMES_NANOS = 8 * 1_000_000_000L / 60;

    static Blink at(long nanos) {
        long eighths = nanos / EIGHT_FRAMES_NANOS;
        return new Blink((eighths & 1) == 0, (eighths & 2) == 0);
    }
}
