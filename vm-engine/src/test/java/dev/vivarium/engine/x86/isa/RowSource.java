package dev.vivarium.engine.x86.isa;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/**
 * The {@code .rows} files, and {@code RowLines.java}, which is made of them: the program reads its rows in every start, so
 * that all that can be done before is done here.
 */
public final class RowSource {
    private static final List<String> FILES = List.of("integer", "system", "x87", "mmx", "sse", "avx");
    /** A constant has at most 65,535 bytes, a row some 80. */
    private static final int ROWS_OF_A_TEXT = 400;

    private static final String HEAD = """
            package dev.vivarium.engine.x86.isa;

            import java.util.List;

            /**
             * The instruction rows, with those that follow from others. Generated from the .rows files by OperationGenerator (its
             * test names the command); not to be edited.
             */
            final class RowLines {
                private RowLines() {
                }

                /** The rows, a line each, in pieces as long as a constant can be. */
                static List<String> texts() {
                    return List.of(""";

    private RowSource() {
    }

    /** The rows as the files of the module in folder {@code module} have them now. */
    public static List<Row> rows(Path module) throws IOException {
        return RowTable.parse(List.of(String.join("\n", lines(module))));
    }

    /** The source text of {@code RowLines.java}. */
    public static String generate(Path module) throws IOException {
        List<String> lines = lines(module);
        StringBuilder text = new StringBuilder(HEAD);
        for (int i = 0; i < lines.size(); i++) {
            if (i % ROWS_OF_A_TEXT == 0) {
                text.append(i == 0 ? "\"\"\"\n" : "\"\"\", \"\"\"\n");
            }
            text.append(" ".repeat(16)).append(lines.get(i)).append('\n');
        }
        return text.append(" ".repeat(16)).append("\"\"\");\n    }\n}\n").toString();
    }

    /** Where that belongs. */
    public static Path target(Path module) {
        return module.resolve("src/main/java/dev/vivarium/engine/x86/isa/RowLines.java");
    }

    private static List<String> lines(Path module) throws IOException {
        List<String> lines = new ArrayList<>();
        for (String file : FILES) {
            for (String line : Files.readAllLines(module.resolve("src/main/rows/" + file + ".rows"))) {
                if (!line.isBlank() && !line.startsWith("#")) {
                    VexRows.of(line).forEach(row -> lines.add(String.join(" ", Row.words(row))));
                }
            }
        }
        return lines;
    }
}
