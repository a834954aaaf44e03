package dev.vivarium.engine.x86.semantics;

import dev.vivarium.engine.x86.state.X87State;

import java.nio.ByteBuffer;

/** Runs one x87 instruction given by its two bytes, as an interpreter would; memory is sixteen bytes. */
final class X87Runner {
    private final X87State s;
    private final ByteBuffer memory;
    /** Arithmetic flags at their places in EFLAGS. */
    long eflags;

    X87Runner(X87State s, ByteBuffer memory) {
        this.s = s;
        this.memory = memory;
    }

    void run(int opcode, int modrm) {
        int reg = modrm >> 3 & 7;
        if (modrm >= 0xC0) {
            register(opcode & 7, reg, modrm & 7, modrm);
        } else {
            memory(opcode & 7, reg);
        }
    }

    private void memory(int row, int reg) {
        if ((row & 1) == 0) {
            arithmeticMemory(row, reg);
        } else {
            switch (row) {
                case 1 -> d9Memory(reg);
                case 3 -> dbMemory(reg);
                case 5 -> ddMemory(reg);
                default -> dfMemory(reg);
            }
        }
    }

    private void arithmeticMemory(int row, int reg) {
        boolean compares = reg == 2 || reg == 3;
        int pops = reg - 2;
        switch (row) {
            case 0 -> {
                if (compares) {
                    X87Compare.memory32(s, memory.getInt(0), pops);
                } else {
                    X87Arithmetic.memory32(s, reg, memory.getInt(0));
                }
            }
            case 4 -> {
                if (compares) {
                    X87Compare.memory64(s, memory.getLong(0), pops);
                } else {
                    X87Arithmetic.memory64(s, reg, memory.getLong(0));
                }
            }
            default -> {
                int value = row == 2 ? memory.getInt(0) : memory.getShort(0);
                if (compares) {
                    X87Compare.integer(s, value, pops);
                } else {
                    X87Arithmetic.integer(s, reg, value);
                }
            }
        }
    }

    private void d9Memory(int reg) {
        switch (reg) {
            case 0 -> X87Load.float32(s, memory.getInt(0));
            case 2, 3 -> store(4, X87Store.float32(s), reg == 3);
            case 5 -> s.setControl(memory.getShort(0));
            case 7 -> memory.putShort(0, (short) s.control());
            default -> throw new AssertionError(reg);
        }
    }

    private void dbMemory(int reg) {
        switch (reg) {
            case 0 -> X87Load.integer(s, memory.getInt(0));
            case 1 -> store(4, X87Store.integerTruncated(s, 32), true);
            case 2, 3 -> store(4, X87Store.integer(s, 32), reg == 3);
            case 5 -> X87Load.float80(s, memory.getLong(0), memory.getShort(8));
            case 7 -> store(10, X87Store.float80(s), true);
            default -> throw new AssertionError(reg);
        }
    }

    private void ddMemory(int reg) {
        switch (reg) {
            case 0 -> X87Load.float64(s, memory.getLong(0));
            case 1 -> store(8, X87Store.integerTruncated(s, 64), true);
            case 2, 3 -> store(8, X87Store.float64(s), reg == 3);
            case 7 -> memory.putShort(0, (short) s.status());
            default -> throw new AssertionError(reg);
        }
    }

    private void dfMemory(int reg) {
        switch (reg) {
            case 0 -> X87Load.integer(s, memory.getShort(0));
            case 1 -> store(2, X87Store.integerTruncated(s, 16), true);
            case 2, 3 -> store(2, X87Store.integer(s, 16), reg == 3);
            case 4 -> X87Load.bcd(s, memory.getLong(0), memory.getShort(8));
            case 5 -> X87Load.integer(s, memory.getLong(0));
            case 6 -> store(10, X87Store.bcd(s), true);
            default -> store(8, X87Store.integer(s, 64), true);
        }
    }

    private void store(int bytes, long value, boolean pop) {
        if (s.mayWriteMemory()) {
            switch (bytes) {
                case 2 -> memory.putShort(0, (short) value);
                case 4 -> memory.putInt(0, (int) value);
                default -> memory.putLong(0, value);
            }
            if (bytes == 10) {
                memory.putShort(8, (short) s.env.signExponent);
            }
        }
        X87Store.finish(s, pop);
    }

