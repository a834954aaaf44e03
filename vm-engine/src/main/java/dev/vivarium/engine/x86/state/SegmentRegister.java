package dev.vivarium.engine.x86.state;

/** A segment register with its hidden part (SDM Vol. 3A, 3.4.3). Limits are in bytes, granularity applied. */
public final class SegmentRegister {
    /** Attribute bits as in descriptor bits 40–55: type 0–3, S 4, DPL 5–6, P 7, AVL 12, L 13, D/B 14, G 15. */
    public static final int TYPE_ACCESSED = 1;
    public static final int TYPE_WRITABLE = 2;
    public static final int TYPE_EXPAND_DOWN = 4;
    public static final int TYPE_CODE = 8;
    public static final int CODE_OR_DATA = 1 << 4;
    public static final int PRESENT = 1 << 7;
    public static final int LONG = 1 << 13;
    public static final int BIG = 1 << 14;
    public static final int GRANULARITY = 1 << 15;
    /** Not a descriptor's bit: the register was loaded with a null selector. */
    public static final int UNUSABLE = 1 << 16;

    private static final int WHOLE = PRESENT | TYPE_WRITABLE;
    private static final int WHOLE_MASK = WHOLE | UNUSABLE | TYPE_CODE | TYPE_EXPAND_DOWN;

    public int selector;
    public long base;
    /** Unsigned. */
    public int limit;
    public int attributes;

    public void set(int newSelector, long newBase, int newLimit, int newAttributes) {
        selector = newSelector;
        base = newBase;
        limit = newLimit;
        attributes = newAttributes;
    }

    public int dpl() {
        return attributes >> 5 & 3;
    }

    public boolean has(int mask) {
        return (attributes & mask) != 0;
    }

    public boolean isUsable() {
        return (attributes & (UNUSABLE | PRESENT)) == PRESENT;
    }

    /** Whether it is 4 GiB of data that may be written, as 32-bit systems have them: then there is little to check. */
    public boolean isWhole() {
        return limit == -1 && (attributes & WHOLE_MASK) == WHOLE;
    }

    /** Whether bytes {@code offset} to {@code offset + size - 1} lie inside the limit; expand-down segments too. */
    public boolean covers(long offset, int size) {
        long top = Integer.toUnsignedLong(limit);
        long last = offset + size - 1;
        if ((attributes & (TYPE_CODE | TYPE_EXPAND_DOWN)) == TYPE_EXPAND_DOWN) {
            long highest = has(BIG) ? 0xFFFF_FFFFL : 0xFFFFL;
            return offset > top && last <= highest;
        }
        return last <= top;
    }
}
