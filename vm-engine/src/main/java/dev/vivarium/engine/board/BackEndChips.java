package dev.vivarium.engine.board;

import dev.vivarium.engine.bus.AddressSpace;
import dev.vivarium.engine.bus.HostChips;
import dev.vivarium.engine.bus.IrqLine;
import dev.vivarium.engine.bus.MsiSink;
import dev.vivarium.engine.device.hpet.Hpet;
import dev.vivarium.engine.device.hpet.HpetState;
import dev.vivarium.engine.metrics.MetricRegistry;
import dev.vivarium.engine.time.GuestClock;
import dev.vivarium.engine.time.GuestTimer;
import dev.vivarium.snapshot.codec.DeviceState;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * The interrupt controllers and the interval timer of a back end that has its own. What is to become of them at power-on,
 * and after a BIOS, is found out with our models, whose records they then take over.
 */
final class BackEndChips implements InterruptChips {
    private final Board.Base base;
    private final HostChips chips;
    private final int processors;
    private final List<ProcessorSocket> sockets = new ArrayList<>();

    BackEndChips(Board.Base base, Board.Build build, HostChips chips, Spaces spaces) {
        this.base = base;
        this.chips = chips;
        this.processors = build.processors();
        for (int i = 0; i < processors; i++) {
            sockets.add(new ProcessorSocket(base.lock(), spaces));
        }
        Map<String, DeviceState> records = model(false);
        build.saved().forEach(records::replace);
        chips.restore(records);
    }

    @Override
    public IrqLine picInput(int irq) {
        return chips.picInput(irq);
    }

    @Override
    public IrqLine apicPin(int pin) {
        return chips.apicPin(pin);
    }

    @Override
    public MsiSink messages() {
        return chips.messages();
    }

    @Override
    public ProcessorSocket socket(int index) {
        return sockets.get(index);
    }

    @Override
    public IrqLine timerReplaced() {
        return chips.timerReplaced();
    }

    @Override
    public void addTimer(Hpet hpet) {
        // It drives the controllers by itself.
    }

    @Override
    public void timeStops() {
        chips.timeStops();
    }

    @Override
    public void timeGoesOn() {
        chips.timeGoesOn();
    }

    @Override
    public void reset() {
        chips.restore(model(false));
    }

    @Override
    public void save(Map<String, DeviceState> records) {
        records.putAll(chips.save());
    }

    @Override
    public void startAfterBios() {
        chips.restore(model(true));
    }

    /** The records of models of the chips as they are after power-on, or after a BIOS. */
    private Map<String, DeviceState> model(boolean afterBios) {
        DeviceSet devices = new DeviceSet(Map.of());
        AddressSpace ports = new AddressSpace();
        Board.Base aside = new Board.Base(base.lock(), new StillClock(base.clock()), base.memory(),
                new MetricRegistry(),
                base.signals());
        ModelChips models = new ModelChips(aside, devices,
                new Spaces(ports, new AddressSpace(), base.memory(), new PowerGate(base.signals())), processors);
        models.addTimer(new Hpet(new Hpet.Wires(models.picInput(0), IrqLine.unconnected(), models::apicPin, 0,
                IrqLine.unconnected()), aside.clock(), aside.metrics(), HpetState.POWER_ON));
        if (afterBios) {
            models.startAfterBios();
        }
        Map<String, DeviceState> records = new LinkedHashMap<>();
        devices.save(records);
        return records;
    }

    /** For models that are only asked what they would be: no timer of theirs runs. */
    private record StillClock(GuestClock clock) implements GuestClock {
        @Override
        public long nowNanos() {
            return clock.nowNanos();
        }

        @Override
        public long wallMillis() {
            return clock.wallMillis();
        }

        @Override
        public GuestTimer timer(Runnable onExpiry) {
            return new StillTimer();
        }
    }

    private static final class StillTimer implements GuestTimer {
        private long deadline = NEVER;

        @Override
        public void arm(long deadlineNanos) {
            deadline = deadlineNanos;
        }

        @Override
        public void cancel() {
            deadline = NEVER;
        }

        @Override
        public long deadlineNanos() {
            return deadline;
        }
    }
}
