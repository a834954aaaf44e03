package dev.vivarium.engine.device.vga;

import dev.vivarium.engine.bus.ByteIoHandler;

import java.util.function.BooleanSupplier;

/**
 * Ports 3B0h–3DFh. CRTC and input status 1 are at 3Bxh with monochrome addresses and at 3Dxh with colour addresses, never at both.
 *
 * <p>Not emulated: the switch sense of input status 0, light pen, feature bits, the diagnostic bits of input status 1.
 */
final class VgaPorts implements ByteIoHandler {
    static final int FIRST = 0x3b0;
    static final int COUNT = 0x30;

    private static final int ENABLE = 0x3c3;

    private final VgaRegisters registers;
    private final Retrace retrace;
    private final BooleanSupplier decoded;
    private final VgaMetrics metrics;

    /** @param decoded whether the card answers accesses to ports at all */
    VgaPorts(VgaRegisters registers, Retrace retrace, BooleanSupplier decoded, VgaMetrics metrics) {
        this.registers = registers;
        this.retrace = retrace;
        this.decoded = decoded;
        this.metrics = metrics;
    }

    @Override
    public int readByte(int offset) {
        int port = FIRST + offset;
        return decoded.getAsBoolean() && (registers.enabled || port == ENABLE) ? in(port) : 0xff;
    }

    @Override
    public void writeByte(int offset, int value) {
        int port = FIRST + offset;
        if (decoded.getAsBoolean() && (registers.enabled || port == ENABLE)) {
            out(port, value);
        }
    }

    /** Reads a port whether the card answers it or not. */
    int in(int port) {
        metrics.reads.increment();
        if (isOther(port)) {
            return 0xff;
        }
        Dac dac = registers.dac;
        return switch (port) {
            case 0x3b4, 0x3d4 -> registers.crtc.index();
            case 0x3b5, 0x3d5 -> registers.crtc.get(registers.crtc.index());
            case 0x3ba, 0x3da -> {
                registers.attributeData = false;
                yield retrace.status();
            }
            case 0x3c0 -> registers.attribute.index();
            case 0x3c1 -> registers.attribute.get(registers.attribute.index() & 0x1f);
            case 0x3c2 -> 0;
            case ENABLE -> registers.enabled ? 1 : 0;
            case 0x3c4 -> registers.sequencer.index();
            case 0x3c5 -> registers.sequencer.get(registers.sequencer.index());
            case 0x3c6 -> dac.mask();
            case 0x3c7 -> dac.state();
            case 0x3c8 -> dac.writeIndex();
            case 0x3c9 -> dac.readData();
            case 0x3ca -> registers.feature;
            case 0x3cc -> registers.misc;
            case 0x3ce -> registers.graphics.index();
            case 0x3cf -> registers.graphics.get(registers.graphics.index());
            default -> {
                metrics.ignored.increment();
                yield 0xff;
            }
        };
    }

    /** Writes a port whether the card answers it or not. */
    void out(int port, int value) {
        metrics.writes.increment();
        if (isOther(port)) {
            return;
        }
        Dac dac = registers.dac;
        switch (port) {
            case 0x3b4, 0x3d4 -> registers.crtc.select(value);
            case 0x3b5, 0x3d5 -> writeCrtc(registers.crtc.index(), value);
            case 0x3ba, 0x3da -> registers.feature = value & 0x0b;
            case 0x3c0 -> writeAttribute(value);
            case 0x3c2 -> registers.misc = value & 0xef;
            case ENABLE -> registers.enabled = (value & 1) != 0;
            case 0x3c4 -> registers.sequencer.select(value & 7);
            case 0x3c5 -> registers.sequencer.set(registers.sequencer.index(), value);
            case 0x3c6 -> dac.setMask(value);
            case 0x3c7 -> dac.selectForReading(value);
            case 0x3c8 -> dac.selectForWriting(value);
            case 0x3c9 -> dac.writeData(value);
            case 0x3ce -> registers.graphics.select(value & 0xf);
            case 0x3cf -> registers.graphics.set(registers.graphics.index(), value);
            default -> metrics.ignored.increment();
        }
    }

    private boolean isOther(int port) {
        return registers.isColor() ? port < 0x3c0 : port >= 0x3d0;
    }

    /** Index and data take turns; reading input status 1 makes it the index's. */
    private void writeAttribute(int value) {
        if (registers.attributeData) {
            registers.attribute.set(registers.attribute.index() & 0x1f, value);
        } else {
            registers.attribute.select(value & 0x3f);
        }
        registers.attributeData = !registers.attributeData;
    }

    /** Registers 0–7 are protected by bit 7 of register 11h, except bit 4 of the overflow register. */
    private void writeCrtc(int register, int value) {
        boolean guarded = (registers.crtc.get(VgaRegisters.RETRACE_END) & 0x80) != 0;
        if (!guarded || register > VgaRegisters.OVERFLOW) {
            registers.crtc.set(register, value);
        } else if (register == VgaRegisters.OVERFLOW) {
            registers.crtc.set(register, registers.crtc.get(register) & ~0x10 | value & 0x10);
        }
    }
}
