package dev.vivarium.engine.x86.isa;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;

/** All rows, read once from the {@code .rows} files beside this class. */
public final class RowTable {
    /** What is added to a case's number to make a character that needs no care in a string. */
    public static final int CASE_BASE = 0x100;

    private static final List<String> FILES = List.of("integer", "system", "x87", "mmx", "sse", "avx");

    private static final class Holder {
        static final List<Row> ROWS = read();
    }

    private RowTable() {
    }

    /** The rows in the order of their files. */
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

    private static List<Row> read() {
        List<Row> rows = new ArrayList<>();
        for (String file : FILES) {
            for (String line : text(file).split("\n")) {
                if (!line.isBlank() && !line.startsWith("#")) {
                    VexRows.of(line).forEach(row -> rows.add(Row.parse(row)));
                }
            }
        }
        for (int i = 0; i < rows.size(); i++) {
            rows.get(i).number = i;
        }
        return List.copyOf(rows);
    }

    private static String text(String file) {
        try (InputStream in = RowTable.class.getResourceAsStream(file + ".rows")) {
            if (in == null) {
                throw new IllegalStateException("The instruction rows '" + file + "' are missing from the program.");
            }
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
