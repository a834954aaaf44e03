package dev.vivarium.engine.x86.oracle;

/** Where memory operands lie: mostly in the window, now and then across its boundaries or outside. */
final class Addresses {
    private static final int[] BOUNDARY_OFFSETS = {-16, -15, -9, -8, -7, -4, -3, -2, -1, 0, 1};

    private final EdgeValues draw;

    Addresses(EdgeValues draw) {
        this.draw = draw;
    }

    /** An address for an operand of any size. */
    long operand() {
        int choice = draw.below(100);
        if (choice < 45) {
            return aligned();
        }
        if (choice < 70) {
            return writable() + draw.below(64);
        }
        if (choice < 82) {
            return OracleWindow.BASE + OracleWindow.PAGE_SIZE + draw.oneOf(BOUNDARY_OFFSETS);
        }
        if (choice < 88) {
            return OracleWindow.READ_ONLY + draw.oneOf(BOUNDARY_OFFSETS);
        }
        if (choice < 92) {
            return OracleWindow.END + draw.oneOf(BOUNDARY_OFFSETS);
        }
        return choice < 96
                ? OracleWindow.BASE + draw.oneOf(BOUNDARY_OFFSETS)
                : OracleWindow.READ_ONLY + draw.below(OracleWindow.PAGE_SIZE - 64);
    }

    /** An address whose operand cannot cross a cache line: hosts punish locked accesses that do. */
    long aligned() {
        return draw.oneIn(20)
                ? OracleWindow.READ_ONLY + (draw.below(2) * OracleWindow.PAGE_SIZE)
                : writable() & -64 | draw.below(3) * 16L;
    }

    /** In the middle of the writable pages: some hundred bytes on both sides are writable, too. */
    long writable() {
        return OracleWindow.BASE + 0x300 + draw.below(2 * OracleWindow.PAGE_SIZE - 0x700);
    }

    /** For RSP, RSI and their like: mostly aligned, sometimes near an end. */
    long pointer() {
        return draw.oneIn(8) ? operand() : draw.oneIn(4) ? writable() : writable() & -8;
    }

    /** An instruction's place: the first code page, so that the second is free to be jumped to. */
    long instruction() {
        return OracleWindow.CODE + 0x700 + draw.below(0x200);
    }

    /** A place in the second code page. */
    long branchTarget() {
        return OracleWindow.CODE + OracleWindow.PAGE_SIZE + draw.below(OracleWindow.PAGE_SIZE);
    }
}
