package dev.vivarium.engine.x86.oracle;

import org.jspecify.annotations.Nullable;

/**
 * What the processor made of a case. Without a fault, {@code after.rip()} is the next instruction's address, whether
 * or not anything could be executed there. With one it is what the exception handler's frame would hold: the
 * instruction itself for faults, the next one for traps (INT3, single step).
 */
public record OracleResult(OracleState after, @Nullable Fault fault) {
    /**
     * @param vector    the exception's number: 0 #DE, 6 #UD, 13 #GP, 14 #PF …
     * @param errorCode 0 if the exception has none
     * @param address   what CR2 holds after a page fault, else 0
     */
    public record Fault(int vector, long errorCode, long address) {
        public static final int DE = 0;
        public static final int DB = 1;
        public static final int BP = 3;
        public static final int OF = 4;
        public static final int BR = 5;
        public static final int UD = 6;
        public static final int SS = 12;
        public static final int GP = 13;
        public static final int PF = 14;
        public static final int MF = 16;
        public static final int AC = 17;
        public static final int XM = 19;

        @Override
        public String toString() {
            return "exception " + vector + ", error code " + Long.toHexString(errorCode) + ", address "
                    + Long.toHexString(address);
        }
    }
}
