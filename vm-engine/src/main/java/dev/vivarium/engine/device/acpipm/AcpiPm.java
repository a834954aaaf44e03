package dev.vivarium.engine.device.acpipm;

import dev.vivarium.engine.bus.ByteIoHandler;
import dev.vivarium.engine.bus.Device;
import dev.vivarium.engine.bus.IoHandler;
import dev.vivarium.engine.bus.IrqLine;
import dev.vivarium.engine.memory.LittleEndian;
import dev.vivarium.engine.metrics.MetricRegistry;
import dev.vivarium.engine.time.GuestClock;
import dev.vivarium.engine.time.GuestTimer;

/**
 * The ACPI power management block of ICH9 (Intel 316972, section 13.8; ACPI 6.4, section 4.8.3): 128 ports at PMBASE,
 * and the APM ports B2h and B3h by which the operating system asks for ACPI mode. Its interrupt is the SCI.
 *
 * <p>Not emulated: system management mode (writes to B2h are obeyed at once), the TCO watchdog, processor power states
 * and throttling, waking from S3: sleep types for S4 and S5 switch off, others do nothing.
 */
public final class AcpiPm implements Device, IoHandler {
    static final int SMI_BY_APM = 0x20;

    private static final int PM1_EVENT = 0x00;
    private static final int PM1_CONTROL = 0x04;
    private static final int PM_TIMER = 0x08;
    private static final int GPE0_STATUS = 0x20;
    private static final int GPE0_ENABLE = 0x28;
    private static final int SMI_ENABLE = 0x30;

    private static final int TIMER = 1;
    private static final int POWER_BUTTON = 1 << 8;
    private static final int STATUS_BITS = 0x8531;
    private static final int ENABLE_BITS = 0x0521;

    private static final int SCI_ENABLED = 1;
    private static final int CONTROL_BITS = 0x1C03;
    private static final int SLEEP = 1 << 13;

    private static final int APM_ACPI_ENABLE = 2;
    private static final int APM_ACPI_DISABLE = 3;

    private static final long TIMER_HERTZ = 3_579_545;
    private static final int TIMER_MASK = 0xFF_FFFF;
    private static final int HALF_TURN_SHIFT = 23;
    private static final long SECOND = 1_000_000_000;

    private final IrqLine sci;
    private final PowerSwitch power;
    private final GuestClock clock;
    private final GuestTimer timer;
    private final AcpiPmMetrics metrics;
    private final IoHandler apmPorts = new ApmPorts();
    private int status;
    private int enable;
    private int control;
    private long gpeStatus;
    private long gpeEnable;
    private int smiEnable;
    private long halfTurns;
    private int apmControl;
    private int apmStatus;
    private boolean sciAsserted;

    public AcpiPm(IrqLine sci, PowerSwitch power, GuestClock clock, MetricRegistry registry, AcpiPmState state) {
        this.sci = sci;
        this.power = power;
        this.clock = clock;
        timer = clock.timer(this::update);
        metrics = new AcpiPmMetrics(registry);
        restore(state);
        driveSci();
        armTimer();
    }

    /** Ports B2h and B3h. */
    public IoHandler apmPorts() {
        return apmPorts;
    }

    /** The user pressed the power button; the operating system decides what it means. */
    public void pressPowerButton() {
        status |= POWER_BUTTON;
        update();
    }

    /** A general-purpose event, 0–63. */
    public void raiseGeneralEvent(int event) {
        gpeStatus |= 1L << event;
        update();
    }

    @Override
    public long read(long offset, int width) {
        metrics.reads.increment();
        int within = (int) offset & 3;
        if (width <= 4 - within) {
            return readRegister((int) offset & ~3) >>> (8 * within) & LittleEndian.ones(width);
        }
        long value = 0;
        for (int i = 0; i < width; i++) {
            int at = (int) offset + i;
            value |= (readRegister(at & ~3) >>> (8 * (at & 3)) & 0xFF) << (8 * i);
        }
        return value;
    }

    @Override
    public void write(long offset, int width, long value) {
        metrics.writes.increment();
        int first = (int) offset;
        int done = 0;
        while (done < width) {
            int at = first + done;
            int within = at & 3;
            int count = Math.min(4 - within, width - done);
            int mask = (int) ((1L << (8 * count)) - 1) << (8 * within);
            int shifted = (int) (value >>> (8 * done)) << (8 * within);
            writeRegister(at & ~3, shifted & mask, mask);
            done += count;
        }
        update();
    }

    @Override
    public AcpiPmState save() {
        return new AcpiPmState(status, enable, control, gpeStatus, gpeEnable, smiEnable, halfTurns, apmControl,
                apmStatus);
    }

