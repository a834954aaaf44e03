package dev.vivarium.engine.x86.isa;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/**
 * The rows that a line stands for. A row of SSE with the attribute {@code avx=} has forms with a VEX prefix as well: a
 * destination that was a source too gets a source of its own in VEX.vvvv, memory need not be aligned, and vectors can
 * have 256 bits (SDM Vol. 1, 14.1). A row with a VEX prefix that does not name its length has both.
 */
final class VexRows {
    private static final Set<String> LENGTHS = Set.of("128", "256", "LIG", "LZ");
    private static final String VECTORS = "VWUHLM";

    private final List<String> encoding;
    private final String operation;
    private final List<String> operands;
    private final List<String> attributes;

    private VexRows(String line) {
        String[] fields = line.split(";", -1);
        encoding = Row.words(fields[0]);
        operation = fields[1].trim();
        operands = Row.words(fields[2]);
        attributes = Row.words(fields[3]);
    }

    /** The line itself, if it is a row as it stands, and those that follow from it. */
    static List<String> of(String line) {
        if (line.startsWith("VEX.")) {
            return new VexRows(line).ofBothLengths(line);
        }
        return line.contains(" avx=") ? new VexRows(line).withForms(line) : List.of(line);
    }

    private List<String> ofBothLengths(String line) {
        for (String part : encoding.getFirst().split("\\.")) {
            if (LENGTHS.contains(part)) {
                return List.of(line);
            }
        }
        return List.of(withLength(128), withLength(256));
    }

    private List<String> withForms(String line) {
        String avx = attribute("avx=");
        return avx.startsWith("AVX") ? List.of(line, derived("128"), derived("256"))
                : List.of(line, derived(avx.equals("lig") ? "LIG" : "128"));
    }

    private String attribute(String key) {
        for (String word : attributes) {
            if (word.startsWith(key)) {
                return word.substring(key.length());
            }
        }
        return "";
    }

    private String withLength(int bits) {
        List<String> code = new ArrayList<>(encoding);
        code.set(0, "VEX." + bits + code.getFirst().substring(3));
        String wide = attribute("avx=");
        String feature = bits == 256 && !wide.isEmpty() ? wide : attribute("cpuid=");
        return row(code, bits == 256 ? widened(operands) : operands, feature);
    }

    /** The form with a VEX prefix of a row without one. */
    private String derived(String length) {
        List<String> code = new ArrayList<>(encoding);
        StringBuilder vex = new StringBuilder("VEX.").append(length).append('.').append(code.removeFirst()).append('.')
                .append(code.removeFirst());
        if (code.size() > 1 && (code.getFirst().equals("38") || code.getFirst().equals("3A"))
                && !code.get(1).startsWith("/")) {
            vex.append(code.removeFirst());
        }
        code.addFirst(vex.toString());
        boolean wide = length.equals("256");
        String own = attribute("cpuid=");
        String feature = wide ? attribute("avx=")
                : own.equals("AES") || own.equals("PCLMULQDQ") ? own + ",AVX" : "AVX";
        List<String> withSource = withSource();
        return row(code, wide ? widened(withSource) : withSource, feature);
    }

    /**
     * Operands with the first source in VEX.vvvv, or the destination where ModRM.reg extends the opcode, and memory at
     * any address.
     */
    private List<String> withSource() {
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
        if (!attributes.contains("aligned")) {
            result.replaceAll(each -> each.startsWith("Wo") && !each.startsWith("Wou") ? "Wou" + each.substring(2)
                    : each);
        }
        return result;
    }

    /** The same operands of 256 bits. */
    private List<String> widened(List<String> narrow) {
        List<String> result = new ArrayList<>();
        for (int i = 0; i < narrow.size(); i++) {
            String operand = narrow.get(i);
            boolean vector = VECTORS.indexOf(operand.charAt(0)) >= 0;
            boolean source = i > 0 && vector && (i + 1 == narrow.size() || narrow.get(i + 1).startsWith("I"));
            if (source && attributes.contains("half")) {
                result.add(doubled(operand));
            } else if (source && attributes.contains("count") || i == 0 && attributes.contains("narrow") || !vector
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

    private String row(List<String> code, List<String> changed, String feature) {
        StringBuilder text = new StringBuilder(String.join(" ", code)).append(" ; ").append(operation).append(" ; ")
                .append(String.join(" ", changed)).append(" ; avx cpuid=").append(feature);
        for (String word : attributes) {
            if (!word.equals("sse") && !word.equals("avx") && !word.startsWith("avx=") && !word.startsWith("cpuid=")) {
                text.append(' ').append(word);
            }
        }
        return text.toString();
    }
}
