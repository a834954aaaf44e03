package dev.vivarium.engine.device.vga;

import dev.vivarium.engine.bus.IoHandler;
import dev.vivarium.engine.memory.LittleEndian;

import java.util.function.BooleanSupplier;

/**
 * Display memory as the processor sees it at A0000h–BFFFFh: the data path of the VGA with its latches, write modes and read modes
 * (IBM VGA Technical Reference, "Graphics Controller"), and the banks of the Bochs extension.
 *
 * <p>Chained addresses are packed: where a real VGA leaves gaps between the addresses that a plane has in chain 4 and odd/even
 * modes, these follow each other, as in QEMU and Bochs, so that display memory is linear in packed modes.
 */
final class MemoryWindow implements IoHandler {
    static final int SIZE = 0x2_0000;

    private static final int NOWHERE = -1;
    /** Four bits to four bytes: ones where the bit is one. */
    private static final int[] SPREAD = new int[16];
    static {
        for (int i = 0; i < 16; i++) {
            for (int plane = 0; plane < 4; plane++) {
                SPREAD[i] |= (i >> plane & 1) * 0xff << 8 * plane;
            }
        }
    }

    private final VgaRegisters registers;
    private final Vram vram;
    private final Dispi dispi;
    private final BooleanSupplier decoded;
    private final VgaMetrics metrics;

    /** @param decoded whether the card answers memory accesses at all */
    MemoryWindow(VgaRegisters registers, Vram vram, Dispi dispi, BooleanSupplier decoded, VgaMetrics metrics) {
        this.registers = registers;
        this.vram = vram;
        this.dispi = dispi;
        this.decoded = decoded;
        this.metrics = metrics;
    }

    @Override
    public long read(long offset, int width) {
        metrics.windowReads.increment();
        if (!answers()) {
            return LittleEndian.ones(width);
        }
        long value = 0;
        for (int i = 0; i < width; i++) {
            value |= (long) readByte((int) offset + i) << 8 * i;
        }
        return value;
    }

    @Override
    public void write(long offset, int width, long value) {
        metrics.windowWrites.increment();
        if (!answers()) {
            return;
        }
        for (int i = 0; i < width; i++) {
            writeByte((int) offset + i, (int) (value >>> 8 * i) & 0xff);
        }
    }

    private boolean answers() {
        return registers.enabled && (registers.misc & VgaRegisters.MISC_RAM) != 0 && decoded.getAsBoolean();
    }

    /** The address in display memory that a place in the window leads to, by the memory map that is selected. */
    private int address(int offset) {
        return switch (registers.graphics.get(VgaRegisters.MISCELLANEOUS) >> 2 & 3) {
            case 0 -> offset;
            case 1 -> offset < 0x1_0000 ? offset + dispi.bankOffset() : NOWHERE;
            case 2 -> offset >= 0x1_0000 && offset < 0x1_8000 ? offset - 0x1_0000 : NOWHERE;
            default -> offset >= 0x1_8000 ? offset - 0x1_8000 : NOWHERE;
        };
    }

    private int readByte(int offset) {
        int address = address(offset);
        if (address == NOWHERE) {
            return 0xff;
        }
        int mode = registers.graphics.get(VgaRegisters.GRAPHICS_MODE);
        int plane = registers.graphics.get(VgaRegisters.READ_MAP);
        if (isChained()) {
            plane = address & 3;
            address >>= 2;
        } else if ((mode & 0x10) != 0) {
            plane = plane & 2 | address & 1;
            address >>= 1;
        }
        int latches = vram.planes(address);
        registers.latches = latches;
        return (mode & 8) == 0 || isChained() ? latches >>> 8 * plane & 0xff : compare(latches);
    }

    /** Read mode 1: ones where all planes that are cared for have the colour that is looked for. */
    private int compare(int latches) {
        int care = SPREAD[registers.graphics.get(VgaRegisters.COLOR_DONT_CARE)];
        int different = (latches ^ SPREAD[registers.graphics.get(VgaRegisters.COLOR_COMPARE)]) & care;
        different |= different >>> 16;
        different |= different >>> 8;
        return ~different & 0xff;
    }

    private void writeByte(int offset, int value) {
        int address = address(offset);
        if (address == NOWHERE) {
            return;
        }
        int planes = registers.sequencer.get(VgaRegisters.MAP_MASK);
        if (isChained()) {
            planes &= 1 << (address & 3);
            address >>= 2;
        } else if ((registers.sequencer.get(VgaRegisters.MEMORY_MODE) & 4) == 0) {
            planes &= (address & 1) == 0 ? 0b0101 : 0b1010;
            address >>= 1;
        }
        if (planes != 0) {
            vram.setPlanes(address, data(value), SPREAD[planes]);
        }
    }

    private boolean isChained() {
        return (registers.sequencer.get(VgaRegisters.MEMORY_MODE) & 8) != 0;
    }

    /** What the four planes are given, by the write mode. */
    private int data(int value) {
        IndexedRegisters graphics = registers.graphics;
        int bits = graphics.get(VgaRegisters.BIT_MASK);
        int setReset = SPREAD[graphics.get(VgaRegisters.SET_RESET)];
        switch (graphics.get(VgaRegisters.GRAPHICS_MODE) & 3) {
            case 0 -> {
                int enabled = SPREAD[graphics.get(VgaRegisters.ENABLE_SET_RESET)];
                return combine(rotate(value) * 0x0101_0101 & ~enabled | setReset & enabled, bits);
            }
            case 1 -> {
                return registers.latches;
            }
            case 2 -> {
                return combine(SPREAD[value & 0xf], bits);
            }
            default -> {
                return combine(setReset, bits & rotate(value));
            }
        }
    }

    private int rotate(int value) {
        int count = registers.graphics.get(VgaRegisters.DATA_ROTATE) & 7;
        return (value >> count | value << 8 - count) & 0xff;
    }

    /** The logical unit, and the bit mask: where it is zero, the latches go back. */
    private int combine(int data, int bits) {
        int latches = registers.latches;
        int result = switch (registers.graphics.get(VgaRegisters.DATA_ROTATE) >> 3) {
            case 1 -> data & latches;
            case 2 -> data | latches;
            case 3 -> data ^ latches;
            default -> data;
        };
        int mask = bits * 0x0101_0101;
        return result & mask | latches & ~mask;
    }
}
