package dev.vivarium.app.cli.bench;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;

import java.util.List;
import java.util.stream.IntStream;

class BenchTableTest {
    private static Measure measure(String name, double processor, double mips) {
        return new Measure(name, processor, 2 * processor, mips, "v");
    }

    private final Column soft = new Column("soft", true,
            List.of(measure("boot", 4, 300), measure("sha256", 1, 1000), measure("copy", 2, 99.6)), null);
    private final Column qemu = new Column("qemu tcg", false,
            List.of(measure("boot", 2, Double.NaN), measure("sha256", 8, Double.NaN), measure("copy", 4, Double.NaN)),
            null);

    @Test
    void oneColumnIsComparedWithNothing() {
        assertEquals(List.of(
                "                                     soft",
                "workload            cpu s  wall s    MIPS",
                "boot                 4.00    8.00     300",
                "sha256               1.00    2.00    1000",
                "copy                 2.00    4.00     100",
                "total                3.00    6.00       -"), new BenchTable(List.of(soft)).lines());
    }

    @Test
    void othersHaveARatioAndItsMean() {
        List<String> lines = new BenchTable(List.of(soft, qemu)).lines();
        assertEquals("                                     soft                  qemu tcg", lines.get(0));
        assertEquals("workload            cpu s  wall s    MIPS     cpu s  wall s   ratio", lines.get(1));
        assertEquals("boot                 4.00    8.00     300      2.00    4.00    0.50", lines.get(2));
        assertEquals("sha256               1.00    2.00    1000      8.00   16.00    8.00", lines.get(3));
        assertEquals("total                3.00    6.00       -     12.00   24.00       -", lines.get(5));
        assertEquals("geometric mean                                                 4.00", lines.get(6));
    }

    @Test
    void whatIsMissingIsADash() {
        Column half = new Column("qemu kvm", false, List.of(measure("sha256", 0.01, Double.NaN)), "it broke");
        List<String> lines = new BenchTable(List.of(soft, half)).lines();
        assertTrue(lines.get(2).endsWith("-       -       -"), lines.get(2));
        assertTrue(lines.get(3).endsWith("0.01    0.02       -"), lines.get(3));
    }

    @Test
    void noLineIsWiderThanATerminal() {
        for (int count = 1; count < 8; count++) {
            List<Column> columns = IntStream.range(0, count)
                    .mapToObj(i -> new Column("soft,translate=mixed" + i, i % 2 == 0, qemu.measures(), null))
                    .toList();
            for (String line : new BenchTable(columns).lines()) {
                assertTrue(line.length() <= BenchTable.MOST_WIDTH, line);
            }
        }
    }

    @Test
    void anotherResultIsNoticed() {
        Column other = new Column("other", false, List.of(new Measure("copy", 1, 1, 1, "w"), measure("sha256", 1, 1)),
                null);
        assertEquals(List.of("copy"), other.differences(soft));
    }
}
