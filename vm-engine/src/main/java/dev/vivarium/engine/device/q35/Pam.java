package dev.vivarium.engine.device.q35;

import dev.vivarium.engine.bus.pci.PciFunction;
import dev.vivarium.engine.memory.GuestMemory;

/**
 * The programmable attribute map (Intel 3 Series Express Chipset Family datasheet, 5.1.16–5.1.22): for each part of
 * C0000h–FFFFFh, whether reads and writes go to RAM. What does not goes on to the south bridge, where the last 128 KiB of the
 * firmware's ROM answer in the last 128 KiB of the megabyte, and nobody below.
 */
final class Pam {
    private static final long FIRST = 0xC_0000;
    private static final long BIOS = 0xE_0000;
    private static final long UPPER_BIOS = 0xF_0000;
    private static final long END = 0x10_0000;
    private static final int PART = 0x4000;
    private static final int READ = 1;
    private static final int WRITE = 2;

    private final GuestMemory memory;
    private final long romEnd;

    Pam(GuestMemory memory, long romEnd) {
        this.memory = memory;
        this.romEnd = romEnd;
    }

    /** Does what the registers say: the upper half of PAM0 is for the last 64 KiB, the others have a half for each 16 KiB. */
    void follow(PciFunction pci) {
        lead(UPPER_BIOS, (int) (END - UPPER_BIOS), (int) pci.get(Q35Registers.PAM_0, 1) >> 4);
        for (int i = 1; i < Q35Registers.PAM_COUNT; i++) {
            int register = (int) pci.get(Q35Registers.PAM_0 + i, 1);
            long gpa = FIRST + (i - 1) * 2L * PART;
            lead(gpa, PART, register);
            lead(gpa + PART, PART, register >> 4);
        }
    }

    private void lead(long gpa, int sizeBytes, int attributes) {
        boolean rom = romEnd != GuestMemory.NOT_MEMORY && gpa >= BIOS;
        long below = rom ? romEnd - (END - gpa) : GuestMemory.NOT_MEMORY;
        memory.shadow(gpa, sizeBytes, (attributes & READ) != 0 ? gpa : below,
                (attributes & WRITE) != 0 ? gpa : GuestMemory.NOT_MEMORY);
    }
}
