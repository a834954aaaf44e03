package dev.vivarium.engine.x86.isa;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;

/** One form of one x86 instruction: all that decoder, interpreter, translator and tests need to know of it. */
public final class Row {
    /** Mandatory prefix: none is asked for. */
    public static final int ANY_PREFIX = 0;
    /** Mandatory prefix: neither 66 nor F2 nor F3. */
    public static final int NO_PREFIX = 1;
    /** VEX.W or VEX.L: either value will do. */
    public static final int IGNORED = -1;

    private static final int FIRST_OPTIONAL_FIELD = 3;

    private final String name;
    private final int prefix;
    private final int map;
    private final int opcode;
    private final boolean opcodeRegister;
    private final boolean modrm;
    private final int extension;
    private final VexForm vex;
    private final int fixedModrm;
    private final List<Operand> operands;
    private final Set<String> attributes;
    private final boolean vvvv;
    private final List<String> features;
    private final boolean memoryForm;
    private final boolean registerForm;
    private final boolean modIgnored;
    private final boolean endsBlock;
    private final boolean idle;
    private final boolean alwaysWide;
    private final boolean wideByDefault;
    /** Its place among all rows. */
    int number;
    /** Case numbers by operand size (16, 32, 64), register form first, then memory form; set by the case table. */
    final int[] cases = new int[6];

    private Row(String line, RowParts known) {
        String[] fields = line.split(";", -1);
        if (fields.length < FIRST_OPTIONAL_FIELD) {
            throw new IllegalArgumentException("A row needs encoding, operation and operands: " + line);
        }
        name = fields[1].trim();
        operands = known.operands(fields[2]);
        attributes = known.attributes(fields.length > FIRST_OPTIONAL_FIELD ? fields[FIRST_OPTIONAL_FIELD] : "");
        List<String> tokens = words(fields[0]);
        vex = known.vex(tokens.getFirst());
        if (vex.present()) {
            tokens.removeFirst();
        }
        prefix = vex.present() ? vex.prefix() : takePrefix(tokens);
        map = vex.present() ? vex.map() : takeMap(tokens);
        String code = tokens.removeFirst();
        opcodeRegister = code.endsWith("+r");
        opcode = Integer.parseInt(opcodeRegister ? code.substring(0, 2) : code, 16);
        String form = tokens.isEmpty() ? "" : tokens.removeFirst();
        modrm = !form.isEmpty();
        fixedModrm = form.startsWith("=") ? Integer.parseInt(form.substring(1), 16) : -1;
        extension = form.startsWith("/") && Character.isDigit(form.charAt(1)) ? form.charAt(1) - '0' : -1;
        vvvv = any(Operand::isInVvvv);
        String cpuid = value("cpuid");
        features = cpuid.isEmpty() ? List.of() : List.of(cpuid.split(","));
        modIgnored = is("anymod");
        endsBlock = is("end");
        idle = is("idle");
        alwaysWide = is("f64");
        wideByDefault = is("d64");
        memoryForm = modrm && fixedModrm < 0 && !form.endsWith(":reg") && !any(Operand::isRegisterOnly);
        registerForm = modrm && !form.endsWith(":mem") && !any(Operand::isMemoryOnly);
        Arrays.fill(cases, -1);
    }

    static Row parse(String line, RowParts known) {
        try {
            return new Row(line, known);
        } catch (IllegalArgumentException | IndexOutOfBoundsException e) {
            throw new IllegalArgumentException("Not a row: " + line, e);
        }
    }

    /** The words between blanks. By hand, because a pattern would take most of the time that all rows take. */
    static List<String> words(String text) {
        List<String> words = new ArrayList<>();
        int start = 0;
        for (int i = 0; i <= text.length(); i++) {
            if (i == text.length() || text.charAt(i) == ' ') {
                if (i > start) {
                    words.add(text.substring(start, i));
                }
                start = i + 1;
            }
        }
        return words;
    }

    private static int takePrefix(List<String> tokens) {
        // A lone 66, F2 or F3 before a further opcode byte is a mandatory prefix.
        int found = switch (tokens.getFirst()) {
            case "NP" -> NO_PREFIX;
            case "66" -> 0x66;
            case "F2" -> 0xF2;
            case "F3" -> 0xF3;
            default -> ANY_PREFIX;
        };
        if (found != ANY_PREFIX) {
            tokens.removeFirst();
        }
        return found;
    }

