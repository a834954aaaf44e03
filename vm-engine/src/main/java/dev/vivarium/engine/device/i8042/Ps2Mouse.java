package dev.vivarium.engine.device.i8042;

import dev.vivarium.engine.input.Pointer;
import dev.vivarium.engine.metrics.Counter;

/**
 * A PS/2 mouse (IBM PS/2 Hardware Interface Technical Reference, "Mouse") that becomes a wheel mouse (id 3) or a five-button
 * one (id 4) when the driver sets the sample rates that Microsoft's IntelliMouse made customary. Motion that cannot be reported
 * yet adds up, and a packet says so when it was too much; a change of buttons is reported at once, so that no click is lost.
 *
 * <p>The sample rate and the resolution are remembered and told, but motion comes at the host's pace and in its steps.
 */
final class Ps2Mouse implements Pointer {
    static final int BYTES = 256;
    static final int MOST_MOTION = 32_767;
    /** Motion is not queued behind more than this, so that the pointer does not lag. */
    private static final int MOTION_BYTES = 16;

    private static final int ACK = 0xFA;
    private static final int RESEND = 0xFE;
    private static final int TEST_PASSED = 0xAA;

    private static final int RESOLUTION = 0xE8;
    private static final int SAMPLE_RATE = 0xF3;
    private static final int WRAP_OFF = 0xEC;
    private static final int RESET = 0xFF;

    private static final int X_OVERFLOW = 0x40;
    private static final int Y_OVERFLOW = 0x80;

    private static final int WHEEL_RATES = 200 << 16 | 100 << 8 | 80;
    private static final int FIVE_BUTTON_RATES = 200 << 16 | 200 << 8 | 80;

    private final Ps2Port port;
    private final Counter lostEvents;
    private final ByteQueue bytes = new ByteQueue(BYTES);
    private boolean reporting;
    private boolean remote;
    private boolean wrap;
    private boolean doubled;
    private int id;
    private int resolution;
    private int rates;
    private int argumentOf;
    private int lastByte;
    private int dx;
    private int dy;
    private int dz;
    private int buttons;
    private int overflow;

    Ps2Mouse(Ps2Port port, Counter lostEvents, MouseState state) {
        this.port = port;
        this.lostEvents = lostEvents;
        restore(state);
    }

    void restore(MouseState state) {
        reporting = state.reporting();
        remote = state.remote();
        wrap = state.wrap();
        doubled = state.doubled();
        id = state.id();
        resolution = state.resolution();
        rates = state.rates();
        argumentOf = state.argumentOf();
        lastByte = state.lastByte();
        dx = state.dx();
        dy = state.dy();
        dz = state.dz();
        buttons = state.buttons();
        overflow = state.overflow();
        bytes.restore(state.bytes());
    }

    MouseState save() {
        return new MouseState(reporting, remote, wrap, doubled, id, resolution, rates, argumentOf, lastByte, dx, dy, dz,
                buttons, overflow, bytes.bytes());
    }

    @Override
    public boolean isListening() {
        return (reporting || remote) && port.isOpen();
    }

    @Override
    public boolean isAbsolute() {
        return false;
    }

    @Override
    public void moveTo(int x, int y) {
        // It knows no places.
    }

    @Override
    public void move(int right, int down) {
        dx = add(dx, right, X_OVERFLOW);
        dy = add(dy, -(long) down, Y_OVERFLOW);
        reportMotion();
    }

    @Override
    public void wheel(int clicks) {
        dz = add(dz, -(long) clicks, 0);
        reportMotion();
    }

    @Override
    public void buttons(int pressed) {
        int before = buttons;
        buttons = pressed & 0x1F;
        if (buttons != before && isStreaming()) {
            if (!offerPacket()) {
                lostEvents.increment();
            }
            port.bytesWaiting();
        }
    }

    boolean hasBytes() {
        return !bytes.isEmpty();
    }

    int take() {
        lastByte = bytes.take();
        if (isStreaming() && bytes.size() <= MOTION_BYTES && hasMotion()) {
            offerPacket();
        }
        return lastByte;
    }

    /** A byte from the controller: a command or its argument. It cuts off what was on its way. */
    void write(int value) {
        bytes.clear();
        int command = argumentOf;
        argumentOf = 0;
        if (command != 0) {
            argument(command, value);
        } else if (wrap && value != WRAP_OFF && value != RESET) {
            bytes.offer(value);
        } else {
            command(value);
        }
        port.bytesWaiting();
    }

