package dev.vivarium.engine.x86.oracle;

import java.io.ByteArrayOutputStream;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;

/** Collects machine code that is written down in hexadecimal, with labels for jumps. */
final class Assembler {
    private record Jump(int at, String label) {
    }

    private final long base;
    private final ByteArrayOutputStream code = new ByteArrayOutputStream();
    private final Map<String, Integer> labels = new HashMap<>();
    private final List<Jump> jumps = new ArrayList<>();

    Assembler(long base) {
        this.base = base;
    }

    void emit(String hex) {
        code.writeBytes(HexFormat.of().parseHex(hex.replace(" ", "")));
    }

    /** An instruction that ends in a 32-bit displacement or immediate. */
    void emit(String hex, int immediate) {
        emit(hex);
        code.writeBytes(ByteBuffer.allocate(4).order(ByteOrder.LITTLE_ENDIAN).putInt(immediate).array());
    }

    /** An instruction that ends in a 64-bit address or immediate. */
    void emit64(String hex, long immediate) {
        emit(hex);
        code.writeBytes(ByteBuffer.allocate(8).order(ByteOrder.LITTLE_ENDIAN).putLong(immediate).array());
    }

    /** A jump with a 32-bit displacement. */
    void jump(String opcode, String label) {
        emit(opcode, 0);
        jumps.add(new Jump(code.size() - 4, label));
    }

    void label(String name) {
        labels.put(name, code.size());
    }

    long address(String label) {
        return base + labels.get(label);
    }

    byte[] finish() {
        ByteBuffer bytes = ByteBuffer.wrap(code.toByteArray()).order(ByteOrder.LITTLE_ENDIAN);
        for (Jump jump : jumps) {
            bytes.putInt(jump.at, labels.get(jump.label) - (jump.at + 4));
        }
        return bytes.array();
    }
}
