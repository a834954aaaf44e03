package dev.vivarium.engine.device.vga;

import dev.vivarium.engine.display.DisplayAdapter;
import dev.vivarium.engine.display.FrameBuffer;
import dev.vivarium.engine.display.TextScreen;
import dev.vivarium.engine.time.GuestClock;

import org.jspecify.annotations.Nullable;

import java.util.Arrays;

/**
 * Draws what the VGA shows. If neither memory nor a register that counts has changed, and nothing blinks, there is nothing to do. A
 * picture that is switched off is black and keeps its size, so that a change of modes does not flicker through sizes in between.
 */
final class VgaPainter implements DisplayAdapter {
    /** The size of the text that a PC begins with. */
    private static final int FIRST_WIDTH = 720;
    private static final int FIRST_HEIGHT = 400;

    private final VgaRegisters vga;
    private final Vram vram;
    private final Dispi dispi;
    private final GuestClock clock;
    private final VgaMetrics metrics;
    private final TextPainter text;
    private final GraphicsPainter graphics;
    private final LinearPainter linear;
    /** The registers that count, as they were when the picture was drawn. */
    private int[] drawn = {};
    private Blink drawnBlink = Blink.SHOWN;
    private int drawnCursor;
    private boolean everSized;

    VgaPainter(VgaRegisters vga, Vram vram, Dispi dispi, GuestClock clock, VgaMetrics metrics) {
        this.vga = vga;
        this.vram = vram;
        this.dispi = dispi;
        this.clock = clock;
        this.metrics = metrics;
        text = new TextPainter(vga, vram);
        graphics = new GraphicsPainter(vga, vram);
        linear = new LinearPainter(vga, vram, dispi);
    }

    @Override
    public void draw(FrameBuffer picture, boolean all) {
        vram.look();
        int[] now = visibleRegisters();
        boolean whole = all || !Arrays.equals(now, drawn);
        Blink blink = Blink.at(clock.nowNanos());
        int cursor = cursor();
        boolean textual = isText();
        boolean blinked = textual && (!blink.equals(drawnBlink) || cursor != drawnCursor);
        if (!whole && !blinked && !vram.isWritten()) {
            return;
        }
        metrics.frames.increment();
        if (whole) {
            metrics.wholeFrames.increment();
        }
        drawn = now;
        drawnBlink = blink;
        drawnCursor = cursor;
        if (vga.isBlank()) {
            drawBlank(picture, whole);
        } else if (isLinear()) {
            boolean resized = resize(picture, dispi.get(Dispi.WIDTH), dispi.get(Dispi.HEIGHT));
            linear.draw(picture, whole || resized);
        } else {
            Raster raster = dispi.isEnabled() ? Raster.of(dispi, vram) : Raster.of(vga);
            boolean everything = resize(picture, raster.width(), raster.height) || whole;
            if (textual) {
                text.draw(raster, picture, everything, blink);
            } else {
                graphics.draw(raster, picture, everything);
            }
        }
        vram.forget();
    }

    @Override
    public @Nullable TextScreen text() {
        return isText() ? text.read(Raster.of(vga)) : null;
    }

    private boolean resize(FrameBuffer picture, int width, int height) {
        everSized = true;
        return picture.resize(width, height);
    }

    private void drawBlank(FrameBuffer picture, boolean whole) {
        if (!everSized) {
            resize(picture, FIRST_WIDTH, FIRST_HEIGHT);
        }
        if (whole) {
            int width = picture.size().width();
            int[] black = new int[width];
            for (int y = 0; y < picture.size().height(); y++) {
                picture.put(y, black, 0, width);
            }
        }
    }

    private boolean isLinear() {
        return dispi.isEnabled() && dispi.get(Dispi.DEPTH) != 4;
    }

    private boolean isText() {
        return !dispi.isEnabled() && !vga.isGraphics() && !vga.isBlank();
    }

    /** Where the text cursor is: it moves without anything else being drawn again. */
    private int cursor() {
        return vga.crtc.get(VgaRegisters.CURSOR_HIGH) << 8 | vga.crtc.get(VgaRegisters.CURSOR_LOW);
    }

    /** All that changes the look of what is in memory: not what the data path to memory goes by, and not the cursor's place. */
    private int[] visibleRegisters() {
        int[] values = new int[6 + VgaRegisters.ATTRIBUTE_COUNT + VgaRegisters.CRTC_COUNT + Dispi.COUNT];
        int at = 0;
        values[at++] = vga.sequencer.get(VgaRegisters.CLOCKING_MODE);
        values[at++] = vga.sequencer.get(VgaRegisters.CHARACTER_MAP);
        values[at++] = vga.graphics.get(VgaRegisters.GRAPHICS_MODE) & 0x60;
        values[at++] = vga.graphics.get(VgaRegisters.MISCELLANEOUS) & 1;
        values[at++] = (vga.attribute.index() & 0x20) << 1 | (vga.bigEndian ? 1 : 0);
        values[at++] = vga.dac.version();
        for (int i = 0; i < VgaRegisters.ATTRIBUTE_COUNT; i++) {
            values[at++] = vga.attribute.get(i);
        }
        for (int i = 0; i < VgaRegisters.CRTC_COUNT; i++) {
            boolean movesCursor = i == VgaRegisters.CURSOR_HIGH || i == VgaRegisters.CURSOR_LOW;
            values[at++] = movesCursor ? 0 : vga.crtc.get(i);
        }
        for (int i = 0; i < Dispi.COUNT; i++) {
            values[at++] = i == Dispi.BANK || i == Dispi.ID ? 0 : dispi.get(i);
        }
        return values;
    }
}
