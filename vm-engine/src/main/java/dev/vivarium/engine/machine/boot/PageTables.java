package dev.vivarium.engine.machine.boot;

/** Page tables for the way into a 64-bit kernel (SDM Vol. 3A, 4.5). */
final class PageTables {
    private static final long PRESENT_WRITABLE = 3;
    private static final long LARGE = 0x80;

    private PageTables() {
    }

    /** The first 4 GiB mapped to themselves in pages of 2 MiB; the tables lie at {@link BootRequest#PAGE_TABLES_GPA}. */
    static byte[] identity4GiB() {
        Bytes tables = new Bytes(6 * 4096);
        long base = BootRequest.PAGE_TABLES_GPA;
        tables.putLong(0, base + 4096 | PRESENT_WRITABLE);
        for (int gib = 0; gib < 4; gib++) {
            tables.putLong(4096 + 8 * gib, base + 4096L * (2 + gib) | PRESENT_WRITABLE);
        }
        for (int page = 0; page < 4 * 512; page++) {
            tables.putLong(2 * 4096 + 8 * page, (long) page << 21 | LARGE | PRESENT_WRITABLE);
        }
        return tables.array();
    }
}
