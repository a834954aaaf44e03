package dev.vivarium.engine.device.xhci;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.vivarium.engine.bus.IoHandler;
import dev.vivarium.engine.bus.pci.PciRig;
import dev.vivarium.engine.memory.GuestMemory;
import dev.vivarium.engine.metrics.MetricRegistry;
import dev.vivarium.engine.time.GuestClock;

import org.jspecify.annotations.Nullable;

import java.lang.foreign.Arena;
import java.util.HashMap;
import java.util.HexFormat;
import java.util.Map;

/** A driver of the host controller, as SeaBIOS has it: one ring for commands, one for events, rings of 16 entries for endpoints. */
final class UsbDriver {
    static final long BAR = 0xe000_0000L;
    static final long CONTEXTS = 0x1000;
    static final long COMMANDS = 0x2000;
    static final long SEGMENTS = 0x3000;
    static final long EVENTS = 0x4000;
    static final long INPUT = 0x5000;
    static final long DATA = 0x8000;
    private static final long DEVICES = 0x1_0000;
    private static final long RINGS = 0x2_0000;
    static final int EVENT_ENTRIES = 64;
    private static final int SLOT_NUMBER = 4;

    final PciRig pci = new PciRig();
    final GuestMemory memory = new GuestMemory(Arena.ofAuto().allocate(1 << 20, 4096));
    final MetricRegistry metrics = new MetricRegistry();
    final IoHandler config = pci.config(SLOT_NUMBER, 0);
    private final Map<Long, Ring> rings = new HashMap<>();
    private int eventIndex;
    private int eventCycle = 1;

    /** What the controller told. */
    record Event(int type, int code, long parameter, int length, int slot, int endpoint, boolean data) {
    }

    /** A ring that ends in a link to its own beginning. */
    static final class Ring {
        static final int ENTRIES = 16;
        final long base;
        private int next;
        private int cycle = 1;

        Ring(long base) {
            this.base = base;
        }
    }

    Xhci build(GuestClock clock, XhciState state) {
        return new Xhci(new Xhci.Wiring(pci.bus.slot(SLOT_NUMBER, 0), memory, clock, metrics), state);
    }

    UsbDriver plug() {
        config.write(0x10, 4, BAR);
        config.write(0x14, 4, 0);
        config.write(4, 2, 6);
        return this;
    }

    IoHandler registers() {
        return new IoHandler() {
            @Override
            public long read(long offset, int width) {
                return pci.memory.read(BAR + offset, width);
            }

            @Override
            public void write(long offset, int width, long value) {
                pci.memory.write(BAR + offset, width, value);
            }
        };
    }

    int read(int offset) {
        return (int) pci.memory.read(BAR + offset, 4);
    }

    void write(int offset, long value) {
        pci.memory.write(BAR + offset, 4, value & 0xffff_ffffL);
    }

    boolean isAsserted() {
        return pci.isAsserted(SLOT_NUMBER, 0);
    }

    /** Resets the controller, gives it its structures and lets it run, with interrupts. */
    UsbDriver start() {
        plug();
        write(0x40, 2);
        memory.segment().fill((byte) 0);
        rings.clear();
        eventIndex = 0;
        eventCycle = 1;
        assertEquals(0, read(0x40) & 2);
        assertEquals(1, read(0x44) & 0x801);
        write(0x78, read(4) & 0xff);
        write(0x70, CONTEXTS);
        write(0x74, 0);
        write(0x58, COMMANDS | 1);
        write(0x5c, 0);
        memory.write(SEGMENTS, 8, EVENTS);
        memory.write(SEGMENTS + 8, 8, EVENT_ENTRIES);
        write(0x1028, 1);
        write(0x1038, EVENTS);
        write(0x103c, 0);
        write(0x1030, SEGMENTS);
        write(0x1034, 0);
        write(0x1020, 2);
        write(0x40, 5);
        rings.put(0L, new Ring(COMMANDS));
        return this;
    }

    /** The next event, null if there is none. */
    @Nullable
    Event event() {
        long gpa = EVENTS + 16L * eventIndex;
        int control = (int) memory.read(gpa + 12, 4);
        if ((control & 1) != eventCycle) {
            return null;
        }
        int status = (int) memory.read(gpa + 8, 4);
        eventIndex++;
        if (eventIndex == EVENT_ENTRIES) {
            eventIndex = 0;
            eventCycle ^= 1;
        }
        write(0x1038, EVENTS + 16L * eventIndex | 8);
        return new Event(control >> 10 & 0x3f, status >>> 24, memory.read(gpa, 8), status & 0xff_ffff,
                control >>> 24, control >> 16 & 0x1f, (control & 4) != 0);
    }

    void skipEvents() {
        while (event() != null) {
            // What came before does not matter.
        }
    }

    Ring ring(int slot, int endpoint) {
        long key = slot * 32L + endpoint;
        return rings.computeIfAbsent(key, fresh -> new Ring(RINGS + key * 0x100));
    }

