package dev.vivarium.engine.x86.isa;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;

/**
 * The rows that a line stands for. A row of SSE with the attribute {@code avx=} has forms with a VEX prefix as well: a
 * destination that was a source too gets a source of its own in VEX.vvvv, memory need not be aligned, and vectors can
 * have 256 bits (SDM Vol. 1, 14.1). A row with a VEX prefix that does not name its length has both.
 */
final class VexRows {
    private static final String LENGTHS = "128 256 LIG LZ";
    private static final String VECTORS = "VWUHLM";

    private VexRows() {
    }

    /** The line itself, if it is a row as it stands, and those that follow from it. */
    static List<String> of(String line) {
        String[] fields = line.split(";", -1);
        String encoding = fields[0].trim();
        String avx = attribute(fields, "avx=");
        if (encoding.startsWith("VEX.")) {
            boolean fixed = Arrays.stream(encoding.split("[. ]")).anyMatch(part -> LENGTHS.contains(part)
                    && part.length() > 1);
            return fixed ? List.of(line) : List.of(withLength(fields, 128), withLength(fields, 256));
        }
        if (avx.isEmpty()) {
            return List.of(line);
        }
        List<String> rows = new ArrayList<>(List.of(line));
        rows.add(derived(fields, avx.equals("lig") ? "LIG" : "128"));
        if (avx.startsWith("AVX")) {
            rows.add(derived(fields, "256"));
        }
        return rows;
    }

    private static String attribute(String[] fields, String key) {
        return fields.length < 4 ? ""
                : Arrays.stream(fields[3].trim().split("\\s+"))
                        .filter(word -> word.startsWith(key))
                        .map(word -> word.substring(key.length()))
                        .findFirst().orElse("");
    }

    private static boolean has(String[] fields, String word) {
        return List.of(fields[3].trim().split("\\s+")).contains(word);
    }

    private static String withLength(String[] fields, int bits) {
        String encoding = fields[0].trim().replaceFirst("VEX\\.", "VEX." + bits + ".");
        List<String> operands = List.of(fields[2].trim().split("\\s+"));
        String wide = attribute(fields, "avx=");
        String feature = bits == 256 && !wide.isEmpty() ? wide : attribute(fields, "cpuid=");
        return row(encoding, fields, bits == 256 ? widened(operands, fields) : operands, feature);
    }

    /** The form with a VEX prefix of a row without one. */
    private static String derived(String[] fields, String length) {
        List<String> code = new ArrayList<>(List.of(fields[0].trim().split("\\s+")));
        StringBuilder vex = new StringBuilder("VEX.").append(length).append('.').append(code.removeFirst()).append('.')
                .append(code.removeFirst());
        if (code.size() > 1 && (code.getFirst().equals("38") || code.getFirst().equals("3A"))
                && !code.get(1).startsWith("/")) {
            vex.append(code.removeFirst());
        }
        List<String> operands = withSource(List.of(fields[2].trim().split("\\s+")));
        if (!has(fields, "aligned")) {
            operands = operands.stream().map(each -> each.startsWith("Wo") && !each.startsWith("Wou")
                    ? "Wou" + each.substring(2)
                    : each).toList();
        }
        boolean wide = length.equals("256");
        String own = attribute(fields, "cpuid=");
        String feature = wide ? attribute(fields, "avx=")
                : own.equals("AES") || own.equals("PCLMULQDQ") ? own + ",AVX" : "AVX";
        return row(vex + ".WIG " + String.join(" ", code), fields, wide ? widened(operands, fields) : operands,
                feature);
    }

    /** Operands with the first source in VEX.vvvv, or the destination where ModRM.reg extends the opcode. */
    private static List<String> withSource(List<String> operands) {
        List<String> result = new ArrayList<>(operands);
        String first = operands.getFirst();
        String size = first.substring(1, 2);
        if (first.equals("Uo+")) {
            result.set(0, "Ho=");
            result.add(1, "Uo");
        } else if ("VU".indexOf(first.charAt(0)) >= 0 && (first.endsWith("+")
                || first.endsWith("=") && !size.equals("o"))) {
            result.set(0, first.substring(0, 2) + "=");
            // A scalar's destination that is only written still takes its upper part from there.
            result.add(1, "H" + size + (first.endsWith("+") ? "" : "-"));
        }
        return result;
    }

    /** The same operands of 256 bits. */
    private static List<String> widened(List<String> operands, String[] fields) {
        List<String> result = new ArrayList<>();
        for (int i = 0; i < operands.size(); i++) {
            String operand = operands.get(i);
            boolean vector = VECTORS.indexOf(operand.charAt(0)) >= 0;
            boolean source = i > 0 && vector && (i + 1 == operands.size() || operands.get(i + 1).startsWith("I"));
            if (source && has(fields, "half")) {
                result.add(doubled(operand));
            } else if (source && has(fields, "count") || i == 0 && has(fields, "narrow") || !vector
                    || operand.length() < 2 || operand.charAt(1) != 'o') {
                result.add(operand);
            } else {
                result.add(operand.charAt(0) + "x" + operand.substring(2));
            }
        }
        return result;
    }

    private static String doubled(String operand) {
        return switch (operand) {
            case "Wq" -> "Wou";
            case "Wd" -> "Wq";
            case "Ww" -> "Wd";
            default -> throw new IllegalArgumentException("Not half a vector: " + operand);
        };
    }

    private static String row(String encoding, String[] fields, List<String> operands, String feature) {
        String attributes = Arrays.stream(fields[3].trim().split("\\s+"))
                .filter(word -> !word.equals("sse") && !word.equals("avx") && !word.startsWith("avx=")
                        && !word.startsWith("cpuid="))
                .collect(Collectors.joining(" "));
        return encoding + " ; " + fields[1].trim() + " ; " + String.join(" ", operands) + " ; avx " + attributes
                + " cpuid=" + feature;
    }
}
