package dev.vivarium.engine.board;

import dev.vivarium.engine.bus.AddressSpace;
import dev.vivarium.engine.bus.IrqLine;
import dev.vivarium.engine.bus.MsiSink;
import dev.vivarium.engine.device.hpet.Hpet;
import dev.vivarium.engine.device.ioapic.IoApic;
import dev.vivarium.engine.device.ioapic.IoApicState;
import dev.vivarium.engine.device.lapic.ApicBus;
import dev.vivarium.engine.device.lapic.Lapic;
import dev.vivarium.engine.device.lapic.LapicState;
import dev.vivarium.engine.device.pic8259.Pic8259;
import dev.vivarium.engine.device.pic8259.Pic8259State;
import dev.vivarium.engine.device.pit8254.Pit8254;
import dev.vivarium.engine.device.pit8254.Pit8254State;
import dev.vivarium.engine.time.GuestClock;
import dev.vivarium.snapshot.codec.DeviceState;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** Our own models of the interrupt controllers and of the interval timer: devices of the board like all others. */
final class ModelChips implements InterruptChips {
    private static final int PHYSICAL_ADDRESS_BITS = 40;

    private final Board.Base base;
    private final DeviceSet devices;
    private final AddressSpace ports;
    private final List<Lapic> lapics = new ArrayList<>();
    private final List<ProcessorSocket> sockets = new ArrayList<>();
    private final ApicBus apicBus = new ApicBus(PHYSICAL_ADDRESS_BITS);
    private final IoApic ioApic;
    private final Pic8259 pic;

    ModelChips(Board.Base base, DeviceSet devices, Spaces spaces, int processors) {
        this.base = base;
        this.devices = devices;
        this.ports = spaces.ports();
        for (int i = 0; i < processors; i++) {
            ApicSocket socket = new ApicSocket(base, spaces, apicBus,
                    devices.state("lapic-" + i, LapicState.powerOn(i, i == 0)));
            sockets.add(socket);
            lapics.add(devices.add("lapic-" + i, socket.lapic()));
        }
        ioApic = devices.add("ioapic",
                new IoApic(apicBus, base.metrics(), devices.state("ioapic", IoApicState.POWER_ON)));
        pic = devices.add("pic8259", new Pic8259(lapics.getFirst().lint0(), base.metrics(),
                devices.state("pic8259", Pic8259State.POWER_ON)));
        apicBus.connect(pic::acknowledge, ioApic::endOfInterrupt);
        spaces.memory().attach("ioapic", 0xFEC0_0000L, 0x1000, ioApic);
        spaces.memory().attach("messages", 0xFEE0_0000L, 0x10_0000, new MessageWindow(apicBus));
        ports.attach("pic8259-master", 0x20, 2, pic.masterPorts());
        ports.attach("pic8259-slave", 0xA0, 2, pic.slavePorts());
        ports.attach("pic8259-elcr", 0x4D0, 2, pic.edgeLevelPorts());
    }

    @Override
    public IrqLine picInput(int irq) {
        return pic.input(irq);
    }

    @Override
    public IrqLine apicPin(int pin) {
        return ioApic.pin(pin);
    }

    @Override
    public MsiSink messages() {
        return apicBus;
    }

    @Override
    public ProcessorSocket socket(int index) {
        return sockets.get(index);
    }

    /** Its output passes through the HPET, which keeps it back by itself. */
    @Override
    public IrqLine timerReplaced() {
        return IrqLine.unconnected();
    }

    @Override
    public void addTimer(Hpet hpet) {
        GuestClock clock = base.clock();
        Pit8254 pit = devices.add("pit8254", new Pit8254(hpet.timerInput(), clock, base.metrics(),
                devices.state("pit8254", Pit8254State.POWER_ON)));
        ports.attach("pit8254", 0x40, 4, pit);
        ports.attach("port61", 0x61, 1, pit.systemControl());
    }

    @Override
    public void timeStops() {
        // They read the guest's clock.
    }

    @Override
    public void timeGoesOn() {
        // They read the guest's clock.
    }

    @Override
    public void reset() {
        // All of them are devices of the board.
    }

    @Override
    public void save(Map<String, DeviceState> records) {
        // All of them are devices of the board.
    }

    @Override
    public void startAfterBios() {
        AfterBios.program(ports, lapics.getFirst());
    }
}
