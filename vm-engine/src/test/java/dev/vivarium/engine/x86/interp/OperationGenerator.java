package dev.vivarium.engine.x86.interp;

import dev.vivarium.engine.x86.isa.Row;
import dev.vivarium.engine.x86.isa.RowSource;
import dev.vivarium.engine.x86.isa.RowTable;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Pattern;

/**
 * Writes {@code Operations.java}: a class for each form of the instruction rows, from the signatures of the methods they
 * name. Forms whose code would be the same share a class.
 */
public final class OperationGenerator {
    private static final int SIZES = 3;

    private final OperationSignatures signatures;
    /** Bodies of each row's forms, null where there is none. */
    private final List<String[]> forms = new ArrayList<>();
    /** Code to the key it is named after. */
    private final Map<String, String> keys = new LinkedHashMap<>();

    private OperationGenerator(Path module) throws IOException {
        signatures = OperationSignatures.read(module.resolve("src/main/java/dev/vivarium/engine/x86"));
    }

    /** The source text for the module in folder {@code module}. */
    static String generate(Path module) throws IOException {
        return new OperationGenerator(module).write(RowSource.rows(module));
    }

    /** Where the text belongs. */
    static Path target(Path module) {
        return module.resolve("src/main/java/dev/vivarium/engine/x86/interp/Operations.java");
    }

    /** Writes it, and the rows' lines; the argument is the folder of module vm-engine. */
    public static void main(String[] arguments) throws IOException {
        Path module = Path.of(arguments.length > 0 ? arguments[0] : "vm-engine");
        Files.writeString(RowSource.target(module), RowSource.generate(module));
        Files.writeString(target(module), generate(module));
    }

    private String write(List<Row> rows) {
        for (Row row : rows) {
            addForms(row);
        }
        TreeMap<String, String> bodyOfName = new TreeMap<>();
        keys.forEach((body, key) -> bodyOfName.put(freeName(key, bodyOfName), body));
        Map<String, Integer> numberOfBody = new HashMap<>();
        bodyOfName.values().forEach(body -> numberOfBody.put(body, numberOfBody.size()));
        return OperationText.assemble(bodyOfName, caseNumbers(numberOfBody), imports());
    }

    private void addForms(Row row) {
        String[] bodies = new String[2 * SIZES];
        for (int size = 0; size < SIZES; size++) {
            int bits = 16 << size;
            for (int memory = 0; memory < 2; memory++) {
                if (memory == 1 ? row.hasMemoryForm() : row.hasRegisterForm() || !row.hasModrm()) {
                    CaseBody body = new CaseBody(row, bits, memory == 1, signatures);
                    bodies[Row.form(bits, memory == 1)] = body.text();
                    keys.putIfAbsent(body.text(), body.key());
                }
            }
        }
        forms.add(bodies);
    }

    /** "Arithmetic.add64 r,m" as a class name that is free: ArithmeticAdd64RM. */
    private static String freeName(String key, Map<String, String> taken) {
        StringBuilder name = new StringBuilder();
        for (String part : key.split("[ .,]+")) {
            name.append(Character.toUpperCase(part.charAt(0))).append(part.substring(1));
        }
        String free = name.toString();
        for (int i = 2; taken.containsKey(free); i++) {
            free = name + "V" + i;
        }
        return free;
    }

    private String caseNumbers(Map<String, Integer> numberOfBody) {
        StringBuilder text = new StringBuilder();
        for (String[] bodies : forms) {
            for (String body : bodies) {
                text.append((char) (RowTable.CASE_BASE + (body == null ? -1 : numberOfBody.get(body))));
            }
        }
        return text.toString();
    }

    private List<String> imports() {
        String all = String.join("\n", keys.keySet());
        return signatures.semanticsClasses().stream()
                .filter(name -> Pattern.compile("\\b" + name + "\\.").matcher(all).find())
                .toList();
    }
}
