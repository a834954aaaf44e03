package dev.vivarium.engine.board;

import dev.vivarium.engine.board.acpi.AcpiParameters;
import dev.vivarium.engine.board.acpi.AcpiParameters.Window;

import java.util.ArrayList;
import java.util.List;

/**
 * The addresses that software is told of rather than finds: what the board answers at is in {@link Board}.
 *
 * @param lowMemoryBytes  RAM from address 0
 * @param highMemoryBytes RAM from 4 GiB
 * @param vga             whether there is a display adapter
 */
public record BoardMap(int processors, long lowMemoryBytes, long highMemoryBytes, boolean vga) {
    static final long ECAM_BASE = 0xB000_0000L;
    static final long ECAM_SIZE = 0x1000_0000L;
    static final int PM_BASE = 0x600;

    private static final long DEVICES_BELOW_4G_END = 0xFEC0_0000L;
    private static final long HIGH_BASE = 1L << 32;
    private static final long HIGH_WINDOW_SIZE = 32L << 30;
    private static final long HIGH_WINDOW_ALIGNMENT = 1L << 30;

    /** Where configuration space is in memory: neither RAM nor free for devices. */
    public Window ecam() {
        return new Window(ECAM_BASE, ECAM_SIZE);
    }

    /** What the ACPI tables are made from. */
    public AcpiParameters acpi() {
        List<Window> windows = new ArrayList<>();
        long lowEnd = Math.max(lowMemoryBytes, 0x8000_0000L);
        windows.add(new Window(lowEnd, ECAM_BASE - lowEnd));
        windows.add(new Window(ECAM_BASE + ECAM_SIZE, DEVICES_BELOW_4G_END - ECAM_BASE - ECAM_SIZE));
        long highEnd = HIGH_BASE + highMemoryBytes + HIGH_WINDOW_ALIGNMENT - 1 & -HIGH_WINDOW_ALIGNMENT;
        windows.add(new Window(highEnd, HIGH_WINDOW_SIZE));
        return new AcpiParameters(processors, PM_BASE, ecam(), windows, 2, true, true, vga);
    }
}
