package dev.vivarium.engine.x86.interp;

import dev.vivarium.engine.x86.isa.Row;
import dev.vivarium.engine.x86.isa.RowTable;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;

/**
 * Writes {@code RowSwitch.java}, the interpreter's switch, from the instruction rows and the signatures of the methods
 * they name. Forms whose code would be the same share a case. The cases of {@code hot.txt} stand in the loop itself,
 * the others in methods of {@value #GROUP} cases.
 */
public final class RowSwitchGenerator {
    static final int GROUP = 32;
    private static final int SIZES = 3;

    private final OperationSignatures signatures;
    private final List<String> hot;
    /** Code to key, for each different case. */
    private final Map<String, String> keys = new HashMap<>();
    private final List<String[]> forms = new ArrayList<>();

    private RowSwitchGenerator(Path module) throws IOException {
        signatures = OperationSignatures.read(module.resolve("src/main/java/dev/vivarium/engine/x86"));
        hot = Files.readAllLines(module.resolve("src/test/resources/dev/vivarium/engine/x86/interp/hot.txt"));
    }

    /** The source text for the module in folder {@code module}. */
    static String generate(Path module) throws IOException {
        return new RowSwitchGenerator(module).write();
    }

    /** Where the text belongs. */
    static Path target(Path module) {
        return module.resolve("src/main/java/dev/vivarium/engine/x86/interp/RowSwitch.java");
    }

    /** Writes the file; the argument is the folder of module vm-engine. */
    public static void main(String[] arguments) throws IOException {
        Path module = Path.of(arguments.length > 0 ? arguments[0] : "vm-engine");
        Files.writeString(target(module), generate(module));
    }

    private String write() {
        for (Row row : RowTable.rows()) {
            addForms(row);
        }
        List<String> order = new ArrayList<>(keys.keySet());
        order.sort(Comparator.comparingInt((String body) -> rank(keys.get(body))).thenComparing(keys::get)
                .thenComparing(body -> body));
        Map<String, Integer> numbers = new HashMap<>();
        for (int i = 0; i < order.size(); i++) {
            numbers.put(order.get(i), i);
        }
        int hotCount = (int) order.stream().filter(body -> rank(keys.get(body)) < hot.size()).count();
        return RowSwitchText.assemble(order.stream().map(body -> new String[]{keys.get(body), body}).toList(),
                hotCount, caseNumbers(numbers), imports(order));
    }

    private int rank(String key) {
        int place = hot.indexOf(key);
        return place < 0 ? hot.size() : place;
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

    private String caseNumbers(Map<String, Integer> numbers) {
        StringBuilder text = new StringBuilder();
        for (String[] bodies : forms) {
            for (String body : bodies) {
                text.append((char) (RowTable.CASE_BASE + (body == null ? -1 : numbers.get(body))));
            }
        }
        return text.toString();
    }

    private List<String> imports(List<String> bodies) {
        String all = String.join("\n", bodies);
        return signatures.semanticsClasses().stream()
                .filter(name -> Pattern.compile("\\b" + name + "\\.").matcher(all).find())
                .toList();
    }
}
