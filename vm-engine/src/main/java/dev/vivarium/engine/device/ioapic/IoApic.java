package dev.vivarium.engine.device.ioapic;

import dev.vivarium.engine.bus.Device;
import dev.vivarium.engine.bus.IoHandler;
import dev.vivarium.engine.bus.IrqLine;
import dev.vivarium.engine.bus.MsiSink;
import dev.vivarium.engine.metrics.MetricRegistry;

/**
 * The I/O APIC of ICH9 (Intel 316972, section 13.5; 82093AA data sheet, 290566): 24 pins, version 20h, at FEC0_0000h.
 * Each interrupt leaves as a message to the local APICs, in the form of a message-signalled interrupt.
 *
 * <p>Not emulated: the polarity bit is stored without effect, as the board's wires carry "asserted" and not a voltage;
 * delivery status is always idle; the IRQ pin assertion register of ICH9 is absent.
 */
public final class IoApic implements Device, IoHandler {
    static final long MASKED = 1L << 16;

    private static final int INDEX = 0x00;
    private static final int DATA = 0x10;
    private static final int EOI = 0x40;

    private static final int REGISTER_ID = 0;
    private static final int REGISTER_VERSION = 1;
    private static final int REGISTER_ARBITRATION = 2;
    private static final int FIRST_REDIRECTION = 0x10;
    private static final int VERSION = (IoApicState.PINS - 1) << 16 | 0x20;

    private static final long REMOTE_IRR = 1L << 14;
    private static final long LEVEL = 1L << 15;
    private static final long WRITABLE_LOW = 0x1AFFFL;
    private static final long WRITABLE = 0xFF00_0000_0000_0000L | WRITABLE_LOW;
    private static final int LOWEST_PRIORITY = 1;

    private static final long MESSAGE_BASE = 0xFEE0_0000L;
    private static final int MESSAGE_ASSERTED = 1 << 14;
    private static final int MESSAGE_LEVEL = 1 << 15;

    private final MsiSink messages;
    private final IoApicMetrics metrics;
    private final long[] redirections;
    private int index;
    private int id;
    private int lines;

    /** @param messages where interrupts go */
    public IoApic(MsiSink messages, MetricRegistry registry, IoApicState state) {
        this.messages = messages;
        metrics = new IoApicMetrics(registry);
        index = state.index();
        id = state.id();
        lines = state.lines();
        redirections = state.redirections().clone();
    }

    /** The wire to a pin, 0–23. */
    public IrqLine pin(int pin) {
        int bit = 1 << pin;
        return asserted -> {
            boolean rises = asserted && (lines & bit) == 0;
            lines = asserted ? lines | bit : lines & ~bit;
            if (rises) {
                if (isLevel(redirections[pin])) {
                    deliverLevel(pin);
                } else {
                    deliverEdge(pin);
                }
            }
        };
    }

    /** A local APIC broadcasts that a level-triggered interrupt of that vector ended. */
    public void endOfInterrupt(int vector) {
        metrics.endsOfInterrupt.increment();
        for (int pin = 0; pin < redirections.length; pin++) {
            long entry = redirections[pin];
            if ((entry & 0xFF) == vector && (entry & REMOTE_IRR) != 0) {
                redirections[pin] = entry & ~REMOTE_IRR;
                deliverLevel(pin);
            }
        }
    }

    @Override
    public long read(long offset, int width) {
        metrics.reads.increment();
        if (offset == INDEX) {
            return index;
        }
        if (offset == DATA && width >= 4) {
            return readRegister() & 0xFFFF_FFFFL;
        }
        metrics.ignored.increment();
        return 0;
    }

    @Override
    public void write(long offset, int width, long value) {
        metrics.writes.increment();
        if (offset == INDEX) {
            index = (int) value & 0xFF;
        } else if (offset == DATA && width >= 4) {
            writeRegister(value & 0xFFFF_FFFFL);
        } else if (offset == EOI) {
            endOfInterrupt((int) value & 0xFF);
        } else {
            metrics.ignored.increment();
        }
    }

    @Override
    public IoApicState save() {
        return new IoApicState(index, id, lines, redirections.clone());
    }

    /** Power-on; what the pins carry is not the chip's to change. */
    @Override
    public void reset() {
        index = 0;
        id = 0;
        System.arraycopy(IoApicState.POWER_ON.redirections(), 0, redirections, 0, redirections.length);
    }

    private long readRegister() {
        return switch (index) {
            case REGISTER_ID, REGISTER_ARBITRATION -> (long) id << 24;
            case REGISTER_VERSION -> VERSION;
            default -> {
                int pin = (index - FIRST_REDIRECTION) >> 1;
                if (pin < 0 || pin >= redirections.length) {
                    metrics.ignored.increment();
                    yield 0;
                }
                yield redirections[pin] >>> ((index & 1) * 32);
            }
        };
    }

    private void writeRegister(long value) {
        int pin = (index - FIRST_REDIRECTION) >> 1;
        if (index == REGISTER_ID) {
            id = (int) (value >>> 24) & 0xF;
        } else if (pin >= 0 && pin < redirections.length) {
            writeRedirection(pin, value);
        } else {
            metrics.ignored.increment();
        }
    }

    /** An entry that becomes edge-triggered forgets that its level interrupt was never ended, as the chip does. */
    private void writeRedirection(int pin, long value) {
        long old = redirections[pin];
        long merged = (index & 1) == 0
                ? old & 0xFFFF_FFFF_0000_0000L | value
                : old & 0xFFFF_FFFFL | value << 32;
        long entry = merged & WRITABLE | old & REMOTE_IRR;
        redirections[pin] = isLevel(entry) ? entry : entry & ~REMOTE_IRR;
        deliverLevel(pin);
    }

    private void deliverLevel(int pin) {
        long entry = redirections[pin];
        boolean due = isLevel(entry) && (entry & (MASKED | REMOTE_IRR)) == 0 && (lines & 1 << pin) != 0;
        if (due) {
            redirections[pin] = entry | REMOTE_IRR;
            send(entry, MESSAGE_ASSERTED | MESSAGE_LEVEL);
        }
    }

    /** An edge on a masked pin is lost, as on the chip. */
    private void deliverEdge(int pin) {
        long entry = redirections[pin];
        if ((entry & MASKED) == 0) {
            send(entry, MESSAGE_ASSERTED);
        }
    }

    private void send(long entry, int trigger) {
        metrics.interrupts.increment();
        long destination = entry >>> 56;
        long logical = entry >>> 11 & 1;
        int mode = (int) (entry >>> 8) & 7;
        long redirectionHint = mode == LOWEST_PRIORITY ? 1 : 0;
        long address = MESSAGE_BASE | destination << 12 | redirectionHint << 3 | logical << 2;
        messages.deliver(address, (int) entry & 0x7FF | trigger);
    }

    /** Only fixed and lowest-priority interrupts can be level-triggered (82093AA, section 3.2.4). */
    private static boolean isLevel(long entry) {
        return (entry & LEVEL) != 0 && (entry >>> 8 & 7) <= LOWEST_PRIORITY;
    }
}
