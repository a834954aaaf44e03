package dev.vivarium.engine.x86.interp;

import dev.vivarium.engine.x86.isa.Operand;
import dev.vivarium.engine.x86.isa.Operand.Kind;
import dev.vivarium.engine.x86.isa.Row;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

/** The Java code of one form of one row: fetch the operands, call the operation, store the result. */
final class CaseBody {
    private static final String PLACES = "abcd";
    private static final List<String> CONTEXT = List.of("Interpreter", "Cpu", "Insn", "long[]", "FloatEnv", "X87State");

    private final Row row;
    private final int operandBits;
    private final boolean memory;
    /** Vectors have 256 bits. */
    private final boolean wide;
    private final String method;
    private final OperationSignatures.Signature signature;
    private final List<String> lines = new ArrayList<>();
    private boolean addressed;

    CaseBody(Row row, int operandBits, boolean memory, OperationSignatures signatures) {
        this.row = row;
        this.operandBits = operandBits;
        this.memory = memory;
        this.wide = row.vectorBits() == 256;
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
            case V, W, W_UNALIGNED, U, H, L -> operand.size() == 'x' ? "y" : "x";
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
                && row.operands().getFirst().isVector();
    }

    /** Whether the operation is that of 128 bits, done once for each half of 256. */
    private boolean isHalfByHalf() {
        return wide && mixes() && !row.is("whole")
                && (signature.returns().equals("void") || signature.returns().equals("boolean"));
    }

    private void build() {
        checks();
        if (valueTypes().isEmpty() && signature.returns().equals("void")) {
            lines.add(call(List.of()) + ";");
            note();
            return;
        }
        for (Operand operand : row.operands()) {
            if (isMemory(operand) && operand.isVector()) {
                vectorAddress(operand);
            }
        }
        if (isLaneByLane()) {
            addLanes();
        } else if (isHalfByHalf()) {
            addHalves();
        } else if (signature.returns().equals("boolean")) {
            lines.add("if (" + call(arguments(0)) + ") {");
            lines.add("    throw t.simdException();");
            lines.add("}");
        } else if (signature.returns().equals("void")) {
            lines.add(call(arguments(0)) + ";");
        } else {
            addResult();
        }
        finishVector();
        if (row.is("mmx")) {
            lines.add("c.fpu.enterMmx();");
        }
        note();
    }

    /** Stores a vector to memory; behind a VEX prefix, settles the part of a register that the operation left. */
    private void finishVector() {
        Operand first = row.operands().isEmpty() ? null : row.operands().getFirst();
        if (first == null || !first.write()) {
            return;
        }
        boolean register = first.kind() == Kind.V || first.kind() == Kind.U || first.kind() == Kind.H
                || first.kind() == Kind.W || first.kind() == Kind.W_UNALIGNED;
        if (isMemory(first)) {
            if (first.isVector()) {
                lines.add(first.size() == 'x' ? "t.storeWide(la);" : "t.storeVector(la);");
            }
        } else if (row.isVex() && register && first.size() != 'x') {
            if (isMerged()) {
                lines.add("v[in.a + 1] = v[in.b + 1];");
            }
            lines.add("t.clearUpper(in.a);");
        }
    }

    /** Whether the destination is a scalar whose upper part comes from the second operand. */
    private boolean isMerged() {
        Operand first = row.operands().getFirst();
        return row.isVex() && !first.isVector() && first.write() && !first.read() && row.operands().size() > 1
                && row.operands().get(1).kind() == Kind.H;
    }

    /**
     * The upper half goes first: only the lower may be a source of both. A SIMD exception in either keeps both from being
     * stored, so that they are put together elsewhere.
     */
    private void addHalves() {
        probeTarget();
        if (row.is("simd")) {
            lines.add("int sticky = c.sse.begin();");
        }
        for (int half = 1; half >= 0; half--) {
            lines.add(call(arguments(half)) + ";");
        }
        if (row.is("simd")) {
            lines.add("t.endSimd(sticky);");
            if (row.is("narrow")) {
                String target = isMemory(row.operands().getFirst()) ? "Cpu.VECTOR_TEMP" : "in.a";
                lines.add("v[" + target + "] = v[Cpu.VECTOR_RESULT];");
                lines.add("v[" + target + " + 1] = v[Cpu.VECTOR_RESULT + 2];");
            } else {
                lines.add("t.moveResult(in.a);");
            }
        }
    }

    /** What the x87 unit remembers of an instruction that has not faulted. */
    private void note() {
        if (row.is("fpu") && !row.is("control")) {
            lines.add(memory ? "t.noteFpuMemory(in);" : "t.noteFpu(in);");
        }
    }