    private void argument(int command, int value) {
        if (command == SAMPLE_RATE) {
            rates = (rates << 8 | value) & 0xFF_FFFF;
            if (rates == WHEEL_RATES) {
                id = 3;
            } else if (rates == FIVE_BUTTON_RATES) {
                id = 4;
            }
        } else {
            resolution = value & 3;
        }
        bytes.offer(ACK);
    }

    private void command(int value) {
        switch (value) {
            case 0xE6, 0xE7 -> {
                doubled = value == 0xE7;
                bytes.offer(ACK);
            }
            case RESOLUTION, SAMPLE_RATE -> {
                argumentOf = value;
                bytes.offer(ACK);
            }
            case 0xE9 -> bytes.offer(ACK, status(), resolution, rates & 0xFF);
            case 0xEA, 0xF0 -> {
                remote = value == 0xF0;
                bytes.offer(ACK);
            }
            case 0xEB -> {
                bytes.offer(ACK);
                offerPacket();
            }
            case WRAP_OFF, 0xEE -> {
                wrap = value == 0xEE;
                bytes.offer(ACK);
            }
            case 0xF2 -> bytes.offer(ACK, id);
            case 0xF4, 0xF5 -> {
                reporting = value == 0xF4;
                bytes.offer(ACK);
            }
            case 0xF6 -> {
                restoreDefaults();
                bytes.offer(ACK);
            }
            case 0xFE -> bytes.offer(lastByte);
            case RESET -> {
                restoreDefaults();
                id = 0;
                wrap = false;
                bytes.offer(ACK, TEST_PASSED, 0);
            }
            default -> bytes.offer(RESEND);
        }
    }

    private void restoreDefaults() {
        reporting = false;
        remote = false;
        doubled = false;
        resolution = 2;
        rates = 100;
        dx = 0;
        dy = 0;
        dz = 0;
        overflow = 0;
    }

    private int status() {
        int pressed = (buttons & LEFT) << 2 | (buttons & MIDDLE) >> 1 | (buttons & RIGHT) >> 1;
        return pressed | (doubled ? 0x10 : 0) | (reporting ? 0x20 : 0) | (remote ? 0x40 : 0);
    }

    private boolean isStreaming() {
        return reporting && !remote && !wrap;
    }

    private boolean hasMotion() {
        return dx != 0 || dy != 0 || dz != 0 && id != 0;
    }

    private void reportMotion() {
        if (isStreaming() && bytes.size() <= MOTION_BYTES && hasMotion()) {
            offerPacket();
            port.bytesWaiting();
        }
    }

    /** One packet takes as much of the motion as it can carry. */
    private boolean offerPacket() {
        boolean scaled = doubled && isStreaming();
        int most = scaled ? 127 : 255;
        int x = Math.clamp(dx, -most, most);
        int y = Math.clamp(dy, -most, most);
        int z = id == 4 ? Math.clamp(dz, -8, 7) : Math.clamp(dz, -128, 127);
        int first = buttons & 7 | 0x08 | (x < 0 ? 0x10 : 0) | (y < 0 ? 0x20 : 0) | overflow;
        int right = scaled ? twice(x) : x;
        int up = scaled ? twice(y) : y;
        boolean queued = switch (id) {
            case 3 -> bytes.offer(first, right, up, z);
            case 4 -> bytes.offer(first, right, up, z & 0xF | (buttons & (BACK | FORWARD)) << 1);
            default -> bytes.offer(first, right, up);
        };
        if (queued) {
            dx -= x;
            dy -= y;
            dz = id == 0 ? 0 : dz - z;
            overflow = 0;
        }
        return queued;
    }

    /** Scaling 2:1, which leaves small motion as it is, or nearly. */
    private static int twice(int counts) {
        return switch (Math.abs(counts)) {
            case 0, 1, 3 -> counts;
            case 2 -> counts / 2;
            case 4 -> counts / 4 * 6;
            case 5 -> counts / 5 * 9;
            default -> 2 * counts;
        };
    }

    /** @param lost the bit of a packet's first byte that tells if motion was lost */
    private int add(int sum, long more, int lost) {
        int added = Math.clamp(sum + more, -MOST_MOTION, MOST_MOTION);
        overflow |= added == sum + more ? 0 : lost;
        return added;
    }
}
