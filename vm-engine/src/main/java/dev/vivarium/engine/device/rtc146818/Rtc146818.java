package dev.vivarium.engine.device.rtc146818;

import dev.vivarium.engine.bus.ByteIoHandler;
import dev.vivarium.engine.bus.Device;
import dev.vivarium.engine.bus.IrqLine;
import dev.vivarium.engine.metrics.MetricRegistry;
import dev.vivarium.engine.time.GuestClock;
import dev.vivarium.engine.time.GuestTimer;

/**
 * The real-time clock and its battery-backed memory (Motorola MC146818A data sheet; ICH9 316972, section 13.6) at
 * ports 70h and 71h, with the century in byte 32h. It shows the host's wall clock plus an offset that the guest sets,
 * so it is right again after a pause or a restore; its periodic interrupt follows guest time.
 *
 * <p>Not emulated: daylight saving, the square wave, the date alarm and the upper 128 bytes of ICH9, a day of the week
 * that contradicts the date.
 */
public final class Rtc146818 implements Device, ByteIoHandler {
    private static final int NMI_MASKED = 0x80;
    private static final int ANY = 0xC0;
    private static final int SECOND_MILLIS = 1000;
    /** Before the next second, the registers may not be relied on: 244 µs of warning and 1,984 µs of updating. */
    private static final int UPDATE_MILLIS = 2;
    /** The first update comes half a second after the divider starts. */
    private static final int DIVIDER_START_MILLIS = 500;
    private static final long NANOS_PER_MILLI = 1_000_000;
    private static final long NANOS_PER_SECOND = 1_000_000_000;
    private static final long PERIODIC_HERTZ = 32_768;

    private final IrqLine irq;
    private final GuestClock clock;
    private final GuestTimer updateTimer;
    private final GuestTimer periodicTimer;
    private final Rtc146818Metrics metrics;
    private final byte[] ram;
    private int index;
    private boolean nmiMasked;
    private long offsetMillis;
    private long periodicTick;
    private long shownSecond;
    private boolean irqAsserted;

    /** @param irq IRQ 8 */
    public Rtc146818(IrqLine irq, GuestClock clock, MetricRegistry registry, Rtc146818State state) {
        this.irq = irq;
        this.clock = clock;
        updateTimer = clock.timer(this::update);
        periodicTimer = clock.timer(this::periodic);
        metrics = new Rtc146818Metrics(registry);
        index = state.index();
        nmiMasked = state.nmiMasked();
        ram = state.ram().clone();
        offsetMillis = state.offsetMillis();
        periodicTick = state.periodicTick();
        shownSecond = seconds();
        armUpdate();
        armPeriodic();
        driveIrq();
    }

    /** Port 70h, bit 7: the board keeps NMIs from the processor. */
    public boolean isNmiMasked() {
        return nmiMasked;
    }

    @Override
    public int readByte(int offset) {
        metrics.reads.increment();
        if (offset == 0) {
            metrics.ignored.increment();
            return 0xFF;
        }
        return switch (index) {
            case RtcRegisters.A -> ram[index] & 0xFF | (isUpdating() ? RtcRegisters.A_UPDATING : 0);
            case RtcRegisters.C -> takeCauses();
            default -> {
                if (RtcRegisters.isTime(index)) {
                    showTime();
                }
                yield ram[index] & 0xFF;
            }
        };
    }

    @Override
    public void writeByte(int offset, int value) {
        metrics.writes.increment();
        if (offset == 0) {
            index = value & ~NMI_MASKED;
            nmiMasked = (value & NMI_MASKED) != 0;
            return;
        }
        switch (index) {
            case RtcRegisters.A -> writeA(value & ~RtcRegisters.A_UPDATING);
            case RtcRegisters.B -> writeB(value);
            case RtcRegisters.C, RtcRegisters.D -> metrics.ignored.increment();
            default -> writeMemory(value);
        }
    }

    @Override
    public Rtc146818State save() {
        return new Rtc146818State(index, nmiMasked, ram.clone(), offsetMillis, periodicTick);
    }

    /** RESET# leaves time and memory to the battery. */
    @Override
    public void reset() {
        index = 0;
        nmiMasked = false;
        ram[RtcRegisters.B] &= (byte) ~RtcRegisters.B_CLEARED_BY_RESET;
        ram[RtcRegisters.C] = 0;
        armPeriodic();
        driveIrq();
    }

    private void writeMemory(int value) {
        if (RtcRegisters.isTime(index) && !isStopped()) {
            showTime();
            ram[index] = (byte) value;
            setTime(Math.floorMod(millis(), SECOND_MILLIS));
        } else {
            ram[index] = (byte) value;
        }
    }

    private void writeA(int value) {
        accountPeriodic();
        boolean wasReset = !dividerRuns();
        changeControl(RtcRegisters.A, value, wasReset);
        periodicTick = ticks();
        armPeriodic();
    }

    private void writeB(int value) {
        accountPeriodic();
        boolean stops = (value & RtcRegisters.B_SET) != 0;
        changeControl(RtcRegisters.B, stops ? value & ~RtcRegisters.B_UPDATE_ENABLE : value, false);
        armPeriodic();
        driveIrq();
    }

