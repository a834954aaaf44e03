package dev.vivarium.engine.x86.interp;

import java.util.List;

/** Puts the cases together into one source file. */
final class RowSwitchText {
    private static final String HEAD = """
            package dev.vivarium.engine.x86.interp;

            import dev.vivarium.engine.x86.decode.Insn;
            import dev.vivarium.engine.x86.isa.RowTable;
            import dev.vivarium.engine.x86.mmu.Mmu;
            %simport dev.vivarium.engine.x86.state.Cpu;
            import dev.vivarium.engine.x86.state.Fault;

            /**
             * The interpreter's switch. Generated from the instruction rows by RowSwitchGenerator (its test names the command);
             * not to be edited.
             */
            final class RowSwitch {
                private static final int HOT = %d;

                private RowSwitch() {
                }

                /** Tells the rows their cases. */
                static void link() {
                    RowTable.assignCases(
            %s);
                }

                /** Runs the instructions of a block in turn; on a fault {@code t.faultAt} is the one that raised it. */
                static void run(Interpreter t, Insn[] insns) {
                    Cpu c = t.cpu;
                    Mmu m = t.mmu;
                    long[] r = c.r;
                    int at = 0;
                    try {
                        for (; at < insns.length; at++) {
                            Insn in = insns[at];
                            switch (in.op) {
            """;

    private RowSwitchText() {
    }

    /**
     * @param cases   key and code of each case, the hot ones first
     * @param numbers the rows' case numbers, six a row
     */
    static String assemble(List<String[]> cases, int hotCount, String numbers, List<String> imports) {
        StringBuilder imported = new StringBuilder();
        imports.forEach(name -> imported.append("import dev.vivarium.engine.x86.semantics.").append(name)
                .append(";\n"));
        StringBuilder text = new StringBuilder(String.format(HEAD, imported, hotCount, literal(numbers)));
        for (int i = 0; i < hotCount; i++) {
            appendCase(text, i, cases.get(i), "                    ");
        }
        text.append("                    default -> other(t, c, in);\n                }\n            }\n");
        text.append("        } catch (Fault fault) {\n            t.faultAt = at;\n            throw fault;\n");
        text.append("        }\n    }\n");
        int groups = (cases.size() - hotCount + RowSwitchGenerator.GROUP - 1) / RowSwitchGenerator.GROUP;
        text.append("\n    private static void other(Interpreter t, Cpu c, Insn in) {\n");
        text.append("        switch (in.op - HOT >> 5) {\n");
        for (int group = 0; group < groups; group++) {
            text.append("            case ").append(group).append(" -> group").append(group).append("(t, c, in);\n");
        }
        text.append(
                "            default -> throw new IllegalStateException(\"No case for \" + in);\n        }\n    }\n");
        for (int group = 0; group < groups; group++) {
            appendGroup(text, group, cases, hotCount);
        }
        return text.append("}\n").toString();
    }

    private static void appendGroup(StringBuilder text, int group, List<String[]> cases, int hotCount) {
        int from = hotCount + group * RowSwitchGenerator.GROUP;
        int to = Math.min(cases.size(), from + RowSwitchGenerator.GROUP);
        text.append("\n    private static void group").append(group).append("(Interpreter t, Cpu c, Insn in) {\n");
        String all = cases.subList(from, to).stream().map(each -> each[1]).reduce("", (a, b) -> a + "\n" + b);
        if (all.contains("m.")) {
            text.append("        Mmu m = t.mmu;\n");
        }
        if (all.contains("r[")) {
            text.append("        long[] r = c.r;\n");
        }
        if (all.contains("v[") || all.contains("(v,") || all.contains(" v,")) {
            text.append("        long[] v = c.v;\n");
        }
        text.append("        switch (in.op) {\n");
        for (int i = from; i < to; i++) {
            appendCase(text, i, cases.get(i), "            ");
        }
        text.append("            default -> throw new IllegalStateException(\"No case for \" + in);\n");
        text.append("        }\n    }\n");
    }

    private static void appendCase(StringBuilder text, int number, String[] keyAndBody, String indent) {
        text.append(indent).append("// ").append(keyAndBody[0].strip()).append('\n');
        text.append(indent).append("case ").append(number).append(" -> ");
        String[] lines = keyAndBody[1].split("\n");
        if (lines.length == 1) {
            text.append(lines[0]).append('\n');
            return;
        }
        text.append("{\n");
        for (String line : lines) {
            text.append(indent).append("    ").append(line).append('\n');
        }
        text.append(indent).append("}\n");
    }

    /** Chars as a string literal of escapes, 12 a line. */
    private static String literal(String chars) {
        StringBuilder text = new StringBuilder();
        for (int from = 0; from < chars.length(); from += 12) {
            text.append(from == 0 ? "                    \"" : "\"\n                            + \"");
            for (int i = from; i < Math.min(from + 12, chars.length()); i++) {
                text.append(String.format("\\u%04X", (int) chars.charAt(i)));
            }
        }
        return text.append('"').toString();
    }
}
