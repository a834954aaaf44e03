package dev.vivarium.engine.x86.oracle;

import dev.vivarium.engine.x86.isa.Operand;
import dev.vivarium.engine.x86.isa.Row;
import dev.vivarium.engine.x86.oracle.OracleCase.Mode;
import dev.vivarium.engine.x86.oracle.OracleForm.AddressForm;

import java.io.ByteArrayOutputStream;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;

/**
 * Writes one instruction of a form down, with registers, address and immediates drawn at random (SDM Vol. 2A, chapter
 * 2), and says what the address's registers must hold for it.
 */
final class InstructionWriter {
    private static final int REX_W = 8;
    private static final int REX_R = 4;
    private static final int REX_X = 2;
    private static final int REX_B = 1;
    private static final int RSP = 4;
    private static final int RBP = 5;
    private static final int NO_INDEX = 4;

    private final OracleForm form;
    private final EdgeValues draw;
    private final Addresses addresses;
    private final boolean wide;
    private final long rip;
    private final ByteArrayOutputStream tail = new ByteArrayOutputStream();
    private final List<Integer> prefixes = new ArrayList<>();
    /** Where in {@link #tail} a RIP-relative displacement stands, and what it points at. */
    private int ripRelativeAt = -1;
    private long target;
    private boolean address32;
    private int rex;
    private int vvvv;

    /** General registers whose value the address decides, as bits, and the values. */
    int fixedRegisters;
    final long[] values = new long[16];

    InstructionWriter(OracleForm form, EdgeValues draw, long rip) {
        this.form = form;
        this.draw = draw;
        this.rip = rip;
        addresses = new Addresses(draw);
        wide = form.mode() == Mode.LONG;
    }

    byte[] write() {
        Row row = form.row();
        address32 = !wide || (form.address() != null || form.has(Operand.Kind.OFFSET)) && draw.oneIn(8);
        int opcode = row.opcode();
        if (row.hasOpcodeRegister()) {
            int register = register();
            opcode |= register & 7;
            rex |= register >> 3;
        }
        tail.write(opcode);
        if (row.usesVvvv()) {
            vvvv = register();
        }
        if (row.hasModrm()) {
            modrm();
        }
        for (Operand operand : row.operands()) {
            immediate(operand);
        }
        return assemble();
    }

    private int register() {
        return draw.below(wide ? 16 : 8);
    }

    private void modrm() {
        Row row = form.row();
        if (row.fixedModrm() >= 0) {
            tail.write(row.fixedModrm());
            return;
        }
        int reg = row.extension() >= 0 ? row.extension() : register();
        rex |= reg > 7 ? REX_R : 0;
        if (form.address() != null) {
            memory(form.address(), (reg & 7) << 3);
            return;
        }
        int rm = register();
        rex |= rm > 7 ? REX_B : 0;
        tail.write(0xC0 | (reg & 7) << 3 | rm & 7);
    }

    /** @param reg the middle of the ModRM byte */
    private void memory(AddressForm address, int reg) {
        boolean anywhere = wide && !address32 && address.base && !form.isLocked() && draw.oneIn(25);
        target = anywhere ? draw.integer() : form.isLocked() ? addresses.aligned() : addresses.operand();
        if (form.row().is("vsib")) {
            vectorIndex(address, reg);
            return;
        }
        switch (address) {
            case RIP_RELATIVE -> {
                tail.write(reg | 5);
                ripRelativeAt = tail.size();
                number(0, 4);
            }
            case ABSOLUTE -> {
                tail.write(reg | (wide ? 4 : 5));
                if (wide) {
                    tail.write(NO_INDEX << 3 | 5);
                }
                number(target, 4);
            }
            default -> registers(address, reg);
        }
    }

    /** A vector register as index (SDM Vol. 2A, 2.3.12): its elements are small numbers. */
    private void vectorIndex(AddressForm address, int reg) {
        int index = register();
        rex |= index > 7 ? REX_X : 0;
        int size = address.base ? address.displacementSize : 4;
        long displacement = size == 0 ? 0 : size == 1 ? (byte) draw.bits() : (int) draw.integer();
        int base = RBP;
        if (address.base) {
            base = base(NO_INDEX, size);
            fix(base, target - displacement);
            rex |= base > 7 ? REX_B : 0;
        } else {
            displacement = target;
        }
        tail.write((!address.base || size == 0 ? 0 : size == 1 ? 0x40 : 0x80) | reg | 4);
        tail.write(draw.below(4) << 6 | (index & 7) << 3 | base & 7);
        number(displacement, size);
    }

    private void registers(AddressForm address, int reg) {
        int size = address.displacementSize;
        long displacement = size == 0 ? 0 : size == 1 ? (byte) draw.bits() : (int) draw.integer();
        int scale = draw.below(4);
        int index = NO_INDEX;
        if (address.index) {
            do {
                index = register();
            } while (index == NO_INDEX);
            fix(index, draw.oneIn(3) ? draw.below(2000) - 1000 : draw.below(8) - 4);
        }
        int base = RBP;
        if (address.base) {
            base = base(index, size);
            fix(base, target - displacement - (index == NO_INDEX ? 0 : values[index] << scale));
        } else {
            displacement = target - (values[index] << scale);
        }
        int mod = !address.base || size == 0 ? 0 : size == 1 ? 0x40 : 0x80;
        rex |= base > 7 ? REX_B : 0;
        if (address.index || (base & 7) == RSP) {
            tail.write(mod | reg | 4);
            rex |= index > 7 ? REX_X : 0;
            tail.write(scale << 6 | (index & 7) << 3 | base & 7);
        } else {
            tail.write(mod | reg | base & 7);
        }
        number(displacement, size);
    }

