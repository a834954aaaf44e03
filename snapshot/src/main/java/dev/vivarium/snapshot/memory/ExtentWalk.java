package dev.vivarium.snapshot.memory;

import java.util.ArrayList;
import java.util.List;

/** Finds which layer has each page, 64 pages at a time: most words of most layers are empty. */
final class ExtentWalk {
    private final List<long[]> said;
    private final List<long[]> stored;
    private final int pages;
    private final List<Extent> extents = new ArrayList<>();
    private int layer = -1;
    private int first;
    private int end;

    ExtentWalk(List<MemoryLayer> layers, int pages) {
        this.said = layers.stream().map(layer -> layer.head().said().words()).toList();
        this.stored = layers.stream().map(layer -> layer.head().stored().words()).toList();
        this.pages = pages;
    }

    List<Extent> run() {
        long[] owned = new long[said.size()];
        int words = LayerForm.words(pages);
        for (int word = 0; word < words; word++) {
            walkWord(word, owned);
        }
        close();
        return extents;
    }

    private void walkWord(int word, long[] owned) {
        long open = -1L;
        long present = 0;
        for (int i = owned.length - 1; i >= 0 && open != 0; i--) {
            long bits = said.get(i)[word] & open;
            open &= ~bits;
            owned[i] = bits & stored.get(i)[word];
            if (owned[i] == -1L) {
                add(i, word << 6, 64);
                return;
            }
            present |= owned[i];
        }
        int bit = 0;
        while (bit < 64 && present >>> bit != 0) {
            bit += Long.numberOfTrailingZeros(present >>> bit);
            int owner = ownerOf(bit, owned, said, word);
            int length = Math.min(64 - bit, Long.numberOfTrailingZeros(~(owned[owner] >>> bit)));
            add(owner, (word << 6) + bit, length);
            bit += length;
        }
    }

    /** The newest layer that says something of the page; it is one that stores it. */
    private static int ownerOf(int bit, long[] owned, List<long[]> said, int word) {
        int owner = owned.length - 1;
        while ((said.get(owner)[word] >>> bit & 1) == 0) {
            owner--;
        }
        return owner;
    }

    private void add(int owner, int page, int count) {
        if (owner == layer && page == end) {
            end += count;
            return;
        }
        close();
        layer = owner;
        first = page;
        end = page + count;
    }

    private void close() {
        if (layer >= 0) {
            extents.add(new Extent(layer, first, end - first));
        }
    }
}
