package dev.vivarium.engine.x86.interp;

import java.util.List;
import java.util.SortedMap;
import java.util.regex.Pattern;

/** Puts the operations together into one source file. */
final class OperationText {
    /** Operations made by one method: its switch must stay below what HotSpot compiles. */
    private static final int MAKE_BITS = 8;
    private static final Pattern VECTOR = Pattern.compile("\\bv(\\[|,)");

    private static final String HEAD = """
            package dev.vivarium.engine.x86.interp;

            import dev.vivarium.engine.x86.decode.Insn;
            import dev.vivarium.engine.x86.isa.RowTable;
            import dev.vivarium.engine.x86.mmu.Mmu;
            %simport dev.vivarium.engine.x86.state.Cpu;

            /**
             * The interpreter's operations. Generated from the instruction rows by OperationGenerator (its test names the
             * command); not to be edited.
             */
            final class Operations {
                static final int COUNT = %d;

                private Operations() {
                }

                /** Tells the rows their operations. */
                static void link() {
                    RowTable.assignCases(%s);
                }

                /** A new operation of a number. */
                static Operation make(int number) {
                    return (Operation) switch (number >> %d) {
            """;

    private static final String UNKNOWN = """
                        default -> throw new IllegalArgumentException("No operation has the number " + number + ".");
                    };
                }
            """.indent(0);

    private OperationText() {
    }

    /**
     * The whole file.
     *
     * @param bodies code by the name of its class, in the order of the operations' numbers
     * @param cases  the number of each form of each row, from {@code RowTable.CASE_BASE}
     */
    static String assemble(SortedMap<String, String> bodies, String cases, List<String> imports) {
        StringBuilder imported = new StringBuilder();
        imports.forEach(name -> imported.append("import dev.vivarium.engine.x86.semantics.").append(name)
                .append(";\n"));
        StringBuilder text = new StringBuilder(String.format(HEAD, imported, bodies.size(), literal(cases), MAKE_BITS));
        int makers = (bodies.size() >> MAKE_BITS) + 1;
        for (int maker = 0; maker < makers; maker++) {
            text.append("            case ").append(maker).append(" -> make").append(maker).append("(number);\n");
        }
        text.append(UNKNOWN);
        text.append("\n    private static Object any(Object made) {\n        return made;\n    }\n");
        List<String> names = List.copyOf(bodies.keySet());
        for (int maker = 0; maker < makers; maker++) {
            appendMaker(text, names, maker);
        }
        bodies.forEach((name, body) -> appendOperation(text, name, body));
        return text.append("}\n").toString();
    }

    /** A maker knows its operations as Objects: else Java would load all the classes to see that each is an Operation. */
    private static void appendMaker(StringBuilder text, List<String> names, int maker) {
        text.append("\n    private static Object make").append(maker).append("(int number) {\n");
        text.append("        return switch (number) {\n");
        int end = Math.min(names.size(), maker + 1 << MAKE_BITS);
        for (int i = maker << MAKE_BITS; i < end; i++) {
            text.append("            case ").append(i).append(" -> any(new ").append(names.get(i)).append("());\n");
        }
        text.append(UNKNOWN);
    }

    private static void appendOperation(StringBuilder text, String name, String body) {
        text.append("\n    static final class ").append(name).append(" extends Operation {\n");
        text.append("        @Override\n");
        text.append("        void run(Interpreter t, Cpu c, long[] r, Mmu m, Insn in) {\n");
        if (VECTOR.matcher(body).find()) {
            text.append("            long[] v = c.v;\n");
        }
        for (String line : body.split("\n")) {
            text.append("            ").append(line).append('\n');
        }
        text.append("        }\n    }\n");
    }

    /** Chars as a string literal of escapes, 12 a line. */
    private static String literal(String chars) {
        StringBuilder text = new StringBuilder("\"\"");
        for (int from = 0; from < chars.length(); from += 12) {
            text.append("\n                    + \"");
            for (int i = from; i < Math.min(from + 12, chars.length()); i++) {
                text.append(String.format("\\u%04X", (int) chars.charAt(i)));
            }
            text.append('"');
        }
        return text.toString();
    }
}
