package dev.vivarium.engine.x86.oracle;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.vivarium.engine.vcpu.CpuModel;
import dev.vivarium.engine.x86.decode.Decoder;
import dev.vivarium.engine.x86.isa.Row;
import dev.vivarium.engine.x86.isa.RowTable;
import dev.vivarium.engine.x86.oracle.OracleCase.Mode;
import dev.vivarium.engine.x86.oracle.OracleResult.Fault;

import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

import java.util.ArrayList;
import java.util.List;

class OracleCasesTest {
    private static List<Row> rows() {
        return RowTable.rows().stream().filter(OracleCases::suits).toList();
    }

    private static Row row(String operation, int opcode) {
        return RowTable.rows().stream().filter(row -> row.name().equals(operation) && row.opcode() == opcode)
                .findFirst()
                .orElseThrow();
    }

    @Test
    void everyFormDecodesToItsOwnRow() {
        OracleCases cases = new OracleCases(1);
        Decoder decoder = new Decoder(CpuModel.X86_64_V3::offers);
        for (Row row : rows()) {
            for (Mode mode : Mode.values()) {
                for (OracleForm form : OracleForm.of(row, mode)) {
                    OracleCase test = cases.one(form);
                    Decoder.Outcome outcome = decoder.decode(test.code(), 0, test.code().length,
                            mode == Mode.LONG ? 64 : 32, 0);
                    String what = form + ": " + test;
                    assertEquals(Decoder.Outcome.DECODED, outcome, what);
                    assertEquals(test.code().length, decoder.length(), what);
                    assertEquals(row.name(), decoder.insn().row.name(), what);
                    boolean wAtRandom = row.isVex() && !row.isSized();
                    assertTrue(wAtRandom || form.operandBits() == decoder.insn().operandBits, what);
                }
            }
        }
    }

    @Test
    void theSameSeedGivesTheSameCases() {
        Row row = row("Arithmetic.add#", 0x01);
        List<OracleCase> first = new OracleCases(7).of(row, Mode.LONG, 3);
        List<OracleCase> second = new OracleCases(7).of(row, Mode.LONG, 3);
        for (int i = 0; i < first.size(); i++) {
            assertEquals(first.get(i).toString(), second.get(i).toString());
            assertEquals(List.of(), StateDifference.between(first.get(i).before(), second.get(i).before(), 0));
        }
    }

    @Test
    void formsCoverSizesAddressesAndLock() {
        // three sizes, each with nine addresses, locked or not, and a register
        assertEquals(3 * (9 * 2 + 1), OracleForm.of(row("Arithmetic.add#", 0x01), Mode.LONG).size());
        assertEquals(2 * (8 * 2 + 1), OracleForm.of(row("Arithmetic.add#", 0x01), Mode.COMPATIBILITY).size());
        assertEquals(0, OracleForm.of(row("Decimal.daa", 0x27), Mode.LONG).size());
        assertEquals(3, OracleForm.of(row("Strings.movs8", 0xA4), Mode.LONG).size());
    }

    @Test
    @Tag("x86-64-host")
    @Tag("linux")
    void theHostRunsThemAll() {
        int run = 0;
        int faults = 0;
        List<String> undefined = new ArrayList<>();
        try (HostProcessor processor = new HostProcessor()) {
            OracleCases source = new OracleCases(2);
            for (Row row : rows()) {
                for (Mode mode : Mode.values()) {
                    List<OracleCase> cases = source.of(row, mode, 1);
                    List<OracleResult> results = processor.run(cases);
                    for (int i = 0; i < results.size(); i++) {
                        Fault fault = results.get(i).fault();
                        run++;
                        faults += fault != null ? 1 : 0;
                        boolean always = row.value("cpuid").isEmpty() && !row.name().equals("Traps.undefined");
                        if (always && fault != null && fault.vector() == Fault.UD) {
                            undefined.add(row + " " + cases.get(i));
                        }
                    }
                }
            }
        }
        assertEquals(List.of(), undefined);
        assertTrue(run > 5000 && faults * 4 < run, faults + " faults in " + run);
    }
}
