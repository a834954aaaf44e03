package dev.vivarium.engine.x86.oracle;

import dev.vivarium.engine.x86.isa.Operand;
import dev.vivarium.engine.x86.isa.Row;
import dev.vivarium.engine.x86.oracle.OracleCase.Mode;

import org.jspecify.annotations.Nullable;

import java.util.ArrayList;
import java.util.List;

/**
 * One way to write down a row's instruction; registers, addresses and immediates are still open.
 *
 * @param operandBits 16, 32 or 64
 * @param address     the memory operand's form, or null if there is none
 * @param prefix      LOCK (F0), REPNE (F2), REP (F3), or 0
 */
record OracleForm(Row row, Mode mode, int operandBits, @Nullable AddressForm address, int prefix) {
    /** ModRM and SIB forms (SDM Vol. 2A, 2.1.5). Sixteen-bit addresses are left out: nothing is mapped there. */
    enum AddressForm {
        /** [base] */
        BASE(true, false, 0),
        /** [base + disp8] */
        BASE_DISPLACEMENT8(true, false, 1),
        /** [base + disp32] */
        BASE_DISPLACEMENT32(true, false, 4),
        /** [base + index × scale] */
        BASE_INDEX(true, true, 0),
        /** [base + index × scale + disp8] */
        BASE_INDEX_DISPLACEMENT8(true, true, 1),
        /** [base + index × scale + disp32] */
        BASE_INDEX_DISPLACEMENT32(true, true, 4),
        /** [index × scale + disp32] */
        INDEX_DISPLACEMENT32(false, true, 4),
        /** [disp32] */
        ABSOLUTE(false, false, 4),
        /** [RIP + disp32] */
        RIP_RELATIVE(false, false, 4);

        final boolean base;
        final boolean index;
        final int displacementSize;

        AddressForm(boolean base, boolean index, int displacementSize) {
            this.base = base;
            this.index = index;
            this.displacementSize = displacementSize;
        }
    }

    private static final int LOCK = 0xF0;
    private static final int REPNE = 0xF2;
    private static final int REP = 0xF3;

    /** All forms of a row; none if the row does not exist in that mode. */
    static List<OracleForm> of(Row row, Mode mode) {
        List<OracleForm> forms = new ArrayList<>();
        if (row.is(mode == Mode.LONG ? "i64" : "o64")) {
            return forms;
        }
        for (int bits : sizes(row, mode)) {
            if (row.hasMemoryForm()) {
                for (AddressForm address : AddressForm.values()) {
                    if (address != AddressForm.RIP_RELATIVE || mode == Mode.LONG) {
                        addWithPrefixes(forms, row, mode, bits, address);
                    }
                }
            }
            if (!row.hasModrm() || row.hasRegisterForm()) {
                addWithPrefixes(forms, row, mode, bits, null);
            }
        }
        return forms;
    }

    private static void addWithPrefixes(List<OracleForm> forms, Row row, Mode mode, int bits,
            @Nullable AddressForm address) {
        forms.add(new OracleForm(row, mode, bits, address, 0));
        if (row.is("lock") && address != null) {
            forms.add(new OracleForm(row, mode, bits, address, LOCK));
        }
        if (row.is("rep")) {
            forms.add(new OracleForm(row, mode, bits, address, REP));
            forms.add(new OracleForm(row, mode, bits, address, REPNE));
        }
    }

    private static int[] sizes(Row row, Mode mode) {
        boolean prefixTaken = row.prefix() == 0x66 || row.prefix() == Row.NO_PREFIX || row.isVex();
        if (mode == Mode.COMPATIBILITY) {
            return row.isSized() && !prefixTaken ? new int[]{16, 32} : new int[]{32};
        }
        if (row.is("f64")) {
            return new int[]{64};
        }
        if (row.is("d64")) {
            return new int[]{16, 64};
        }
        if (!row.isSized()) {
            return new int[]{32};
        }
        return prefixTaken ? new int[]{32, 64} : new int[]{16, 32, 64};
    }

    /** Whether the memory operand is locked, with or without the prefix. */
    boolean isLocked() {
        boolean exchange = row.map() == 0 && (row.opcode() == 0x86 || row.opcode() == 0x87);
        return address != null && (prefix == LOCK || exchange);
    }

    boolean has(Operand.Kind kind) {
        return row.operands().stream().anyMatch(operand -> operand.kind() == kind);
    }

    @Override
    public String toString() {
        return row.name() + " " + Integer.toHexString(row.map() << 8 | row.opcode()) + " " + mode + " " + operandBits
                + " bits " + (address == null ? "register" : address) + (prefix == 0 ? "" : " " + Integer.toHexString(
                        prefix));
    }
}