    /** @return where it is */
    long put(Ring ring, long parameter, long status, long control) {
        if (ring.next == Ring.ENTRIES - 1) {
            write(ring, ring.base, 0, (long) Trb.LINK << 10 | 2);
            ring.next = 0;
            ring.cycle ^= 1;
        }
        long gpa = write(ring, parameter, status, control);
        ring.next++;
        return gpa;
    }

    private long write(Ring ring, long parameter, long status, long control) {
        long gpa = ring.base + 16L * ring.next;
        memory.write(gpa, 8, parameter);
        memory.write(gpa + 8, 4, status);
        memory.write(gpa + 12, 4, control | ring.cycle);
        return gpa;
    }

    void doorbell(int slot, int target) {
        write(0x2000 + 4 * slot, target);
    }

    /** Gives a command and takes its event. */
    Event command(int type, long parameter, long control) {
        long gpa = put(ring(0, 0), parameter, 0, (long) type << 10 | control);
        doorbell(0, 0);
        Event event = event();
        while (event != null && event.type == Trb.PORT_EVENT) {
            event = event();
        }
        if (event == null) {
            throw new AssertionError("The command was not carried out.");
        }
        assertEquals(Trb.COMMAND_EVENT, event.type);
        assertEquals(gpa, event.parameter);
        return event;
    }

    int portStatus(int port) {
        return read(0x440 + 16 * (port - 1));
    }

    void resetPort(int port) {
        write(0x440 + 16 * (port - 1), portStatus(port) | 0x10);
        assertEquals(3, portStatus(port) & 0x13);
    }

    /** Fills an input context with a slot and endpoint 0. */
    void inputFor(int slot, int port) {
        for (int i = 0; i < Slot.INPUT_SIZE; i += 8) {
            memory.write(INPUT + i, 8, 0);
        }
        memory.write(INPUT + 4, 4, 3);
        memory.write(INPUT + 32, 4, 1L << 27 | 3 << 20);
        memory.write(INPUT + 36, 4, (long) port << 16);
        memory.write(INPUT + 68, 4, 64 << 16 | 4 << 3);
        memory.write(INPUT + 72, 8, ring(slot, 1).base | 1);
    }

    /** @return the device's slot, with an address */
    int address(int port) {
        resetPort(port);
        int slot = command(Trb.ENABLE_SLOT, 0, 0).slot;
        memory.write(CONTEXTS + 8L * slot, 8, device(slot));
        inputFor(slot, port);
        assertEquals(XhciRegisters.SUCCESS, command(Trb.ADDRESS_DEVICE, INPUT, (long) slot << 24).code);
        return slot;
    }

    static long device(int slot) {
        return DEVICES + 0x400L * slot;
    }

    /** A control transfer with up to {@code length} bytes of answer or of {@link #DATA}. */
    Event control(int slot, long setup, int length) {
        boolean in = (setup & 0x80) != 0;
        Ring ring = ring(slot, 1);
        put(ring, setup | (long) length << 48, 8, Trb.SETUP << 10 | 0x40 | (length == 0 ? 0 : in ? 3 : 2) << 16);
        if (length > 0) {
            put(ring, DATA, length, Trb.DATA << 10 | (in ? 1 << 16 : 0));
        }
        put(ring, 0, 0, Trb.STATUS << 10 | 0x20 | (in && length > 0 ? 0 : 1 << 16));
        doorbell(slot, 1);
        Event event = event();
        if (event == null) {
            throw new AssertionError("The transfer did not end.");
        }
        assertEquals(Trb.TRANSFER_EVENT, event.type);
        return event;
    }

    /** Configures the device and its interrupt endpoint. */
    int configure(int port) {
        int slot = address(port);
        memory.write(INPUT + 4, 4, 1 | 1 << 3);
        memory.write(INPUT + 32, 4, 3L << 27 | 3 << 20);
        memory.write(INPUT + 4 * 32, 4, 6 << 16);
        memory.write(INPUT + 4 * 32 + 4, 4, 8 << 16 | 7 << 3);
        memory.write(INPUT + 4 * 32 + 8, 8, ring(slot, 3).base | 1);
        assertEquals(XhciRegisters.SUCCESS, command(Trb.CONFIGURE_ENDPOINT, INPUT, (long) slot << 24).code);
        assertEquals(XhciRegisters.SUCCESS, control(slot, 0x0001_0900L, 0).code);
        return slot;
    }

    /** Asks the interrupt endpoint for a report. */
    void ask(int slot) {
        put(ring(slot, 3), DATA, 8, Trb.NORMAL << 10 | 0x24);
        doorbell(slot, 3);
    }

    /** The first bytes of the data buffer, in hexadecimal. */
    String data(int length) {
        byte[] bytes = new byte[length];
        memory.read(DATA, bytes, 0, length);
        return HexFormat.of().formatHex(bytes);
    }
}
