package dev.vivarium.engine.device.vga;

import dev.vivarium.engine.bus.BoardLock;
import dev.vivarium.engine.bus.pci.PciRig;
import dev.vivarium.engine.display.AdapterScreen;
import dev.vivarium.engine.display.FrameBuffer;
import dev.vivarium.engine.display.Rect;
import dev.vivarium.engine.display.Screen;
import dev.vivarium.engine.display.ScreenViewer;
import dev.vivarium.engine.metrics.MetricRegistry;
import dev.vivarium.engine.time.ManualClock;

import org.jspecify.annotations.Nullable;

import java.util.ArrayList;
import java.util.List;

/** A VGA on a board of its own with somebody who looks at it; its ports, its memory and its picture. */
final class VgaRig implements ScreenViewer {
    static final int MEMORY = 16 << 20;
    static final int SLOT = 1;

    final PciRig pci = new PciRig();
    final FakeCardMemory memory;
    final ManualClock clock = new ManualClock();
    final MetricRegistry metrics = new MetricRegistry();
    final Vga vga;
    final AdapterScreen screen;
    final List<Screen.Size> sizes = new ArrayList<>();
    final List<Rect> damage = new ArrayList<>();

    VgaRig() {
        this(new byte[0]);
    }

    VgaRig(byte[] firmware) {
        this(new FakeCardMemory(MEMORY), firmware, null);
        config(4, 3);
        screen.attach(this);
    }

    /** A machine that was saved and opened again: the same memory and registers, but another picture. */
    VgaRig(VgaRig saved) {
        this(saved.memory, new byte[0], saved.vga.save());
        clock.advance(saved.clock.nowNanos());
        screen.attach(this);
    }

    private VgaRig(FakeCardMemory memory, byte[] firmware, @Nullable VgaState state) {
        this.memory = memory;
        Vga.Wiring wiring = new Vga.Wiring(pci.bus.slot(SLOT, 0), memory, clock, firmware, new Screen.Size(1280, 800));
        vga = new Vga(wiring, metrics, state == null ? VgaState.powerOn(wiring.shape()) : state);
        pci.ports.attach("vga", Vga.PORTS_BASE, Vga.PORTS_SIZE, vga.ports());
        pci.ports.attach("vga-dispi", Vga.DISPI_PORTS_BASE, Vga.DISPI_PORTS_SIZE, vga.dispiPorts());
        pci.memory.attach("vga-window", Vga.WINDOW_BASE, Vga.WINDOW_SIZE, vga.window());
        screen = new AdapterScreen(new BoardLock(), clock, vga.adapter(), FrameBuffer.inMemory());
    }

    @Override
    public void resized(int width, int height) {
        sizes.add(new Screen.Size(width, height));
        damage.clear();
    }

    @Override
    public void changed(List<Rect> parts) {
        damage.addAll(parts);
    }

    void config(int offset, long value) {
        pci.bus.write(SLOT << 3, offset, 4, value);
    }

    void out(int port, int value) {
        pci.ports.write(port, 1, value & 0xff);
    }

    int in(int port) {
        return (int) pci.ports.read(port, 1);
    }

    /** Index and data at once, as drivers do it. */
    void indexed(int port, int index, int value) {
        pci.ports.write(port, 2, index | (value & 0xff) << 8);
    }

    int indexed(int port, int index) {
        out(port, index);
        return in(port + 1);
    }

    void attribute(int index, int value) {
        in(0x3da);
        out(0x3c0, index | 0x20);
        out(0x3c0, value);
    }

    void color(int index, int red, int green, int blue) {
        out(0x3c8, index);
        out(0x3c9, red);
        out(0x3c9, green);
        out(0x3c9, blue);
    }

    /** Gives the sixteen attribute colours blue levels of their own, so that a pixel tells its number: number times 10h. */
    void tellingColors() {
        for (int i = 0; i < 16; i++) {
            attribute(i, i);
            color(i, 0, 0, i << 2);
        }
    }

    /** Which of the telling colours a pixel has. */
    int number(int x, int y) {
        return pixel(x, y) >> 4;
    }

    void dispi(int register, int value) {
        pci.ports.write(0x1ce, 2, register);
        pci.ports.write(0x1cf, 2, value);
    }

    int dispi(int register) {
        pci.ports.write(0x1ce, 2, register);
        return (int) pci.ports.read(0x1cf, 2);
    }

    /** Switches the Bochs extension on. */
    void linear(int width, int height, int depth) {
        in(0x3da);
        out(0x3c0, 0x20);
        dispi(Dispi.ENABLE, 0);
        dispi(Dispi.WIDTH, width);
        dispi(Dispi.HEIGHT, height);
        dispi(Dispi.DEPTH, depth);
        dispi(Dispi.ENABLE, 0x41);
    }

    void poke(int address, int... values) {
        for (int i = 0; i < values.length; i++) {
            pci.memory.write(address + i, 1, values[i] & 0xff);
        }
    }

    int peek(int address) {
        return (int) pci.memory.read(address, 1);
    }

    /** Puts characters with one attribute on a text screen at B8000h. */
    void print(int cell, int attribute, String text) {
        for (int i = 0; i < text.length(); i++) {
            poke(0xb8000 + 2 * (cell + i), text.charAt(i), attribute);
        }
    }

    /** Loads a character of the first font as a BIOS does, with all maps but the third switched off. */
    void font(int offset, int character, int... lines) {
        int map = indexed(0x3c4, 2);
        int mode = indexed(0x3c4, 4);
        int graphicsMode = indexed(0x3ce, 5);
        int window = indexed(0x3ce, 6);
        indexed(0x3c4, 2, 4);
        indexed(0x3c4, 4, 7);
        indexed(0x3ce, 5, 0);
        indexed(0x3ce, 6, 4);
        poke(0xa0000 + offset + 32 * character, lines);
        indexed(0x3c4, 2, map);
        indexed(0x3c4, 4, mode);
        indexed(0x3ce, 5, graphicsMode);
        indexed(0x3ce, 6, window);
    }

    /** A frame later, whether the screen would have been drawn by itself or not. */
    void frame() {
        clock.advance(30_000_000);
        screen.refresh();
    }

    int pixel(int x, int y) {
        int[] one = new int[1];
        screen.read(new Rect(x, y, 1, 1), one);
        return one[0];
    }

    /** The telling colours' numbers of some pixels in a row. */
    String numbers(int x, int y, int count) {
        StringBuilder text = new StringBuilder();
        for (int i = 0; i < count; i++) {
            text.append(Integer.toHexString(number(x + i, y)));
        }
        return text.toString();
    }
}
