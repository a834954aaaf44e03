package dev.vivarium.engine.device.vga;

import dev.vivarium.engine.bus.IoHandler;

/**
 * The registers in base address register 2 (QEMU's docs/specs/standard-vga): the monitor's EDID at 0, the VGA's ports 3C0h–3DFh at
 * 400h, the Bochs registers without their index at 500h, and the extended registers at 600h.
 */
final class CardRegisters implements IoHandler {
    private static final int EDID_SIZE = 0x400;
    private static final int PORTS = 0x400;
    private static final int PORTS_SIZE = 0x20;
    private static final int DISPI = 0x500;
    private static final int DISPI_SIZE = 2 * (Dispi.COUNT + 1);
    private static final int EXTENDED = 0x600;
    private static final int EXTENDED_SIZE = 8;
    private static final int ENDIANNESS = 0x604;
    private static final int BIG = 0xbebebebe;
    private static final int LITTLE = 0x1e1e1e1e;

    private final byte[] edid;
    private final VgaRegisters registers;
    private final VgaPorts ports;
    private final Dispi dispi;

    CardRegisters(byte[] edid, VgaRegisters registers, VgaPorts ports, Dispi dispi) {
        this.edid = edid;
        this.registers = registers;
        this.ports = ports;
        this.dispi = dispi;
    }

    @Override
    public long read(long offset, int width) {
        long value = 0;
        for (int i = 0; i < width; i++) {
            value |= (long) readByte((int) offset + i) << 8 * i;
        }
        return value;
    }

    private int readByte(int offset) {
        if (offset < EDID_SIZE) {
            return offset < edid.length ? edid[offset] & 0xff : 0;
        }
        if (offset < PORTS + PORTS_SIZE) {
            return ports.in(0x3c0 + offset - PORTS);
        }
        if (offset >= DISPI && offset < DISPI + DISPI_SIZE) {
            return dispi.read(offset - DISPI >> 1) >> 8 * (offset & 1) & 0xff;
        }
        if (offset >= EXTENDED && offset < EXTENDED + EXTENDED_SIZE) {
            int register = offset < ENDIANNESS ? EXTENDED_SIZE : registers.bigEndian ? BIG : LITTLE;
            return register >>> 8 * (offset & 3) & 0xff;
        }
        return 0xff;
    }

    /** Ports are written byte by byte from the lowest, Bochs registers whole, and the endianness whole. */
    @Override
    public void write(long offset, int width, long value) {
        int end = (int) offset + width;
        int at = (int) offset;
        while (at < end) {
            long rest = value >>> 8 * (at - (int) offset);
            if (at >= PORTS && at < PORTS + PORTS_SIZE) {
                ports.out(0x3c0 + at - PORTS, (int) rest & 0xff);
                at++;
            } else if (at >= DISPI && at < DISPI + DISPI_SIZE && (at & 1) == 0 && end - at >= 2) {
                dispi.write(at - DISPI >> 1, (int) rest & 0xffff);
                at += 2;
            } else if (at == ENDIANNESS && end - at >= 4) {
                setEndianness((int) rest);
                at += 4;
            } else {
                at++;
            }
        }
    }

    private void setEndianness(int value) {
        if (value == BIG || value == LITTLE) {
            registers.bigEndian = value == BIG;
        }
    }
}