    /** Power-on, but the timer goes on. */
    @Override
    public void reset() {
        restore(AcpiPmState.POWER_ON);
        halfTurns = ticks() >> HALF_TURN_SHIFT;
        update();
    }

    private void restore(AcpiPmState state) {
        status = state.status();
        enable = state.enable();
        control = state.control();
        gpeStatus = state.gpeStatus();
        gpeEnable = state.gpeEnable();
        smiEnable = state.smiEnable();
        halfTurns = state.halfTurns();
        apmControl = state.apmControl();
        apmStatus = state.apmStatus();
    }

    /** A register of 32 bits, zero-extended. */
    private long readRegister(int offset) {
        int value = switch (offset) {
            case PM1_EVENT -> {
                noteTimer();
                yield enable << 16 | status;
            }
            case PM1_CONTROL -> control;
            case PM_TIMER -> (int) ticks() & TIMER_MASK;
            case GPE0_STATUS -> (int) gpeStatus;
            case GPE0_STATUS + 4 -> (int) (gpeStatus >>> 32);
            case GPE0_ENABLE -> (int) gpeEnable;
            case GPE0_ENABLE + 4 -> (int) (gpeEnable >>> 32);
            case SMI_ENABLE -> smiEnable;
            default -> {
                metrics.ignored.increment();
                yield 0;
            }
        };
        return Integer.toUnsignedLong(value);
    }

    /** @param mask the bits that are written; {@code value} is zero elsewhere */
    private void writeRegister(int offset, int value, int mask) {
        switch (offset) {
            case PM1_EVENT -> {
                noteTimer();
                status &= ~value & STATUS_BITS;
                enable = (enable & ~(mask >>> 16) | value >>> 16) & ENABLE_BITS;
            }
            case PM1_CONTROL -> writeControl(control & ~mask | value);
            case GPE0_STATUS -> gpeStatus &= ~Integer.toUnsignedLong(value);
            case GPE0_STATUS + 4 -> gpeStatus &= ~((long) value << 32);
            case GPE0_ENABLE -> gpeEnable = gpeEnable & ~Integer.toUnsignedLong(mask) | Integer.toUnsignedLong(value);
            case GPE0_ENABLE + 4 -> gpeEnable = gpeEnable & ~((long) mask << 32) | (long) value << 32;
            case SMI_ENABLE -> smiEnable = smiEnable & ~mask | value;
            default -> metrics.ignored.increment();
        }
    }

    private void writeControl(int value) {
        control = value & CONTROL_BITS;
        if ((value & SLEEP) == 0) {
            return;
        }
        switch (value >>> 10 & 7) {
            // S5 and S4 as QEMU numbers them for this chipset, then as Intel does: tables may use either.
            case 0, 2, 6, 7 -> power.powerOff();
            default -> metrics.ignored.increment();
        }
    }

    /** Sets the timer's status bit if its highest bit has changed since. */
    private void noteTimer() {
        long now = ticks() >> HALF_TURN_SHIFT;
        if (now != halfTurns) {
            halfTurns = now;
            status |= TIMER;
        }
    }

    private void update() {
        noteTimer();
        driveSci();
        armTimer();
    }

    private void driveSci() {
        boolean now = (control & SCI_ENABLED) != 0 && ((status & enable) != 0 || (gpeStatus & gpeEnable) != 0);
        if (now && !sciAsserted) {
            metrics.interrupts.increment();
        }
        sciAsserted = now;
        sci.set(now);
    }

    /** Only a timer interrupt that is wanted and not there yet needs an event. */
    private void armTimer() {
        if ((enable & TIMER) != 0 && (status & TIMER) == 0) {
            long tick = halfTurns + 1 << HALF_TURN_SHIFT;
            long fraction = tick % TIMER_HERTZ * SECOND;
            timer.arm(tick / TIMER_HERTZ * SECOND + (fraction + TIMER_HERTZ - 1) / TIMER_HERTZ);
        } else {
            timer.cancel();
        }
    }

    private long ticks() {
        long nanos = clock.nowNanos();
        return nanos / SECOND * TIMER_HERTZ + nanos % SECOND * TIMER_HERTZ / SECOND;
    }

    /** APM_CNT and APM_STS; what a real machine's SMI handler does about ACPI mode is done here. */
    private final class ApmPorts implements ByteIoHandler {
        @Override
        public int readByte(int offset) {
            metrics.reads.increment();
            return offset == 0 ? apmControl : apmStatus;
        }

        @Override
        public void writeByte(int offset, int value) {
            metrics.writes.increment();
            if (offset != 0) {
                apmStatus = value;
                return;
            }
            apmControl = value;
            if (value == APM_ACPI_ENABLE) {
                control |= SCI_ENABLED;
            } else if (value == APM_ACPI_DISABLE) {
                control &= ~SCI_ENABLED;
            }
            update();
        }
    }
}
