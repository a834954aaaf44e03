package dev.vivarium.engine.device.vga;

import dev.vivarium.engine.bus.IoHandler;
import dev.vivarium.engine.display.FrameBuffer;
import dev.vivarium.engine.memory.LittleEndian;

import java.util.function.BooleanSupplier;

/**
 * The Bochs VBE extension ("VBE display interface", iodev/display/vga.h of Bochs; QEMU's docs/specs/standard-vga): a size, a depth,
 * a virtual width and an offset in ten registers of 16 bits, up to interface B0C5h. A value that makes no picture is changed to
 * one that does, as the interface has no way to refuse.
 *
 * <p>Differs from QEMU: widths need not be multiples of eight pixels. Not emulated: the bank flags for reads or writes alone.
 */
final class Dispi {
    static final int COUNT = 10;
    static final int OLDEST_ID = 0xb0c0;
    static final int NEWEST_ID = 0xb0c5;

    static final int ID = 0;
    static final int WIDTH = 1;
    static final int HEIGHT = 2;
    static final int DEPTH = 3;
    static final int ENABLE = 4;
    static final int BANK = 5;
    static final int VIRTUAL_WIDTH = 6;
    static final int VIRTUAL_HEIGHT = 7;
    static final int X_OFFSET = 8;
    static final int Y_OFFSET = 9;
    static final int MEMORY_64K = 10;

    static final int ENABLED = 1;
    static final int GET_CAPABILITIES = 1 << 1;
    static final int EIGHT_BIT_DAC = 1 << 5;
    static final int NO_CLEAR = 1 << 7;

    private final VgaRegisters vga;
    private final Vram vram;
    private final int[] registers = new int[COUNT];
    private int index;

    Dispi(VgaRegisters vga, Vram vram) {
        this.vga = vga;
        this.vram = vram;
    }

    void restore(DispiState state) {
        index = state.index();
        System.arraycopy(state.registers(), 0, registers, 0, COUNT);
        fix();
        vga.dac.setEightBits((registers[ENABLE] & EIGHT_BIT_DAC) != 0);
    }

    DispiState save() {
        return new DispiState(index, registers);
    }

    boolean isEnabled() {
        return (registers[ENABLE] & ENABLED) != 0;
    }

    int get(int register) {
        return registers[register];
    }

    /** What the window at A0000h begins at, as an address within it. */
    int bankOffset() {
        return isEnabled() ? registers[BANK] << 16 : 0;
    }

    /** Bits of memory that a pixel takes. */
    int bitsPerPixel() {
        return registers[DEPTH] == 15 ? 16 : registers[DEPTH];
    }

    /** Bytes from one row to the next. */
    int lineBytes() {
        return registers[VIRTUAL_WIDTH] * bitsPerPixel() / 8;
    }

    /** Ports 1CEh (the index), and 1CFh or 1D0h (the data), of 16 bits. */
    IoHandler ports(BooleanSupplier decoded, VgaMetrics metrics) {
        return new IoHandler() {
            @Override
            public long read(long offset, int width) {
                metrics.reads.increment();
                if (width == 2 && decoded.getAsBoolean() && offset <= 2) {
                    return offset == 0 ? index : Dispi.this.read(index);
                }
                metrics.ignored.increment();
                return LittleEndian.ones(width);
            }

            @Override
            public void write(long offset, int width, long value) {
                metrics.writes.increment();
                if (width != 2 || !decoded.getAsBoolean() || offset > 2) {
                    metrics.ignored.increment();
                } else if (offset == 0) {
                    index = (int) value;
                } else {
                    Dispi.this.write(index, (int) value);
                }
            }
        };
    }

    /** @return 0 where there is no such register */
    int read(int register) {
        if (register == MEMORY_64K) {
            return vram.sizeBytes() >> 16;
        }
        if (register > MEMORY_64K) {
            return 0;
        }
        boolean capabilities = (registers[ENABLE] & GET_CAPABILITIES) != 0;
        return switch (register) {
            case WIDTH -> capabilities ? FrameBuffer.MOST_WIDTH : registers[WIDTH];
            case HEIGHT -> capabilities ? FrameBuffer.MOST_HEIGHT : registers[HEIGHT];
            case DEPTH -> capabilities ? 32 : registers[DEPTH];
            default -> registers[register];
        };
    }

