package dev.vivarium.engine.x86.oracle;

import dev.vivarium.engine.x86.isa.Row;
import dev.vivarium.engine.x86.oracle.OracleCase.Mode;

import java.util.ArrayList;
import java.util.List;
import java.util.SplittableRandom;

/**
 * Random cases of the instruction rows: every operand form, with states that lean towards edge values. The same seed
 * and the same calls give the same cases.
 */
public final class OracleCases {
    private static final int LONGEST = 15;

    private final EdgeValues draw;
    private final Addresses addresses;
    private final StateSource states;

    public OracleCases(long seed) {
        draw = new EdgeValues(new SplittableRandom(seed));
        addresses = new Addresses(draw);
        states = new StateSource(draw);
    }

    /**
     * Whether an unprivileged program may run the row and always gets the same answer: not the ways into the kernel,
     * and not what depends on descriptor tables, time, or the processor's model.
     */
    public static boolean suits(Row row) {
        if (row.isVex()) {
            // VLDMXCSR: some processors have a bit 17 in MXCSR.
            return row.map() != 1 || row.opcode() != 0xAE;
        }
        return switch (row.map()) {
            case 0 -> switch (row.opcode()) {
                // segment registers, far transfers, interrupts, ports
                case 0x06, 0x07, 0x0E, 0x16, 0x17, 0x1E, 0x1F, 0x8C, 0x8E, 0x9A, 0xC4, 0xC5, 0xCA, 0xCB, 0xCD, 0xCF,
                        0xEA ->
                    false;
                case 0xFF -> row.extension() != 3 && row.extension() != 5;
                default -> true;
            };
            case 1 -> switch (row.opcode()) {
                // system instructions, SYSCALL and SYSENTER, control and debug registers, counters, CPUID, segments,
                // random numbers
                case 0x00, 0x01, 0x02, 0x03, 0x05, 0x07, 0x20, 0x21, 0x22, 0x23, 0x31, 0x33, 0x34, 0x35, 0xA0, 0xA1,
                        0xA2, 0xA8, 0xA9, 0xAE,
                        0xB2, 0xB4, 0xB5 ->
                    false;
                case 0xC7 -> row.extension() == 1;
                default -> true;
            };
            default -> true;
        };
    }

    /** @return {@code perForm} cases of each operand form; none if the row does not exist in that mode */
    public List<OracleCase> of(Row row, Mode mode, int perForm) {
        List<OracleCase> cases = new ArrayList<>();
        for (OracleForm form : OracleForm.of(row, mode)) {
            for (int i = 0; i < perForm; i++) {
                cases.add(one(form));
            }
        }
        return cases;
    }

    OracleCase one(OracleForm form) {
        long rip = addresses.instruction();
        for (;;) {
            InstructionWriter writer = new InstructionWriter(form, draw, rip);
            byte[] code = writer.write();
            if (code.length <= LONGEST) {
                return new OracleCase(code, form.mode(), states.next(form, writer, rip));
            }
        }
    }
}