    private void register(int row, int reg, int i, int modrm) {
        switch (row) {
            case 0, 4, 6 -> arithmeticRegister(row, reg, i, modrm);
            case 1 -> d9Register(reg, i, modrm);
            case 2 -> {
                if (modrm == 0xE9) {
                    X87Compare.registers(s, 1, false, 2);
                } else {
                    X87Load.conditional(s, i, condition(reg));
                }
            }
            case 3 -> dbRegister(reg, i, modrm);
            case 5 -> ddRegister(reg, i);
            default -> dfRegister(reg, i);
        }
    }

    private void arithmeticRegister(int row, int reg, int i, int modrm) {
        if (row == 6 && modrm == 0xD9) {
            X87Compare.registers(s, 1, true, 2);
        } else if (reg == 2 || reg == 3) {
            X87Compare.registers(s, i, true, row == 6 ? 1 : reg - 2);
        } else {
            X87Arithmetic.registers(s, reg, i, row == 0 ? 0 : i, row == 6);
        }
    }

    private boolean condition(int reg) {
        return switch (reg) {
            case 0 -> (eflags & 1) != 0;
            case 1 -> (eflags & 0x40) != 0;
            case 2 -> (eflags & 0x41) != 0;
            default -> (eflags & 4) != 0;
        };
    }

    private void d9Register(int reg, int i, int modrm) {
        switch (reg) {
            case 0 -> X87Load.register(s, i);
            case 1 -> X87Load.exchange(s, i);
            case 2 -> {
            }
            case 3 -> X87Load.storeRegisterUnchecked(s, i);
            case 5 -> X87Load.constant(s, i);
            default -> d9Function(modrm);
        }
    }

    private void d9Function(int modrm) {
        switch (modrm) {
            case 0xE0 -> X87Arithmetic.changeSign(s);
            case 0xE1 -> X87Arithmetic.absolute(s);
            case 0xE4 -> X87Compare.zero(s);
            case 0xE5 -> X87Compare.examine(s);
            case 0xF0 -> X87Functions.exponential(s);
            case 0xF1 -> X87Functions.logarithm(s, false);
            case 0xF2 -> X87Functions.tangent(s);
            case 0xF3 -> X87Functions.arcTangent(s);
            case 0xF9 -> X87Functions.logarithm(s, true);
            case 0xFB -> X87Functions.sineAndCosine(s);
            case 0xFE -> X87Functions.sine(s);
            case 0xFF -> X87Functions.cosine(s);
            case 0xF4 -> X87Scaling.extract(s);
            case 0xF5 -> X87Scaling.remainder(s, true);
            case 0xF8 -> X87Scaling.remainder(s, false);
            case 0xFD -> X87Scaling.scale(s);
            case 0xF6 -> X87Load.rotate(s, -1);
            case 0xF7 -> X87Load.rotate(s, 1);
            case 0xFA -> X87Arithmetic.sqrt(s);
            case 0xFC -> X87Arithmetic.roundToInteger(s);
            default -> throw new AssertionError(modrm);
        }
    }

    private void dbRegister(int reg, int i, int modrm) {
        switch (reg) {
            case 5 -> compareToEflags(i, false, false);
            case 6 -> compareToEflags(i, true, false);
            case 4 -> {
                if (modrm == 0xE2) {
                    s.clearExceptions();
                } else if (modrm == 0xE3) {
                    s.initialize();
                }
            }
            default -> X87Load.conditional(s, i, !condition(reg));
        }
    }

    private void ddRegister(int reg, int i) {
        switch (reg) {
            case 0 -> X87Load.free(s, i);
            case 1 -> X87Load.exchange(s, i);
            case 2, 3 -> X87Load.storeRegister(s, i, reg == 3);
            default -> X87Compare.registers(s, i, false, reg - 4);
        }
    }

    private void dfRegister(int reg, int i) {
        switch (reg) {
            case 0 -> X87Load.freeAndPop(s, i);
            case 1 -> X87Load.exchange(s, i);
            case 2, 3 -> X87Load.storeRegister(s, i, true);
            case 5 -> compareToEflags(i, false, true);
            case 6 -> compareToEflags(i, true, true);
            default -> throw new AssertionError(reg);
        }
    }

    private void compareToEflags(int i, boolean signalsQuiet, boolean pop) {
        eflags = X87Compare.registersToEflags(s, i, signalsQuiet, pop);
    }
}
