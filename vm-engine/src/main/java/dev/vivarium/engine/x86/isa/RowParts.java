package dev.vivarium.engine.x86.isa;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Parts that many rows have in common, each made once while the rows are read: they are read in every start. */
final class RowParts {
    private final Map<String, List<Operand>> operands = new HashMap<>();
    private final Map<String, Set<String>> attributes = new HashMap<>();
    private final Map<String, VexForm> vexForms = new HashMap<>();

    /** What the third field of a row says. */
    List<Operand> operands(String text) {
        return operands.computeIfAbsent(text, RowParts::parse);
    }

    private static List<Operand> parse(String text) {
        List<Operand> parsed = new ArrayList<>();
        for (String word : Row.words(text)) {
            parsed.add(Operand.parse(word));
        }
        return List.copyOf(parsed);
    }

    /** What the fourth field of a row says. */
    Set<String> attributes(String text) {
        return attributes.computeIfAbsent(text, words -> Set.copyOf(Row.words(words)));
    }

    /** What the first word of an encoding says. */
    VexForm vex(String word) {
        return word.startsWith("VEX.") ? vexForms.computeIfAbsent(word, VexForm::parse) : VexForm.NONE;
    }
}
