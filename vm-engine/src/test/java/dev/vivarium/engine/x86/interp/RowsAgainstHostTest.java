package dev.vivarium.engine.x86.interp;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.vivarium.engine.x86.decode.Insn;
import dev.vivarium.engine.x86.isa.Row;
import dev.vivarium.engine.x86.isa.RowTable;
import dev.vivarium.engine.x86.oracle.HostFeatures;
import dev.vivarium.engine.x86.oracle.HostProcessor;
import dev.vivarium.engine.x86.oracle.OracleCase;
import dev.vivarium.engine.x86.oracle.OracleCase.Mode;
import dev.vivarium.engine.x86.oracle.OracleCases;
import dev.vivarium.engine.x86.oracle.OracleResult;
import dev.vivarium.engine.x86.oracle.StateDifference;

import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;

/**
 * Every row, in every operand form, does what the host's processor does with the same state. Rows with features of
 * x86-64-v3 that the host's CPUID does not have are left out.
 */
@Tag("x86-64-host")
@Tag("linux")
public class RowsAgainstHostTest {
    private static final Set<String> NOT_COMPARED = Set.of("Traps.int1", "Traps.int3", "Traps.into",
            "AccessRights.arpl");
    private static final int PER_FORM = Integer.getInteger("oracle.cases", 2);

    /**
     * Not what the host's kernel sees in place of the program (traps through gates), and not ARPL, which we let fail on
     * a read-only operand even if it changes nothing.
     */
    public static boolean isComparable(Row row) {
        return OracleCases.suits(row) && !NOT_COMPARED.contains(row.name());
    }

    @Test
    void rows() {
        List<String> wrong = new ArrayList<>();
        Set<Row> compared = new HashSet<>();
        long compares = 0;
        try (HostProcessor host = new HostProcessor(); InterpretedProcessor ours = new InterpretedProcessor()) {
            OracleCases source = new OracleCases(Long.getLong("oracle.seed", 1));
            for (Row row : RowTable.rows()) {
                for (Mode mode : isComparable(row) && HostFeatures.has(row) ? List.of(Mode.values())
                        : List.<Mode>of()) {
                    List<OracleCase> cases = source.of(row, mode, PER_FORM);
                    List<OracleResult> expected = host.run(cases);
                    compares += cases.size();
                    if (!cases.isEmpty()) {
                        compared.add(row);
                    }
                    int shown = 0;
                    for (int i = 0; i < cases.size() && shown < 2; i++) {
                        String difference = difference(cases.get(i), expected.get(i), ours);
                        if (!difference.isEmpty()) {
                            wrong.add(row + " " + cases.get(i) + ": " + difference);
                            shown++;
                        }
                    }
                }
            }
        }
        System.out.println("Compared with the host: " + compared.stream().filter(row -> !row.isVex()).count() + " of "
                + RowTable.rows().stream().filter(row -> !row.isVex()).count() + " rows without AVX and BMI, "
                + compared.stream().filter(Row::isVex).count() + " with, in " + compares + " cases.");
        assertEquals("", String.join("\n", wrong));
    }

    static String difference(OracleCase test, OracleResult expected, InterpretedProcessor ours) {
        OracleResult actual;
        try {
            actual = ours.run(test);
        } catch (RuntimeException | AssertionError e) {
            return e.toString();
        }
        return difference(test, expected, actual, ours.insn());
    }

    /** How two outcomes of a case differ, but for what the manual leaves undefined; empty if they do not. */
    public static String difference(OracleCase test, OracleResult expected, OracleResult actual, Insn in) {
        if (Undefined.isOpen(in, test, expected, actual)) {
            return "";
        }
        List<String> lines = new ArrayList<>();
        if (!Objects.equals(expected.fault(), actual.fault())
                && !Undefined.mayDiffer(in, expected.fault(), actual.fault())) {
            lines.add("fault expected " + expected.fault() + " actual " + actual.fault());
        }
        lines.addAll(StateDifference.between(Undefined.adopt(in, test, expected, actual.after()), actual.after(),
                Undefined.flags(in, test)));
        return String.join(", ", lines);
    }
}
