package dev.vivarium.engine.display.rfb;

import dev.vivarium.engine.display.Screen;
import dev.vivarium.engine.input.InputHub;
import dev.vivarium.engine.input.Pointer;

import java.io.IOException;

/**
 * A viewer's pointer (RFC 6143, 7.5.5). Viewers say places; to a guest whose pointer is moved by motion goes what lies
 * between them, or what a viewer that knows QEMU's change of pointer motion says itself. Owned by the viewer's reading thread.
 */
final class ViewerPointer {
    private static final int WHEEL_UP = 8;
    private static final int WHEEL_DOWN = 16;
    private static final int BACK = 128;
    /** No motion, where motion is said. */
    private static final int STILL = 0x7FFF;

    private final InputGate gate;
    private final UpdateQueue queue;
    private int lastMask;
    private boolean isPlaced;
    private int lastX;
    private int lastY;

    ViewerPointer(InputGate gate, UpdateQueue queue) {
        this.gate = gate;
        this.queue = queue;
    }

    void event(int mask, int x, int y) throws IOException {
        Screen.Size size = queue.toldSize();
        boolean saysMotion = queue.saysMotion();
        int dx = saysMotion ? (short) (x - STILL) : isPlaced ? x - lastX : 0;
        int dy = saysMotion ? (short) (y - STILL) : isPlaced ? y - lastY : 0;
        if (!saysMotion) {
            lastX = x;
            lastY = y;
        }
        isPlaced = !saysMotion;
        int pressed = mask & ~lastMask;
        int clicks = ((pressed & WHEEL_UP) != 0 ? 1 : 0) - ((pressed & WHEEL_DOWN) != 0 ? 1 : 0);
        lastMask = mask;
        gate.post(hub -> {
            boolean absolute = hub.isAbsolute();
            if (absolute && !saysMotion) {
                hub.moveTo(scale(x, size.width()), scale(y, size.height()));
            } else if (!absolute && (dx != 0 || dy != 0)) {
                hub.move(dx, dy);
            }
            hub.buttons(buttons(mask));
            if (clicks != 0) {
                hub.wheel(clicks);
            }
            queue.pointerIs(absolute);
        });
    }

    /** Finds out what the guest's pointer is told. */
    void look() throws IOException {
        gate.post(hub -> queue.pointerIs(hub.isAbsolute()));
    }

    /** The viewer has left. */
    void releaseAll() {
        if (buttons(lastMask) != 0) {
            lastMask = 0;
            gate.postAlways((InputHub hub) -> hub.buttons(0));
        }
    }

    private static int scale(int place, int size) {
        int last = Math.max(1, size - 1);
        return Math.min(place, last) * Pointer.MOST / last;
    }

    private static int buttons(int mask) {
        return ((mask & 1) != 0 ? Pointer.LEFT : 0) | ((mask & 2) != 0 ? Pointer.MIDDLE : 0)
                | ((mask & 4) != 0 ? Pointer.RIGHT : 0) | ((mask & BACK) != 0 ? Pointer.BACK : 0);
    }
}
