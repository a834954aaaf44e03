package dev.vivarium.engine.memory;

/** A part of the pages of a machine's memory, by their places in {@link GuestMemory#segment()}. */
public record PageRange(int first, int count) {
    /** The pages of a region. */
    public static PageRange of(GuestMemory.Region region) {
        return new PageRange((int) (region.offset() / GuestMemory.PAGE_SIZE),
                (int) (region.sizeBytes() / GuestMemory.PAGE_SIZE));
    }

    /** What pages {@code from} to {@code to} have in common with it, with the pages before in whole words of a bitmap of its own. */
    public PageRange within(int from, int to) {
        int begin = Math.max(from, first) - first & -Long.SIZE;
        int end = Math.min(to, first + count - 1) - first + 1;
        return new PageRange(first + begin, Math.max(0, end - begin));
    }

    /** Sets the bits of the pages that are ones in {@code bits}, whose first stands for {@link #first}. */
    public void mark(long[] bits, PageBits into) {
        int words = (count + Long.SIZE - 1) / Long.SIZE;
        for (int word = 0; word < words; word++) {
            if (first % Long.SIZE == 0) {
                into.or(first / Long.SIZE + word, bits[word]);
                continue;
            }
            for (long ones = bits[word]; ones != 0; ones &= ones - 1) {
                into.set(first + word * Long.SIZE + Long.numberOfTrailingZeros(ones));
            }
        }
    }
}
