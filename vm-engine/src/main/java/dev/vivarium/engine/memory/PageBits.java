package dev.vivarium.engine.memory;

import java.lang.invoke.MethodHandles;
import java.lang.invoke.VarHandle;
import java.util.List;

/** A bit for each page of RAM, by its place there. Any number of threads set and take them; no bit gets lost. */
public final class PageBits {
    private static final VarHandle WORD = MethodHandles.arrayElementVarHandle(long[].class);
    private static final int WORD_SHIFT = 6;

    private final int pages;
    private final long[] bits;

    /** All clear. */
    public PageBits(int pages) {
        this.pages = pages;
        bits = new long[pages + Long.SIZE - 1 >> WORD_SHIFT];
    }

    public int pages() {
        return pages;
    }

    public boolean isSet(int page) {
        return ((long) WORD.getAcquire(bits, page >> WORD_SHIFT) >>> page & 1) != 0;
    }

    public void set(int page) {
        if (!isSet(page)) {
            or(page >> WORD_SHIFT, 1L << page);
        }
    }

    /** Sets all from {@code first} to {@code last}. */
    public void set(int first, int last) {
        for (int word = first >> WORD_SHIFT; word <= last >> WORD_SHIFT; word++) {
            or(word, within(word, first, last));
        }
    }

    /** Sets those of 64 pages that are ones in {@code ones}: of pages 64 × {@code word} and on. */
    public void or(int word, long ones) {
        if (ones != 0) {
            WORD.getAndBitwiseOr(bits, word, ones);
        }
    }

    /** Sets those that are ones in a bitmap whose first bit is page {@code first}. */
    public void add(int first, long[] ones) {
        for (int i = 0; i < ones.length; i++) {
            int at = first + i * Long.SIZE;
            int shift = at & Long.SIZE - 1;
            or(at >> WORD_SHIFT, ones[i] << shift);
            if (shift != 0) {
                or((at >> WORD_SHIFT) + 1, ones[i] >>> Long.SIZE - shift);
            }
        }
    }

    /**
     * Adds those of the words that pages {@code first} to {@code last} lie in to {@code others}; here they stay.
     *
     * @return whether there were any
     */
    public boolean addTo(PageBits others, int first, int last) {
        long any = 0;
        for (int word = first >> WORD_SHIFT; word <= last >> WORD_SHIFT; word++) {
            long ones = (long) WORD.getAcquire(bits, word);
            others.or(word, ones);
            any |= ones;
        }
        return any != 0;
    }

    /** Adds those of the words that pages {@code first} to {@code last} lie in to all others, and clears them here. */
    void moveTo(List<PageBits> others, int first, int last) {
        for (int word = first >> WORD_SHIFT; word <= last >> WORD_SHIFT; word++) {
            long ones = (long) WORD.getAcquire(bits, word) == 0 ? 0 : (long) WORD.getAndSet(bits, word, 0L);
            for (PageBits each : others) {
                each.or(word, ones);
            }
        }
    }

    /** The same for one other. At every moment a page that was set is set in one of the two, or in both. */
    public void moveTo(PageBits other, int first, int last) {
        for (int word = first >> WORD_SHIFT; word <= last >> WORD_SHIFT; word++) {
            long ones = (long) WORD.getAcquire(bits, word);
            if (ones != 0) {
                other.or(word, ones);
                WORD.getAndBitwiseAnd(bits, word, ~ones);
            }
        }
    }

    /** Clears pages {@code first} to {@code last}, and adds those that were set to a bitmap whose first bit is {@code first}. */
    void take(int first, int last, long[] into) {
        for (int word = first >> WORD_SHIFT; word <= last >> WORD_SHIFT; word++) {
            long asked = within(word, first, last);
            long taken = (long) WORD.getAndBitwiseAnd(bits, word, ~asked) & asked;
            for (; taken != 0; taken &= taken - 1) {
                int bit = (word << WORD_SHIFT) + Long.numberOfTrailingZeros(taken) - first;
                into[bit >> WORD_SHIFT] |= 1L << bit;
            }
        }
    }

    /** The bits of a word that stand for pages {@code first} to {@code last}. */
    private static long within(int word, int first, int last) {
        long low = first >> WORD_SHIFT == word ? -1L << first : -1L;
        long high = last >> WORD_SHIFT == word ? -1L >>> Long.SIZE - 1 - (last & Long.SIZE - 1) : -1L;
        return low & high;
    }
}
