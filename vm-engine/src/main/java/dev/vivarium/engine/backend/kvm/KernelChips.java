package dev.vivarium.engine.backend.kvm;

import dev.vivarium.engine.bus.HostChips;
import dev.vivarium.engine.bus.IrqLine;
import dev.vivarium.engine.bus.MsiSink;
import dev.vivarium.engine.device.ioapic.IoApicState;
import dev.vivarium.engine.device.lapic.LapicState;
import dev.vivarium.engine.device.pic8259.Pic8259State;
import dev.vivarium.engine.device.pit8254.Pit8254State;
import dev.vivarium.engine.time.GuestClock;
import dev.vivarium.engine.vcpu.VcpuFailure;
import dev.vivarium.host.HostException;
import dev.vivarium.host.abi.KvmFlags;
import dev.vivarium.host.kvm.KvmPit;
import dev.vivarium.host.kvm.KvmRoute;
import dev.vivarium.host.kvm.KvmVm;
import dev.vivarium.snapshot.codec.DeviceState;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * The 8259s, the I/O APIC, the 8254 and the local APICs in the kernel. Interrupt numbers are cut so that our board is wired
 * as with our own models: each input of the 8259s and each pin of the I/O APIC has a number of its own, and number 0 is the
 * kernel's timer, which drives input 0 and pin 2.
 *
 * <p>While guest time stands still, the timers here are stopped: they would run on in the host's time.
 */
final class KernelChips implements HostChips {
    private static final int INPUTS = 16;
    private static final int PINS = 24;
    /** The numbers of the inputs come after those of the pins. */
    private static final int FIRST_INPUT = PINS;
    private static final int TIMER = 0;
    private static final int TIMER_PIN = 2;
    private static final int CASCADE = 2;

    private final KvmVm vm;
    private final List<KernelApic> apics;
    private final GuestClock clock;
    /** The I/O APIC's pins that the board asserts. */
    private int pinLevels;
    /** The numbers that are asserted, as KVM has it. */
    private long levels;
    private boolean timerReplaced;
    private boolean timeRuns;
    /** The timer as it was when time stopped. */
    private Pit8254State stoppedPit = Pit8254State.POWER_ON;

    KernelChips(KvmVm vm, List<KernelApic> apics, GuestClock clock) {
        this.vm = vm;
        this.apics = apics;
        this.clock = clock;
    }

    /** The numbers of all wires. Called once, when the kernel has its chips. */
    static void wire(KvmVm vm) throws HostException {
        List<KvmRoute> routes = new ArrayList<>();
        for (int pin = 1; pin < PINS; pin++) {
            routes.add(new KvmRoute.Pin(pin, KvmFlags.IRQCHIP_IOAPIC, pin));
        }
        for (int irq = 0; irq < INPUTS; irq++) {
            int chip = irq < 8 ? KvmFlags.IRQCHIP_PIC_MASTER : KvmFlags.IRQCHIP_PIC_SLAVE;
            routes.add(new KvmRoute.Pin(FIRST_INPUT + irq, chip, irq & 7));
        }
        // Last: who ends an interrupt is told its last number, and the timer waits to be told before it ticks again.
        routes.add(new KvmRoute.Pin(TIMER, KvmFlags.IRQCHIP_PIC_MASTER, 0));
        routes.add(new KvmRoute.Pin(TIMER, KvmFlags.IRQCHIP_IOAPIC, TIMER_PIN));
        vm.interrupts().setRoutes(routes);
    }

    /**
     * The board's wire to the timer's input counts only while the HPET has the timer's place: what the HPET passes on
     * otherwise is the level of a timer that this machine does not have.
     */
    @Override
    public IrqLine picInput(int irq) {
        return irq == CASCADE
                ? IrqLine.unconnected()
                : asserted -> drive(FIRST_INPUT + irq, asserted && (irq != 0 || timerReplaced));
    }

