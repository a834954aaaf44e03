package dev.vivarium.snapshot.memory;

/**
 * The numbers in an {@code .idx} file ({@code docs/bundle-format.md}, Memory layers): a head of fixed fields, two bitmaps and
 * their checksum; then a checksum for each stored page, and one over those.
 */
final class LayerForm {
    /** {@code VIVMEM1} and a line feed, read as a little-endian number. */
    static final long MAGIC = 0x0A31_4D45_4D56_4956L;
    static final int PAGE_SIZE = 4096;
    static final int FIXED_BYTES = 32;
    static final int SUM_BYTES = 4;
    /** A tebibyte. No reader takes more, so that no file makes it allocate more than 32 MiB for a bitmap. */
    static final int MAXIMUM_PAGES = 1 << 28;

    private LayerForm() {
    }

    /** Words of 64 bits in a bitmap. */
    static int words(int pages) {
        return (pages + 63) >>> 6;
    }

    /** Bytes before the pages' sums. */
    static long headBytes(int pages) {
        return FIXED_BYTES + 16L * words(pages) + SUM_BYTES;
    }

    static long fileBytes(int pages, int storedPages) {
        return headBytes(pages) + (long) SUM_BYTES * storedPages + SUM_BYTES;
    }
}
