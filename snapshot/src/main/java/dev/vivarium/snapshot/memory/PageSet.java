package dev.vivarium.snapshot.memory;

/** A bitmap of pages: page n is bit n mod 64 of word n div 64, and bits behind the last page are clear. */
final class PageSet {
    private static final int WORDS_PER_COUNT = 64;

    private final int pages;
    private final long[] words;

    PageSet(int pages) {
        this(pages, new long[LayerForm.words(pages)]);
    }

    PageSet(int pages, long[] words) {
        this.pages = pages;
        this.words = words;
    }

    long[] words() {
        return words;
    }

    boolean has(int page) {
        return (words[page >>> 6] & 1L << page) != 0;
    }

    void add(int page) {
        words[page >>> 6] |= 1L << page;
    }

    void remove(int page) {
        words[page >>> 6] &= ~(1L << page);
    }

    void addAll(int firstPage, int count) {
        for (int page = firstPage; page < firstPage + count;) {
            int end = Math.min(firstPage + count, (page | 63) + 1);
            words[page >>> 6] |= -1L >>> 64 - (end - page) << page;
            page = end;
        }
    }

    /** Whether bits are set that stand for no page. */
    boolean hasStrayBits() {
        return (pages & 63) != 0 && words[words.length - 1] >>> pages != 0;
    }

    /** Whether all of these are in the other, of the same size. */
    boolean isWithin(PageSet other) {
        for (int i = 0; i < words.length; i++) {
            if ((words[i] & ~other.words[i]) != 0) {
                return false;
            }
        }
        return true;
    }

    /** How many there are before each 64th word, and last, in all. */
    int[] counts() {
        int[] counts = new int[(words.length + WORDS_PER_COUNT - 1) / WORDS_PER_COUNT + 1];
        int count = 0;
        for (int i = 0; i < words.length; i++) {
            if (i % WORDS_PER_COUNT == 0) {
                counts[i / WORDS_PER_COUNT] = count;
            }
            if (words[i] != 0) {
                count += Long.bitCount(words[i]);
            }
        }
        counts[counts.length - 1] = count;
        return counts;
    }

    /** How many there are before {@code page}. */
    int before(int page, int[] counts) {
        int word = page >>> 6;
        int count = counts[word / WORDS_PER_COUNT];
        for (int i = word & -WORDS_PER_COUNT; i < word; i++) {
            count += Long.bitCount(words[i]);
        }
        return (page & 63) == 0 ? count : count + Long.bitCount(words[word] << 64 - (page & 63));
    }

    /** The first of them from {@code page} on, or the number of pages. */
    int next(int page) {
        return find(page, 0);
    }

    /** The first page from {@code page} on that is none of them, or the number of pages. */
    int nextOther(int page) {
        return find(page, -1L);
    }

    private int find(int from, long flip) {
        if (from >= pages) {
            return pages;
        }
        int word = from >>> 6;
        long bits = (words[word] ^ flip) & -1L << from;
        while (bits == 0) {
            if (++word == words.length) {
                return pages;
            }
            bits = words[word] ^ flip;
        }
        return Math.min(pages, (word << 6) + Long.numberOfTrailingZeros(bits));
    }
}
