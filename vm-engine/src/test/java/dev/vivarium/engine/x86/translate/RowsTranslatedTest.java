package dev.vivarium.engine.x86.translate;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.vivarium.engine.vcpu.CpuModel;
import dev.vivarium.engine.x86.decode.Decoder;
import dev.vivarium.engine.x86.interp.ProgramProcessor;
import dev.vivarium.engine.x86.interp.RowsAgainstHostTest;
import dev.vivarium.engine.x86.interp.Tier;
import dev.vivarium.engine.x86.isa.Row;
import dev.vivarium.engine.x86.isa.RowTable;
import dev.vivarium.engine.x86.oracle.HostFeatures;
import dev.vivarium.engine.x86.oracle.HostProcessor;
import dev.vivarium.engine.x86.oracle.OracleCase;
import dev.vivarium.engine.x86.oracle.OracleCase.Mode;
import dev.vivarium.engine.x86.oracle.OracleCases;
import dev.vivarium.engine.x86.oracle.OracleResult;

import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

import java.util.ArrayList;
import java.util.List;

/** Every row of 64-bit mode, in every operand form, does in the translator what the host's processor does. */
@Tag("x86-64-host")
@Tag("linux")
class RowsTranslatedTest {
    private static final int PER_FORM = Integer.getInteger("oracle.cases", 2);

    private final Decoder decoder = new Decoder(CpuModel.X86_64_V3::offers);

    @Test
    void rows() {
        List<String> wrong = new ArrayList<>();
        try (HostProcessor host = new HostProcessor();
                ProgramProcessor ours = new ProgramProcessor(
                        Tier.TRANSLATED.tuning)) {
            OracleCases source = new OracleCases(Long.getLong("oracle.seed", 1));
            for (Row row : RowTable.rows()) {
                if (!RowsAgainstHostTest.isComparable(row) || !HostFeatures.has(row)) {
                    continue;
                }
                List<OracleCase> cases = source.of(row, Mode.LONG, PER_FORM);
                List<OracleResult> expected = host.run(cases);
                for (int i = 0; i < cases.size(); i++) {
                    String difference = difference(cases.get(i), expected.get(i), ours);
                    if (!difference.isEmpty()) {
                        wrong.add(row + " " + cases.get(i) + ": " + difference);
                        break;
                    }
                }
            }
            assertTrue(ours.counter("translatedInstructions") > 5_000, "translated");
        }
        assertEquals("", String.join("\n", wrong));
    }

    private String difference(OracleCase test, OracleResult expected, ProgramProcessor ours) {
        OracleResult actual = ours.run(test);
        decoder.decode(test.code(), 0, test.code().length, 64, 0);
        return RowsAgainstHostTest.difference(test, expected, actual, decoder.insn());
    }
}