    private static int takeMap(List<String> tokens) {
        if (!tokens.getFirst().equals("0F")) {
            return 0;
        }
        tokens.removeFirst();
        if (tokens.size() > 1 && !tokens.get(1).startsWith("/") && !tokens.get(1).startsWith("=")) {
            if (tokens.getFirst().equals("38")) {
                tokens.removeFirst();
                return 2;
            }
            if (tokens.getFirst().equals("3A")) {
                tokens.removeFirst();
                return 3;
            }
        }
        return 1;
    }

    /** Its place in {@link RowTable#rows}. */
    public int number() {
        return number;
    }

    /** The operation: class and method. */
    public String name() {
        return name;
    }

    /** {@link #ANY_PREFIX}, {@link #NO_PREFIX}, or 66h, F2h, F3h. */
    public int prefix() {
        return prefix;
    }

    /** Whether it has a VEX prefix. */
    public boolean isVex() {
        return vex.present();
    }

    /** Bits of a vector that VEX.L asks for: 128 or 256; {@link #IGNORED}, as without a VEX prefix. */
    public int vectorBits() {
        return vex.vectorBits();
    }

    /** VEX.W that it needs: 0 or 1; {@link #IGNORED}, as without a VEX prefix. */
    public int vexW() {
        return vex.w();
    }

    /** Whether an operand is named by VEX.vvvv; without one the field must be 1111b. */
    public boolean usesVvvv() {
        return vvvv;
    }

    /** Names of the features of CPUID that it came with. */
    public List<String> features() {
        return features;
    }

    /** 0: one byte, 1: 0F, 2: 0F 38, 3: 0F 3A. */
    public int map() {
        return map;
    }

    public int opcode() {
        return opcode;
    }

    /** Whether the opcode's low three bits are a register. */
    public boolean hasOpcodeRegister() {
        return opcodeRegister;
    }

    public boolean hasModrm() {
        return modrm;
    }

    /** ModRM.reg that it needs, or -1. */
    public int extension() {
        return extension;
    }

    /** ModRM that it needs, or -1. */
    public int fixedModrm() {
        return fixedModrm;
    }

    public List<Operand> operands() {
        return operands;
    }

    public boolean is(String attribute) {
        return attributes.contains(attribute);
    }

    /** Whether it sets the instruction pointer, or changes what code is. */
    public boolean endsBlock() {
        return endsBlock;
    }

    /** Whether it does nothing at all, so that it need not be run. */
    public boolean isIdle() {
        return idle;
    }

    /** Whether its operands are 64 bits wide in 64-bit mode whatever the prefixes say. */
    public boolean isAlwaysWide() {
        return alwaysWide;
    }

    /** Whether its operands are 64 bits wide in 64-bit mode without REX.W. */
    public boolean isWideByDefault() {
        return wideByDefault;
    }

    /** The value of an attribute {@code key=value}, or the empty string. */
    public String value(String key) {
        for (String attribute : attributes) {
            if (attribute.startsWith(key) && attribute.startsWith("=", key.length())) {
                return attribute.substring(key.length() + 1);
            }
        }
        return "";
    }

    /** Whether ModRM.rm is a register whatever ModRM.mod says: moves to and from control registers. */
    public boolean ignoresMod() {
        return modIgnored;
    }

    public boolean hasMemoryForm() {
        return memoryForm;
    }

    public boolean hasRegisterForm() {
        return registerForm;
    }

    /** Whether it differs by operand size. */
    public boolean isSized() {
        return any(Operand::isVariable) || is("sized");
    }

    private boolean any(Predicate<Operand> property) {
        for (Operand operand : operands) {
            if (property.test(operand)) {
                return true;
            }
        }
        return false;
    }

    /** Where the case of a form stands in {@link #cases}. */
    public static int form(int operandBits, boolean memory) {
        return (operandBits >> 5) + (memory ? 3 : 0);
    }

    /** The interpreter's case for a form, or -1 if there is none. */
    public int caseOf(int operandBits, boolean memory) {
        return cases[form(operandBits, memory)];
    }

    @Override
    public String toString() {
        return name;
    }
}