    void write(int register, int value) {
        switch (register) {
            case ID -> {
                if (value >= OLDEST_ID && value <= NEWEST_ID) {
                    registers[ID] = value;
                }
            }
            case WIDTH, HEIGHT, DEPTH, VIRTUAL_WIDTH, X_OFFSET, Y_OFFSET -> {
                registers[register] = value;
                fix();
            }
            case BANK -> registers[BANK] = value & (vram.sizeBytes() >> (registers[DEPTH] == 4 ? 18 : 16)) - 1;
            case ENABLE -> enable(value);
            default -> {
                // The height that fits follows from the rest, and further registers do not exist.
            }
        }
    }

    private void enable(int value) {
        boolean begins = (value & ENABLED) != 0 && !isEnabled();
        registers[ENABLE] = value;
        vga.dac.setEightBits((value & EIGHT_BIT_DAC) != 0);
        if ((value & ENABLED) == 0) {
            registers[BANK] = 0;
        }
        if (begins) {
            registers[VIRTUAL_WIDTH] = 0;
            registers[X_OFFSET] = 0;
            registers[Y_OFFSET] = 0;
            fix();
            if ((value & NO_CLEAR) == 0) {
                vram.clear((long) registers[HEIGHT] * lineBytes());
            }
            setVgaMode();
        }
    }

    /** Makes a picture of what is in the registers; done while the extension is on. */
    private void fix() {
        if (!isEnabled()) {
            return;
        }
        registers[DEPTH] = switch (registers[DEPTH]) {
            case 4, 15, 16, 24, 32 -> registers[DEPTH];
            default -> 8;
        };
        int step = registers[DEPTH] == 4 ? 8 : 1;
        registers[WIDTH] = Math.clamp(registers[WIDTH] & -step, step, FrameBuffer.MOST_WIDTH);
        int virtual = registers[VIRTUAL_WIDTH] & -step;
        registers[VIRTUAL_WIDTH] = Math.max(registers[WIDTH], virtual);
        int fitting = vram.sizeBytes() / lineBytes();
        if (fitting < 1) {
            registers[VIRTUAL_WIDTH] = registers[WIDTH];
            fitting = vram.sizeBytes() / lineBytes();
        }
        registers[VIRTUAL_HEIGHT] = Math.min(fitting, 0xffff);
        registers[HEIGHT] = Math.clamp(registers[HEIGHT], 1, Math.min(fitting, FrameBuffer.MOST_HEIGHT));
        if (!fits()) {
            registers[Y_OFFSET] = 0;
            if (!fits()) {
                registers[X_OFFSET] = 0;
            }
        }
    }

    private boolean fits() {
        long start = (long) registers[Y_OFFSET] * lineBytes() + (long) registers[X_OFFSET] * bitsPerPixel() / 8;
        return start + (long) registers[HEIGHT] * lineBytes() <= vram.sizeBytes();
    }

    /** Switching on sets the VGA's own registers, so that the window at A0000h leads to the picture. */
    private void setVgaMode() {
        IndexedRegisters graphics = vga.graphics;
        IndexedRegisters crtc = vga.crtc;
        boolean planar = registers[DEPTH] == 4;
        int lines = registers[HEIGHT] - 1;
        graphics.set(VgaRegisters.MISCELLANEOUS, graphics.get(VgaRegisters.MISCELLANEOUS) & ~0x0c | 0x05);
        graphics.set(VgaRegisters.GRAPHICS_MODE,
                graphics.get(VgaRegisters.GRAPHICS_MODE) & ~0x60 | (planar ? 0 : 0x40));
        crtc.set(VgaRegisters.MODE_CONTROL, crtc.get(VgaRegisters.MODE_CONTROL) | 3);
        crtc.set(VgaRegisters.OFFSET, lineBytes() >> 3);
        crtc.set(VgaRegisters.HORIZONTAL_END, (registers[WIDTH] >> 3) - 1);
        crtc.set(VgaRegisters.VERTICAL_END, lines);
        crtc.set(VgaRegisters.OVERFLOW,
                crtc.get(VgaRegisters.OVERFLOW) & ~0x42 | lines >> 7 & 0x02 | lines >> 3 & 0x40 | 0x10);
        crtc.set(VgaRegisters.LINE_COMPARE, 0xff);
        crtc.set(VgaRegisters.MAXIMUM_SCAN_LINE, crtc.get(VgaRegisters.MAXIMUM_SCAN_LINE) & 0x60 | 0x40);
        IndexedRegisters sequencer = vga.sequencer;
        if (planar) {
            sequencer.set(VgaRegisters.CLOCKING_MODE, sequencer.get(VgaRegisters.CLOCKING_MODE) & ~8);
        } else {
            sequencer.set(VgaRegisters.MEMORY_MODE, sequencer.get(VgaRegisters.MEMORY_MODE) | 8);
            sequencer.set(VgaRegisters.MAP_MASK, 0x0f);
        }
    }
}