    /** Pin 0 has nothing to drive it on our board. */
    @Override
    public IrqLine apicPin(int pin) {
        return pin == 0 ? IrqLine.unconnected() : wanted -> {
            boolean asserted = wanted && (pin != TIMER_PIN || timerReplaced);
            pinLevels = asserted ? pinLevels | 1 << pin : pinLevels & ~(1 << pin);
            drive(pin, asserted);
        };
    }

    /** Devices say the same again at every access: only a change is worth a call, which costs as much as an exit. */
    private void drive(int number, boolean asserted) {
        long bit = 1L << number;
        if ((levels & bit) != 0 == asserted) {
            return;
        }
        try {
            vm.interrupts().setIrqLine(number, asserted);
            levels ^= bit;
        } catch (HostException e) {
            throw new VcpuFailure(e.getMessage(), "", e);
        }
    }

    @Override
    public MsiSink messages() {
        return (address, data) -> {
            try {
                vm.interrupts().signalMsi(address, data);
            } catch (HostException e) {
                throw new VcpuFailure(e.getMessage(), "", e);
            }
        };
    }

    @Override
    public IrqLine timerReplaced() {
        return replaced -> {
            if (timerReplaced != replaced) {
                timerReplaced = replaced;
                if (timeRuns) {
                    perform(() -> writePit(readPit()));
                }
            }
        };
    }

    @Override
    public void timeStops() {
        perform(() -> {
            stoppedPit = readPit();
            timeRuns = false;
            writePit(stoppedPit);
            for (KernelApic apic : apics) {
                apic.stop(clock.nowNanos());
            }
        });
    }

    @Override
    public void timeGoesOn() {
        perform(() -> {
            timeRuns = true;
            writePit(stoppedPit);
            for (KernelApic apic : apics) {
                apic.goOn(clock.nowNanos());
            }
        });
    }

    @Override
    public Map<String, DeviceState> save() {
        Map<String, DeviceState> records = new LinkedHashMap<>();
        perform(() -> {
            for (int i = 0; i < apics.size(); i++) {
                records.put("lapic-" + i, apics.get(i).save(clock.nowNanos()));
            }
            records.put("ioapic", IoApicRecords.read(vm.chips(), pinLevels));
            records.put("pic8259", PicRecords.read(vm.chips()));
            records.put("pit8254", timeRuns ? readPit() : stoppedPit);
        });
        return records;
    }

    @Override
    public void restore(Map<String, DeviceState> records) {
        perform(() -> {
            for (int i = 0; i < apics.size(); i++) {
                if (records.get("lapic-" + i) instanceof LapicState state) {
                    apics.get(i).restore(state, clock.nowNanos(), timeRuns);
                }
            }
            if (records.get("ioapic") instanceof IoApicState state) {
                pinLevels = state.lines();
                IoApicRecords.write(vm.chips(), state);
            }
            if (records.get("pic8259") instanceof Pic8259State state) {
                PicRecords.write(vm.chips(), state);
            }
            if (records.get("pit8254") instanceof Pit8254State state) {
                stoppedPit = state;
                writePit(state);
            }
        });
    }

    private Pit8254State readPit() throws HostException {
        return PitRecords.fromKvm(vm.chips().pit(), clock.nowNanos(), System.nanoTime());
    }

    /** Interrupt 0 is kept back while time stands still as while the HPET has it. */
    private void writePit(Pit8254State state) throws HostException {
        KvmPit pit = PitRecords.toKvm(state, timerReplaced || !timeRuns ? KvmFlags.PIT_FLAGS_HPET_LEGACY : 0);
        vm.chips().setPit(pit);
    }

    /** What asks the host. */
    @FunctionalInterface
    private interface HostAction {
        void perform() throws HostException;
    }

    private static void perform(HostAction action) {
        try {
            action.perform();
        } catch (HostException e) {
            throw new VcpuFailure(e.getMessage(), "", e);
        }
    }
}
