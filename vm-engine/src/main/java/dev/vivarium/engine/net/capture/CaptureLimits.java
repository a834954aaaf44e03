package dev.vivarium.engine.net.capture;

/**
 * How much a capture may take on the host.
 *
 * @param bytesMost of one file
 * @param files     how many: with one, the capture ends when it is full; with more, the full ones are kept as {@code FILE.1} (the latest),
 *                  {@code FILE.2} and so on, and the oldest is lost
 */
public record CaptureLimits(long bytesMost, int files) {
    public static final long BYTES_LEAST = 128 << 10;
    public static final int FILES_MOST = 100;
    /** A gigabyte, in one file. */
    public static final CaptureLimits USUAL = new CaptureLimits(1 << 30, 1);

    public CaptureLimits {
        if (bytesMost < BYTES_LEAST || files < 1 || files > FILES_MOST) {
            throw new IllegalArgumentException("A capture has 1 to " + FILES_MOST + " files of at least " + BYTES_LEAST
                    + " bytes.");
        }
    }
}
