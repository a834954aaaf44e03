package dev.vivarium.engine.device.pit8254;

import dev.vivarium.engine.bus.ByteIoHandler;
import dev.vivarium.engine.bus.Device;
import dev.vivarium.engine.bus.IoHandler;
import dev.vivarium.engine.bus.IrqLine;
import dev.vivarium.engine.metrics.MetricRegistry;
import dev.vivarium.engine.time.GuestClock;
import dev.vivarium.engine.time.GuestTimer;

import java.util.ArrayList;
import java.util.List;

/**
 * The 8254 interval timer (Intel data sheet 231164) at ports 40h–43h, and port 61h beside it (ICH9 316972, section
 * 13.7.1). Counter 0 drives IRQ 0, counter 1 once refreshed memory, counter 2 is for the speaker.
 *
 * <p>Rises of counter 0's output stay on the grid that the guest programmed. If the host was late for some, up to
 * {@link #MOST_OWED} are made up for at twice the rate, because old guests count them; more are dropped. Interrupts are
 * at least {@link #SHORTEST_PERIOD_NANOS} apart.
 *
 * <p>Not emulated: sound; a count written to mode 3 takes effect with the next full period, not the next half.
 */
public final class Pit8254 implements Device, ByteIoHandler {
    static final int MOST_OWED = 16;
    static final long SHORTEST_PERIOD_NANOS = 50_000;

    private static final int CONTROL = 3;
    private static final int LATCH = 0;
    private static final int READ_BACK = 3;

    private static final int GATE2 = 0x01;
    private static final int REFRESH = 0x10;
    private static final int OUTPUT2 = 0x20;
    /** Port 61h shows a toggle with each refresh of a memory row. */
    private static final long REFRESH_NANOS = 15_085;

    private final IrqLine irq;
    private final GuestClock clock;
    private final GuestTimer timer;
    private final Pit8254Metrics metrics;
    private final PitCounter[] counters = new PitCounter[3];
    private final IoHandler systemControl = new SystemControl();
    private long dueTick;
    private int owedRises;
    private int control;

    /** @param irq IRQ 0 */
    public Pit8254(IrqLine irq, GuestClock clock, MetricRegistry registry, Pit8254State state) {
        this.irq = irq;
        this.clock = clock;
        timer = clock.timer(this::expire);
        metrics = new Pit8254Metrics(registry);
        for (int i = 0; i < counters.length; i++) {
            counters[i] = new PitCounter(state.counters().get(i));
        }
        dueTick = state.dueTick();
        owedRises = state.owedRises();
        control = state.control();
        irq.set(counters[0].output(now()));
        schedule(0);
    }

    /** Port 61h. */
    public IoHandler systemControl() {
        return systemControl;
    }

    @Override
    public int readByte(int offset) {
        metrics.reads.increment();
        if (offset >= counters.length) {
            metrics.ignored.increment();
            return 0xFF;
        }
        return counters[offset].read(now());
    }

    @Override
    public void writeByte(int offset, int value) {
        metrics.writes.increment();
        if (offset == CONTROL) {
            writeControl(value);
        } else {
            counters[offset].write(value, now());
            if (offset == 0) {
                reprogrammed();
            }
        }
    }

    @Override
    public Pit8254State save() {
        List<PitCounterState> saved = new ArrayList<>();
        for (PitCounter counter : counters) {
            saved.add(counter.save());
        }
        return new Pit8254State(saved, dueTick, owedRises, control);
    }

    @Override
    public void reset() {
        for (int i = 0; i < counters.length; i++) {
            counters[i].restore(Pit8254State.POWER_ON.counters().get(i));
        }
        control = 0;
        reprogrammed();
    }

    private void writeControl(int value) {
        int selected = value >> 6;
        if (selected == READ_BACK) {
            readBack(value);
        } else if ((value >> 4 & 3) == LATCH) {
            counters[selected].latchCount(now());
        } else {
            counters[selected].program(value);
            if (selected == 0) {
                reprogrammed();
            }
        }
    }

    /** The command bits are active when zero. */
    private void readBack(int value) {
        long tick = now();
        for (int i = 0; i < counters.length; i++) {
            if ((value & 2 << i) != 0) {
                if ((value & 0x20) == 0) {
                    counters[i].latchCount(tick);
                }
                if ((value & 0x10) == 0) {
                    counters[i].latchStatus(tick);
                }
            }
        }
    }

    private void reprogrammed() {
        long tick = now();
        irq.set(counters[0].output(tick));
        dueTick = counters[0].nextRise(tick);
        owedRises = 0;
        schedule(0);
    }

    private void expire() {
        long nanos = clock.nowNanos();
        long tick = PitTicks.at(nanos);
        if (dueTick <= tick) {
            noteMissed((tick - dueTick) / Math.max(counters[0].period(), 1));
            dueTick = counters[0].nextRise(tick);
            rise();
        } else if (owedRises > 0) {
            owedRises--;
            rise();
        }
        schedule(nanos + SHORTEST_PERIOD_NANOS);
    }

    private void noteMissed(long missed) {
        int period = counters[0].period();
        if (period > 0 && missed > 0) {
            metrics.missed.add(missed);
            boolean canCatchUp = PitTicks.nanosOf(period) >= 2 * SHORTEST_PERIOD_NANOS;
            owedRises = canCatchUp ? (int) Math.min(owedRises + missed, MOST_OWED) : 0;
        }
    }

    private void rise() {
        metrics.interrupts.increment();
        irq.set(false);
        irq.set(true);
    }

    private void schedule(long earliestNanos) {
        if (dueTick == PitTicks.NEVER) {
            timer.cancel();
            return;
        }
        long nanos = PitTicks.nanosOf(dueTick);
        if (owedRises > 0) {
            nanos = Math.min(nanos, clock.nowNanos() + PitTicks.nanosOf(counters[0].period() / 2));
        }
        timer.arm(Math.max(nanos, earliestNanos));
    }

    private long now() {
        return PitTicks.at(clock.nowNanos());
    }

    /** Port 61h: the speaker's gate and data, and two wires to time short waits by. */
    private final class SystemControl implements ByteIoHandler {
        @Override
        public int readByte(int offset) {
            metrics.reads.increment();
            long nanos = clock.nowNanos();
            int refresh = (nanos / REFRESH_NANOS & 1) != 0 ? REFRESH : 0;
            return control | refresh | (counters[2].output(PitTicks.at(nanos)) ? OUTPUT2 : 0);
        }

        @Override
        public void writeByte(int offset, int value) {
            metrics.writes.increment();
            control = value & 0x0F;
            counters[2].setGate((value & GATE2) != 0, now());
        }
    }
}
