package dev.vivarium.engine.device.vga;

import dev.vivarium.engine.time.GuestClock;

/**
 * Where the beam is: input status register 1 (3BAh, 3DAh) from the guest's time and the CRTC's totals. The vertical retrace is
 * shown from its start to the end of the frame, rather than for the two lines that it takes, so that a loop that polls it
 * seldom does not miss it.
 */
final class Retrace {
    private static final int BLANKED = 1;
    private static final int VERTICAL = 1 << 3;
    private static final long SHORTEST_FRAME = 5_000_000;
    private static final long LONGEST_FRAME = 100_000_000;

    private final VgaRegisters registers;
    private final GuestClock clock;

    Retrace(VgaRegisters registers, GuestClock clock) {
        this.registers = registers;
        this.clock = clock;
    }

    int status() {
        int lines = Math.max(registers.vertical(VgaRegisters.VERTICAL_TOTAL, 0, 5) + 2, 16);
        int start = registers.vertical(VgaRegisters.RETRACE_START, 2, 7);
        int shown = registers.shownLines();
        int retrace = start > 0 && start < lines ? start : lines - lines / 16;
        long frame = frameNanos(lines);
        long inFrame = Math.floorMod(clock.nowNanos(), frame) * lines;
        long line = inFrame / frame;
        if (line >= retrace) {
            return VERTICAL | BLANKED;
        }
        // A fifth of each line is blank, and so is what follows the last line that is shown.
        boolean horizontal = inFrame % frame >= frame / 5 * 4;
        return horizontal || line >= shown ? BLANKED : 0;
    }

    private long frameNanos(int lines) {
        int clocking = registers.sequencer.get(VgaRegisters.CLOCKING_MODE);
        int dots = (clocking & 1) != 0 ? 8 : 9;
        long perLine = (registers.crtc.get(VgaRegisters.HORIZONTAL_TOTAL) + 5L) * dots << (clocking >> 3 & 1);
        long kilohertz = (registers.misc >> 2 & 3) == 1 ? 28_322 : 25_175;
        return Math.clamp(perLine * lines * 1_000_000 / kilohertz, SHORTEST_FRAME, LONGEST_FRAME);
    }
}