    /** A SIMD exception in either lane keeps both from being stored. */
    private void addLanes() {
        int lanes = wide ? 4 : 2;
        boolean simd = row.is("simd");
        if (simd) {
            lines.add("int sticky = c.sse.begin();");
        }
        for (int lane = 0; lane < lanes; lane++) {
            String value = call(arguments(lane));
            if (lane % 2 == 1 && !row.value("odd").isEmpty()) {
                value = value.replaceFirst("\\.\\w+", "." + row.value("odd"));
            }
            lines.add((simd ? "long lane" + lane : lane("in.a", lane)) + " = " + value + ";");
        }
        if (simd) {
            lines.add("t.endSimd(sticky);");
            for (int lane = 0; lane < lanes; lane++) {
                lines.add(lane("in.a", lane) + " = lane" + lane + ";");
            }
        }
    }

    /** What cannot be stored raises no flags. */
    private void probeTarget() {
        Operand first = row.operands().getFirst();
        if (row.is("simd") && isMemory(first)) {
            lines.add("m.probeWrite(la, " + first.bits(operandBits) / 8 + ");");
        }
    }

    private static String lane(String register, int lane) {
        return "v[" + register + (lane == 0 ? "" : " + " + lane) + "]";
    }

    private void addResult() {
        Operand first = row.operands().getFirst();
        if (isMemory(first)) {
            needAddress(first);
        }
        String value = call(arguments(0));
        probeTarget();
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
        for (String unit : List.of("fpu", "fpunw", "mmx", "sse", "avx", "vex")) {
            if (row.is(unit)) {
                lines.add("t.check" + switch (unit) {
                    case "fpu" -> "Fpu";
                    case "fpunw" -> "FpuNoWait";
                    case "mmx" -> "Mmx";
                    case "avx" -> "Avx";
                    case "vex" -> "Vex";
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
            lines.add(operand.size() == 'x' ? "t.checkWideAlignment(la);" : "t.checkVectorAlignment(la);");
        }
        if (operand.read()) {
            lines.add(operand.size() == 'x' ? "t.loadWide(la);" : "t.loadVector(la);");
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
            if (operand.isVector() && mixes() && !isHalfSource(operand)) {
                int times = operand.read() && operand.write() ? 2 : 1;
                for (int n = 0; n < times; n++) {
                    wanted.removeFirst();
                    boolean kept = n == 0 && operand.write() && isHalfByHalf() && row.is("simd");
                    arguments.add((kept ? "Cpu.VECTOR_RESULT" : isMemory(operand) ? "Cpu.VECTOR_TEMP"
                            : "in." + PLACES.charAt(i)) + (lane == 1 && (kept || operand.size() == 'x') ? " + 2" : ""));
                }
                continue;
            }
            if (!operand.read() || operand.kind() == Kind.TARGET) {
                continue;
            }
            boolean immediate = operand.kind() == Kind.IMMEDIATE || operand.kind() == Kind.SIGNED_IMMEDIATE;
            String type = wanted.removeFirst();
            arguments.add(isHalfByHalf() && !immediate ? halfOf(type, operand, i, lane)
                    : typed(type, operand, i, lane, secondImmediate));
            secondImmediate |= immediate;
        }
        String order = row.value("order");
        return order.isEmpty() ? arguments
                : order.chars().mapToObj(each -> arguments.get(each - '1')).toList();
    }

    /** Whether it is a source of half as many bits as the vector, one half of which makes 128 bits of the result. */
    private boolean isHalfSource(Operand operand) {
        return row.is("half") && operand.read() && wide;
    }

    /** A source that is no whole vector; of the two halves the upper comes first. */
    private String halfOf(String type, Operand operand, int place, int half) {
        if (operand.isVector()) {
            return lane(isMemory(operand) ? "Cpu.VECTOR_TEMP" : "in." + PLACES.charAt(place), half);
        }
        if (half == 1) {
            String value = typed(type, operand, place, 0, false);
            if (!value.equals("source")) {
                lines.add(type + " source = " + value + ";");
            }
        }
        boolean upper = half == 1 && isHalfSource(operand);
        return upper ? "source >>> " + operand.bits(operandBits) / 2 : "source";
    }

    private String typed(String type, Operand operand, int place, int lane, boolean secondImmediate) {
        switch (operand.kind()) {
            case IMMEDIATE, SIGNED_IMMEDIATE -> {
                String shift = isHalfByHalf() && lane == 1 && !row.value("lane").isEmpty()
                        ? " >> " + row.value("lane")
                        : "";
                return secondImmediate ? "in.imm2" : (type.equals("long") ? "in.imm" : "(int) in.imm") + shift;
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
        if (operand.isVector()) {
            // A source of 128 bits serves both halves of a result of 256.
            return lane(isMemory(operand) ? "Cpu.VECTOR_TEMP" : slot, operand.size() == 'x' ? lane : lane & 1);
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
            case V, W, U, H -> bits == 64 ? "v[" + slot + "]"
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
                    : "v[in.a] = v[" + (isMerged() ? "in.b" : "in.a") + "] & ~0xFFFF_FFFFL | " + value
                            + " & 0xFFFF_FFFFL;";
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
