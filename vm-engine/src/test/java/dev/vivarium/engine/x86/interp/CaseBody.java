package dev.vivarium.engine.x86.interp;

import dev.vivarium.engine.x86.isa.Operand;
import dev.vivarium.engine.x86.isa.Operand.Kind;
import dev.vivarium.engine.x86.isa.Row;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

/** The Java code of one form of one row: fetch the operands, call the operation, store the result. */
final class CaseBody {
    private static final String PLACES = "abc";
    private static final List<String> CONTEXT = List.of("Interpreter", "Cpu", "Insn", "long[]", "FloatEnv", "X87State");

    private final Row row;
    private final int operandBits;
    private final boolean memory;
    private final String method;
    private final OperationSignatures.Signature signature;
    private final List<String> lines = new ArrayList<>();
    private boolean addressed;

    CaseBody(Row row, int operandBits, boolean memory, OperationSignatures signatures) {
        this.row = row;
        this.operandBits = operandBits;
        this.memory = memory;
        this.method = row.name().replace("#", String.valueOf(sizeSuffix()));
        this.signature = signatures.of(method);
        build();
    }

    String text() {
        return String.join("\n", lines);
    }

    /** A readable name: the operation and what its operands are. */
    String key() {
        return method + " " + row.operands().stream().map(this::formOf).collect(Collectors.joining(","));
    }

    private String formOf(Operand operand) {
        if (isMemory(operand)) {
            return "m";
        }
        return switch (operand.kind()) {
            case IMMEDIATE, SIGNED_IMMEDIATE, ONE, TARGET -> "i";
            case V, W, W_UNALIGNED, U -> "x";
            case P, Q, N -> "mm";
            default -> "r";
        };
    }

    private int sizeSuffix() {
        if (row.operands().isEmpty()) {
            return operandBits;
        }
        Operand first = row.operands().getFirst();
        if (row.is("sized") && !first.isVariable()) {
            return row.operands().stream().filter(Operand::isVariable).findFirst()
                    .map(operand -> operand.bits(operandBits)).orElse(operandBits);
        }
        int bits = first.bits(operandBits);
        boolean own = bits != 0 && first.kind() != Kind.TARGET && first.kind() != Kind.SIGNED_IMMEDIATE;
        return own ? bits : operandBits;
    }

    private boolean isMemory(Operand operand) {
        return operand.kind() == Kind.OFFSET || memory && operand.mayBeMemory();
    }

    private List<String> valueTypes() {
        return signature.types().stream().filter(type -> !CONTEXT.contains(type)).toList();
    }

    private boolean mixes() {
        return signature.types().contains("long[]");
    }

    private boolean isLaneByLane() {
        return !mixes() && signature.returns().equals("long") && !row.operands().isEmpty()
                && row.operands().getFirst().size() == 'o';
    }

    private void build() {
        checks();
        if (valueTypes().isEmpty() && signature.returns().equals("void")) {
            lines.add(call(List.of()) + ";");
            note();
            return;
        }
        for (Operand operand : row.operands()) {
            if (isMemory(operand) && operand.size() == 'o') {
                vectorAddress(operand);
            }
        }
        if (isLaneByLane()) {
            addLanes();
        } else if (signature.returns().equals("boolean")) {
            lines.add("if (" + call(arguments(0)) + ") {");
            lines.add("    throw t.simdException();");
            lines.add("}");
        } else if (signature.returns().equals("void")) {
            lines.add(call(arguments(0)) + ";");
        } else {
            addResult();
        }
        Operand first = row.operands().isEmpty() ? null : row.operands().getFirst();
        if (first != null && first.size() == 'o' && first.write() && isMemory(first)) {
            lines.add("t.storeVector(la);");
        }
        if (row.is("mmx")) {
            lines.add("c.fpu.enterMmx();");
        }
        note();
    }

    /** What the x87 unit remembers of an instruction that has not faulted. */
    private void note() {
        if (row.is("fpu") && !row.is("control")) {
            lines.add(memory ? "t.noteFpuMemory(in);" : "t.noteFpu(in);");
        }
    }

    /** A SIMD exception in either lane keeps both from being stored. */
    private void addLanes() {
        if (row.is("simd")) {
            lines.add("int sticky = c.sse.begin();");
            lines.add("long low = " + call(arguments(0)) + ";");
            lines.add("long high = " + call(arguments(1)) + ";");
            lines.add("t.endSimd(sticky);");
            lines.add("v[in.a] = low;");
            lines.add("v[in.a + 1] = high;");
        } else {
            lines.add("v[in.a] = " + call(arguments(0)) + ";");
            lines.add("v[in.a + 1] = " + call(arguments(1)) + ";");
        }
    }

    private void addResult() {
        Operand first = row.operands().getFirst();
        if (isMemory(first)) {
            needAddress(first);
        }
        String value = call(arguments(0));
        if (row.is("simd")) {
            lines.add("int sticky = c.sse.begin();");
            lines.add(signature.returns() + " result = " + value + ";");
            lines.add("t.endSimd(sticky);");
            value = "result";
        }
        lines.add(store(first, value));
    }

    private void checks() {
        if (row.is("cpl0")) {
            lines.add("t.checkCpl0();");
        }
        for (String unit : List.of("fpu", "fpunw", "mmx", "sse")) {
            if (row.is(unit)) {
                lines.add("t.check" + switch (unit) {
                    case "fpu" -> "Fpu";
                    case "fpunw" -> "FpuNoWait";
                    case "mmx" -> "Mmx";
                    default -> "Sse";
                } + "();");
            }
        }
        if (row.is("end")) {
            lines.add("c.rip = t.nextIp(in);");
        }
    }

