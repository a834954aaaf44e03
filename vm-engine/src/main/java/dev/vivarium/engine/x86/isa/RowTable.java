package dev.vivarium.engine.x86.isa;

import java.util.ArrayList;
import java.util.List;

/** All rows, made once from their lines. */
public final class RowTable {
    /** What is added to a case's number to make a character that needs no care in a string. */
    public static final int CASE_BASE = 0x100;

    private static final class Holder {
        static final List<Row> ROWS = parse(RowLines.texts());
    }

    private RowTable() {
    }

    /** The rows in the order of their lines. */
    public static List<Row> rows() {
        return Holder.ROWS;
    }

    /**
     * Numbers the interpreter's cases.
     *
     * @param numbers the cases of each row in turn, six each, above {@link #CASE_BASE}; one below it for none
     */
    public static void assignCases(String numbers) {
        List<Row> rows = rows();
        if (numbers.length() != rows.size() * 6) {
            throw new IllegalStateException("The interpreter's switch is older than the instruction rows.");
        }
        for (int i = 0; i < numbers.length(); i++) {
            rows.get(i / 6).cases[i % 6] = numbers.charAt(i) - CASE_BASE;
        }
    }

    /** @param texts rows, a line each */
    static List<Row> parse(List<String> texts) {
        List<Row> rows = new ArrayList<>();
        RowParts parts = new RowParts();
        for (String text : texts) {
            for (String line : text.split("\n")) {
                Row row = Row.parse(line, parts);
                row.number = rows.size();
                rows.add(row);
            }
        }
        return List.copyOf(rows);
    }
}