    /** RBP and R13 cannot be a base without displacement. */
    private int base(int index, int displacementSize) {
        int base = register();
        while (base == index || displacementSize == 0 && (base & 7) == RBP) {
            base = register();
        }
        return base;
    }

    /** What an address ignores of a register is arbitrary. */
    private void fix(int register, long value) {
        fixedRegisters |= 1 << register;
        values[register] = wide && address32 ? value & 0xFFFF_FFFFL | draw.integer() << 32 : value;
    }

    private void immediate(Operand operand) {
        int bits = form.operandBits();
        switch (operand.kind()) {
            case IMMEDIATE -> number(draw.integer(), operand.bits(bits) / 8);
            case SIGNED_IMMEDIATE -> number(draw.integer(), operand.size() == 'b' ? 1 : Math.min(32, bits) / 8);
            case TARGET -> number(branch(operand.size()), operand.size() == 'b' ? 1 : Math.min(32, bits) / 8);
            case OFFSET -> number(addresses.operand(), address32 ? 4 : 8);
            case L -> tail.write(draw.below(wide ? 256 : 128));
            default -> {
            }
        }
    }

    /** A displacement that leads neither into the instruction nor into the jump behind it. */
    private long branch(char size) {
        if (size == 'b') {
            return draw.oneIn(2) ? 16 + draw.below(112) : -128 + draw.below(96);
        }
        if (draw.oneIn(4)) {
            long far = draw.integer() & 0x3FFF_0000 | 0x100_0000;
            return draw.oneIn(2) ? far : -far;
        }
        return draw.oneIn(2) ? 16 + draw.below(0x600) : -0x600 + draw.below(0x500);
    }

    private void number(long value, int size) {
        for (int i = 0; i < size; i++) {
            tail.write((int) (value >> 8 * i));
        }
    }

    private byte[] assemble() {
        prefixes();
        ByteArrayOutputStream code = new ByteArrayOutputStream();
        prefixes.forEach(code::write);
        if (form.row().isVex()) {
            vex(code);
        } else {
            rexAndMap(code);
        }
        int before = code.size();
        code.writeBytes(tail.toByteArray());
        byte[] bytes = code.toByteArray();
        if (ripRelativeAt >= 0) {
            int relative = (int) (target - (rip + bytes.length));
            for (int i = 0; i < 4; i++) {
                bytes[before + ripRelativeAt + i] = (byte) (relative >> 8 * i);
            }
        }
        return bytes;
    }

    private void rexAndMap(ByteArrayOutputStream code) {
        Row row = form.row();
        // A mandatory F2 or F3 must be the last of them to count.
        if (row.prefix() > Row.NO_PREFIX) {
            code.write(row.prefix());
        }
        boolean defaultsTo64 = row.is("f64") || row.is("d64");
        if (wide && form.operandBits() == 64 && (!defaultsTo64 || draw.oneIn(5))) {
            rex |= REX_W;
        }
        if (rex != 0 || wide && draw.oneIn(3)) {
            code.write(0x40 | rex);
        }
        if (row.map() > 0) {
            code.write(0x0F);
        }
        if (row.map() > 1) {
            code.write(row.map() == 2 ? 0x38 : 0x3A);
        }
    }

    /** SDM Vol. 2A, 2.3.5; the short form where it can be, now and then. What the row ignores is arbitrary. */
    private void vex(ByteArrayOutputStream code) {
        Row row = form.row();
        int w = row.vexW() != Row.IGNORED ? row.vexW()
                : row.isSized() ? form.operandBits() / 64
                : draw.below(2);
        int length = row.vectorBits() != Row.IGNORED ? row.vectorBits() / 256 : draw.below(2);
        int pp = switch (row.prefix()) {
            case 0x66 -> 1;
            case 0xF3 -> 2;
            case 0xF2 -> 3;
            default -> 0;
        };
        int last = (~vvvv & 15) << 3 | length << 2 | pp;
        if (row.map() == 1 && w == 0 && (rex & (REX_X | REX_B)) == 0 && draw.oneIn(2)) {
            code.write(0xC5);
            code.write(((rex & REX_R) != 0 ? 0 : 0x80) | last);
        } else {
            code.write(0xC4);
            code.write((~rex & 7) << 5 | row.map());
            code.write(w << 7 | last);
        }
    }

    private void prefixes() {
        boolean memory = form.address() != null || form.has(Operand.Kind.OFFSET) || form.row().is("rep");
        if (memory && draw.oneIn(16)) {
            prefixes.add(draw.oneOf(0x26, 0x2E, 0x36, 0x3E, 0x64, 0x65));
        }
        if (address32 && wide) {
            prefixes.add(0x67);
        }
        if (form.operandBits() == 16 && form.row().prefix() != 0x66) {
            prefixes.add(0x66);
        }
        if (form.prefix() != 0) {
            prefixes.add(form.prefix());
        }
        Collections.shuffle(prefixes, new Random(draw.bits()));
    }
}
