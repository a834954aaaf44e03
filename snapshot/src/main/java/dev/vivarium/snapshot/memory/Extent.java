package dev.vivarium.snapshot.memory;

/**
 * Consecutive pages that one layer's file has, at their own offsets.
 *
 * @param layer the layer's place, 0 for the oldest
 */
public record Extent(int layer, int firstPage, int pages) {
    /** In the layer's file, and in memory. */
    public long offset() {
        return (long) firstPage * LayerForm.PAGE_SIZE;
    }

    public long sizeBytes() {
        return (long) pages * LayerForm.PAGE_SIZE;
    }
}
