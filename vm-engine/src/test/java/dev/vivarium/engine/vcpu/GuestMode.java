package dev.vivarium.engine.vcpu;

/** A mode of operation that programs of the contract run in, set up by {@link GuestSetup}. */
enum GuestMode {
    REAL(16, 2), PROTECTED(32, 4), VIRTUAL_8086(16, 4), COMPATIBILITY(32, 8), LONG(64, 8);

    /** The width of operands and addresses without a prefix, but for 64-bit code, whose operands have 32. */
    final int codeBits;
    /** Bytes of each entry that an exception leaves on the stack of its handler. */
    final int slotBytes;

    GuestMode(int codeBits, int slotBytes) {
        this.codeBits = codeBits;
        this.slotBytes = slotBytes;
    }

    boolean isPaged() {
        return this != REAL;
    }

    boolean hasSelectors() {
        return this != REAL && this != VIRTUAL_8086;
    }

    boolean isLong() {
        return this == COMPATIBILITY || this == LONG;
    }

    /** Code runs at privilege level 3 here, else at 0. */
    boolean isUser() {
        return this == VIRTUAL_8086;
    }

    /** The widest operand of an instruction, in bytes. */
    int widest() {
        return this == LONG ? 8 : 4;
    }

    /** The instruction pointer at so many bytes from the begin of the program. */
    long ip(long offset) {
        return hasSelectors() ? GuestSetup.CODE + offset : offset;
    }
}
