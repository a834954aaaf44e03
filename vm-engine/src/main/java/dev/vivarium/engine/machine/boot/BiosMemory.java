package dev.vivarium.engine.machine.boot;

import java.util.List;

/**
 * What a PC's BIOS leaves in memory for those that are loaded after it (Multiboot Specification 0.6.96, section 3.2: the
 * machine is as the BIOS initialised it): the interrupt vectors, the part of the data area at 400h that tells of the
 * board, and handlers at their traditional places in segment F000h. The timer's handler counts ticks, the other hardware
 * interrupts are acknowledged, all else returns.
 *
 * <p>Left out: all BIOS services, and the count's wrap at midnight.
 */
final class BiosMemory {
    private static final int SEGMENT = 0xF000;
    private static final int TIMER = 0xFEA5;
    private static final int MASTER = 0xFEC0;
    private static final int SLAVE = 0xFED0;
    private static final int NOTHING = 0xFF53;

    private static final int DATA_AREA = 0x400;
    private static final int DATA_AREA_END = 0x500;
    private static final int EXTENDED_DATA_SEGMENT = (int) (MemoryMap.CONVENTIONAL_END >> 4);

    private BiosMemory() {
    }

    static List<Placement> placements() {
        return List.of(new Placement.Bytes(0, vectorsAndData()), new Placement.Bytes((SEGMENT << 4) + TIMER, code()));
    }

    private static byte[] vectorsAndData() {
        Bytes low = new Bytes(DATA_AREA_END);
        for (int vector = 0; vector < 0x100; vector++) {
            low.putInt(4 * vector, (long) SEGMENT << 16 | handler(vector));
        }
        // COM1 and COM2; the extended data area; an FPU and two serial ports; KiB of conventional memory.
        return low.putInt(DATA_AREA, 0x02F8_03F8).putInt(DATA_AREA + 0xE, EXTENDED_DATA_SEGMENT)
                .putInt(DATA_AREA + 0x10, 0x0402).putInt(DATA_AREA + 0x13, MemoryMap.CONVENTIONAL_END >> 10).array();
    }

    private static int handler(int vector) {
        if (vector == 0x08) {
            return TIMER;
        }
        return switch (vector & ~7) {
            case 0x08 -> MASTER;
            case 0x70 -> SLAVE;
            default -> NOTHING;
        };
    }

    private static byte[] code() {
        return new Bytes(NOTHING + 1 - TIMER)
                // push ax; push ds; xor ax,ax; mov ds,ax; inc dword [046Ch]; int 1Ch; mov al,20h; out 20h,al; pop ds;
                // pop ax; iret
                .put(0, bytes(0x50, 0x1E, 0x31, 0xC0, 0x8E, 0xD8, 0x66, 0xFF, 0x06, 0x6C, 0x04, 0xCD, 0x1C, 0xB0, 0x20,
                        0xE6, 0x20, 0x1F, 0x58, 0xCF))
                // push ax; mov al,20h; out 20h,al; pop ax; iret
                .put(MASTER - TIMER, bytes(0x50, 0xB0, 0x20, 0xE6, 0x20, 0x58, 0xCF))
                // push ax; mov al,20h; out A0h,al; out 20h,al; pop ax; iret
                .put(SLAVE - TIMER, bytes(0x50, 0xB0, 0x20, 0xE6, 0xA0, 0xE6, 0x20, 0x58, 0xCF))
                .put(NOTHING - TIMER, bytes(0xCF)).array();
    }

    private static byte[] bytes(int... values) {
        byte[] bytes = new byte[values.length];
        for (int i = 0; i < values.length; i++) {
            bytes[i] = (byte) values[i];
        }
        return bytes;
    }
}
