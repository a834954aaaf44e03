package dev.vivarium.engine.x86.interp;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.vivarium.engine.x86.isa.Row;
import dev.vivarium.engine.x86.isa.RowSource;
import dev.vivarium.engine.x86.isa.RowTable;

import org.junit.jupiter.api.Test;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** The generated operations are those of the rows as they are now. */
class OperationsTest {
    private static final Path MODULE = Path.of("").toAbsolutePath();
    private static final String COMMAND = "Run OperationGenerator's main method with the folder of vm-engine as its"
            + " argument.";

    @Test
    void generatedSourceIsUpToDate() throws IOException {
        assertEquals(RowSource.generate(MODULE), Files.readString(RowSource.target(MODULE)), COMMAND);
        assertEquals(OperationGenerator.generate(MODULE), Files.readString(OperationGenerator.target(MODULE)),
                COMMAND);
    }

    @Test
    void everyRowHasACase() {
        Operations.link();
        for (Row row : RowTable.rows()) {
            for (int bits = 16; bits <= 64; bits *= 2) {
                assertTrue(!row.hasMemoryForm() || row.caseOf(bits, true) >= 0, () -> row + " lacks a memory case");
                assertTrue(row.hasModrm() && !row.hasRegisterForm() || row.caseOf(bits, false) >= 0,
                        () -> row + " lacks a register case");
            }
        }
    }
}
