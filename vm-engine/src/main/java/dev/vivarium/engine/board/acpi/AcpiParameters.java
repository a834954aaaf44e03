package dev.vivarium.engine.board.acpi;

import java.util.List;

/**
 * What differs between boards, as the tables tell it.
 *
 * @param processors     how many, with APIC identifiers from 0
 * @param pmBase         the PM block's first port
 * @param ecam           where configuration space is in memory
 * @param memoryWindows  what is free for PCI devices, below and above 4 GiB
 * @param serialPorts    0–2: COM1, COM2
 * @param serialConsole  whether the first one is the console (SPCR)
 * @param hpet           whether there is one at FED00000h
 * @param vga            whether there is a VGA display
 */
public record AcpiParameters(int processors, int pmBase, Window ecam, List<Window> memoryWindows, int serialPorts,
        boolean serialConsole, boolean hpet, boolean vga) {
    /** There are no bridges. Where guests are told of more buses than one, they look for devices on all of them. */
    static final int LAST_BUS = 0;

    /** A range of guest-physical addresses. */
    public record Window(long base, long sizeBytes) {
        long last() {
            return base + sizeBytes - 1;
        }
    }

    public AcpiParameters {
        if (processors < 1 || processors > 255 || serialPorts < 0 || serialPorts > 2) {
            throw new IllegalArgumentException("The tables cannot describe such a board.");
        }
        memoryWindows = List.copyOf(memoryWindows);
    }
}
