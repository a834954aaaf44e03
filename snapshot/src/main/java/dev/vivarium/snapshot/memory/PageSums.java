package dev.vivarium.snapshot.memory;

import org.jspecify.annotations.Nullable;

/** CRC-32C of pages while a layer is written; takes room for the parts of memory that have pages only. */
final class PageSums {
    private static final int PART = 1024;

    private final int[] @Nullable [] parts;

    PageSums(int pages) {
        this.parts = new int[(pages + PART - 1) / PART][];
    }

    void set(int page, int sum) {
        int @Nullable [] part = parts[page / PART];
        if (part == null) {
            part = new int[PART];
            parts[page / PART] = part;
        }
        part[page % PART] = sum;
    }

    /** Of a page that has one. */
    int get(int page) {
        int @Nullable [] part = parts[page / PART];
        if (part == null) {
            throw new IllegalStateException("Page " + page + " has no sum.");
        }
        return part[page % PART];
    }
}