    /** Stopping keeps the time shown; starting takes the time that software wrote. */
    private void changeControl(int register, int value, boolean wasReset) {
        boolean wasStopped = isStopped();
        if (!wasStopped) {
            showTime();
        }
        ram[register] = (byte) value;
        if (wasStopped && !isStopped()) {
            setTime(wasReset ? DIVIDER_START_MILLIS : Math.floorMod(millis(), SECOND_MILLIS));
        }
        armUpdate();
    }

    private void setTime(long fractionMillis) {
        offsetMillis = RtcTime.load(ram) * SECOND_MILLIS + fractionMillis - clock.wallMillis();
        shownSecond = seconds();
        armUpdate();
    }

    private void showTime() {
        if (!isStopped()) {
            RtcTime.store(seconds(), ram);
        }
    }

    private boolean isStopped() {
        return (ram[RtcRegisters.B] & RtcRegisters.B_SET) != 0 || !dividerRuns();
    }

    private boolean dividerRuns() {
        return (ram[RtcRegisters.A] & RtcRegisters.A_DIVIDER) == RtcRegisters.A_DIVIDER_RUNS;
    }

    private boolean isUpdating() {
        return !isStopped() && Math.floorMod(millis(), SECOND_MILLIS) >= SECOND_MILLIS - UPDATE_MILLIS;
    }

    private long millis() {
        return clock.wallMillis() + offsetMillis;
    }

    private long seconds() {
        return Math.floorDiv(millis(), (long) SECOND_MILLIS);
    }

    /** A second begins. */
    private void update() {
        if (!isStopped() && seconds() != shownSecond) {
            shownSecond = seconds();
            raise(RtcRegisters.C_UPDATE | (isAlarmTime() ? RtcRegisters.C_ALARM : 0));
        }
        armUpdate();
    }

    private void armUpdate() {
        if (isStopped()) {
            updateTimer.cancel();
        } else {
            long wait = SECOND_MILLIS - Math.floorMod(millis(), (long) SECOND_MILLIS);
            updateTimer.arm(clock.nowNanos() + wait * NANOS_PER_MILLI);
        }
    }

    private boolean isAlarmTime() {
        showTime();
        return matches(RtcRegisters.SECONDS) && matches(RtcRegisters.MINUTES) && matches(RtcRegisters.HOURS);
    }

    private boolean matches(int register) {
        byte alarm = ram[register + 1];
        return (alarm & ANY) == ANY || alarm == ram[register];
    }

    private void periodic() {
        accountPeriodic();
        armPeriodic();
    }

    private void accountPeriodic() {
        long period = periodTicks();
        long tick = ticks();
        if (period > 0 && tick / period != periodicTick / period) {
            raise(RtcRegisters.C_PERIODIC);
        }
        periodicTick = tick;
    }

    /** After an interrupt there is no other until software has read register C, so a slow guest is not flooded. */
    private void armPeriodic() {
        long period = periodTicks();
        boolean wanted = (ram[RtcRegisters.B] & RtcRegisters.C_PERIODIC) != 0
                && (ram[RtcRegisters.C] & RtcRegisters.C_PERIODIC) == 0;
        if (period > 0 && wanted) {
            long next = (ticks() / period + 1) * period;
            long fraction = next % PERIODIC_HERTZ * NANOS_PER_SECOND;
            periodicTimer.arm(next / PERIODIC_HERTZ * NANOS_PER_SECOND
                    + (fraction + PERIODIC_HERTZ - 1) / PERIODIC_HERTZ);
        } else {
            periodicTimer.cancel();
        }
    }

    /** Ticks of the 32,768 Hz clock between periodic interrupts; rates 1 and 2 are those of 8 and 9. */
    private long periodTicks() {
        int rate = ram[RtcRegisters.A] & RtcRegisters.A_RATE;
        if (rate == 0 || !dividerRuns()) {
            return 0;
        }
        return 1L << (rate <= 2 ? rate + 7 : rate) - 1;
    }

    private long ticks() {
        long nanos = clock.nowNanos();
        return nanos / NANOS_PER_SECOND * PERIODIC_HERTZ + nanos % NANOS_PER_SECOND * PERIODIC_HERTZ / NANOS_PER_SECOND;
    }

    private int takeCauses() {
        accountPeriodic();
        int causes = ram[RtcRegisters.C] & RtcRegisters.C_CAUSES;
        int value = isInterrupting() ? causes | RtcRegisters.C_INTERRUPT : causes;
        ram[RtcRegisters.C] = 0;
        driveIrq();
        armPeriodic();
        return value;
    }

    private void raise(int causes) {
        ram[RtcRegisters.C] |= (byte) causes;
        driveIrq();
    }

    /** The enables in B lie where their causes lie in C. */
    private boolean isInterrupting() {
        return (ram[RtcRegisters.C] & ram[RtcRegisters.B] & RtcRegisters.C_CAUSES) != 0;
    }

    private void driveIrq() {
        boolean now = isInterrupting();
        if (now && !irqAsserted) {
            metrics.interrupts.increment();
        }
        irqAsserted = now;
        irq.set(now);
    }
}
