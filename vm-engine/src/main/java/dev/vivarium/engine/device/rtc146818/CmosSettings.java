package dev.vivarium.engine.device.rtc146818;

/**
 * What firmware finds in the battery-backed memory of a new machine.
 *
 * @param lowMemoryBytes  RAM from address 0
 * @param highMemoryBytes RAM from 4 GiB
 * @param processors      1–256
 * @param bootOrder       up to three boot devices, the first in the lowest four bits: 1 floppy, 2 disk, 3 CD, 4 network
 * @param offsetMillis    what the guest's clock shows less UTC: 0, or the time zone's offset for a guest that wants
 *                        local time
 */
public record CmosSettings(long lowMemoryBytes, long highMemoryBytes, int processors, int bootOrder,
        long offsetMillis) {
    private static final int BASE_KIB = 640;
    private static final int FPU_AND_MOUSE = 0x06;

    /** The bytes in the places that PC firmware gave them (and SeaBIOS still reads). */
    byte[] fill() {
        byte[] ram = new byte[RtcRegisters.SIZE];
        putWord(ram, 0x15, BASE_KIB);
        long extendedKib = Math.clamp((lowMemoryBytes >> 10) - 1024, 0, 0xFFFF);
        putWord(ram, 0x17, extendedKib);
        putWord(ram, 0x30, extendedKib);
        putWord(ram, 0x34, Math.clamp(lowMemoryBytes - (16 << 20) >> 16, 0, 0xFFFF));
        putWord(ram, 0x5B, highMemoryBytes >> 16);
        ram[0x5D] = (byte) (highMemoryBytes >> 32);
        ram[0x5F] = (byte) (processors - 1);
        ram[0x14] = FPU_AND_MOUSE;
        ram[0x3D] = (byte) bootOrder;
        ram[0x38] = (byte) (bootOrder >> 8 << 4);
        int sum = 0;
        for (int i = 0x10; i < 0x2E; i++) {
            sum += ram[i] & 0xFF;
        }
        ram[0x2E] = (byte) (sum >> 8);
        ram[0x2F] = (byte) sum;
        return ram;
    }

    private static void putWord(byte[] ram, int index, long value) {
        ram[index] = (byte) value;
        ram[index + 1] = (byte) (value >> 8);
    }
}