    private void needAddress(Operand operand) {
        if (!addressed) {
            addressed = true;
            lines.add("long la = t.address(in, " + Math.max(1, operand.bits(operandBits) / 8) + ", " + operand.write()
                    + ");");
        }
    }

    private void vectorAddress(Operand operand) {
        needAddress(operand);
        if (operand.kind() != Kind.W_UNALIGNED && operand.kind() != Kind.MEMORY) {
            lines.add("t.checkVectorAlignment(la);");
        }
        if (operand.read()) {
            lines.add("t.loadVector(la);");
        }
    }

    private String call(List<String> arguments) {
        List<String> all = new ArrayList<>();
        List<String> rest = new ArrayList<>(arguments);
        for (String type : signature.types()) {
            all.add(switch (type) {
                case "Interpreter" -> "t";
                case "Cpu" -> "c";
                case "Insn" -> "in";
                case "long[]" -> "v";
                case "FloatEnv" -> "c.sse";
                case "X87State" -> "c.fpu";
                default -> {
                    if (rest.isEmpty()) {
                        throw new IllegalStateException(row + ": operands and parameters do not agree: " + signature);
                    }
                    yield rest.removeFirst();
                }
            });
        }
        if (!rest.isEmpty()) {
            throw new IllegalStateException(row + ": operands and parameters do not agree: " + signature + rest);
        }
        return method + "(" + String.join(", ", all) + ")";
    }

    private List<String> arguments(int lane) {
        List<String> wanted = new ArrayList<>(valueTypes());
        List<String> arguments = new ArrayList<>();
        boolean secondImmediate = false;
        for (int i = 0; i < row.operands().size() && !wanted.isEmpty(); i++) {
            Operand operand = row.operands().get(i);
            if (operand.size() == 'o' && mixes()) {
                int times = operand.read() && operand.write() ? 2 : 1;
                for (int n = 0; n < times; n++) {
                    wanted.removeFirst();
                    arguments.add(isMemory(operand) ? "Cpu.VECTOR_TEMP" : "in." + PLACES.charAt(i));
                }
                continue;
            }
            if (!operand.read() || operand.kind() == Kind.TARGET) {
                continue;
            }
            boolean immediate = operand.kind() == Kind.IMMEDIATE || operand.kind() == Kind.SIGNED_IMMEDIATE;
            arguments.add(typed(wanted.removeFirst(), operand, i, lane, secondImmediate));
            secondImmediate |= immediate;
        }
        return arguments;
    }

    private String typed(String type, Operand operand, int place, int lane, boolean secondImmediate) {
        switch (operand.kind()) {
            case IMMEDIATE, SIGNED_IMMEDIATE -> {
                return secondImmediate ? "in.imm2" : type.equals("long") ? "in.imm" : "(int) in.imm";
            }
            case ONE -> {
                return "1";
            }
            case ADDRESS -> {
                needAddress(operand);
                return "la";
            }
            case NUMBER -> {
                return "in." + PLACES.charAt(place);
            }
            default -> {
                String value = read(operand, place, lane);
                boolean wide = operand.bits(operandBits) >= 64;
                if (wide == type.equals("long")) {
                    return value;
                }
                return wide ? "(int) (" + value + ")" : "(" + value + ") & 0xFFFF_FFFFL";
            }
        }
    }

    private String read(Operand operand, int place, int lane) {
        int bits = operand.bits(operandBits);
        String slot = "in." + PLACES.charAt(place);
        if (bits == 128) {
            String index = isMemory(operand) ? "Cpu.VECTOR_TEMP" : slot;
            return "v[" + index + (lane == 0 ? "" : " + 1") + "]";
        }
        if (isMemory(operand)) {
            needAddress(operand);
            String load = "m.load" + (operand.write() ? "ForStore" : "") + bits + "(la)";
            if (row.is("simd")) {
                // The load may fault, which must not happen after FloatEnv.begin.
                lines.add((bits == 64 ? "long" : "int") + " source = " + load + ";");
                return "source";
            }
            return load;
        }
        return switch (operand.kind()) {
            case V, W, U -> bits == 64 ? "v[" + slot + "]"
                    : bits == 32 ? "(int) v[" + slot + "]"
                    : "(int) v[" + slot + "] & 0x" + (bits == 16 ? "FFFF" : "FF");
            case P, Q, N -> bits == 64 ? "c.fpu.mmx(" + slot + ")" : "(int) c.fpu.mmx(" + slot + ")";
            default -> switch (bits) {
                case 8 -> "t.get8(" + slot + ")";
                case 16 -> "(int) r[" + slot + "] & 0xFFFF";
                case 32 -> "(int) r[" + slot + "]";
                default -> "r[" + slot + "]";
            };
        };
    }

    private String store(Operand operand, String value) {
        int bits = operand.bits(operandBits);
        boolean wide = signature.returns().equals("long");
        String narrow = wide && bits < 64 ? "(int) " + value : value;
        if (isMemory(operand)) {
            return "m.store" + bits + "(la, " + narrow + ");";
        }
        return switch (operand.kind()) {
            case V, W, U -> bits == 64
                    ? "v[in.a] = " + value + ";"
                    : "v[in.a] = v[in.a] & ~0xFFFF_FFFFL | " + value + " & 0xFFFF_FFFFL;";
            case P, Q, N -> "c.fpu.setMmx(in.a, " + value + ");";
            default -> switch (bits) {
                case 8 -> "t.set8(in.a, " + narrow + ");";
                case 16 -> "t.set16(in.a, " + narrow + ");";
                case 32 -> "r[in.a] = " + value + " & 0xFFFF_FFFFL;";
                default -> "r[in.a] = " + value + (wide ? "" : " & 0xFFFF_FFFFL") + ";";
            };
        };
    }
}
