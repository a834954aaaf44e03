package dev.vivarium.engine.device.xhci;

import dev.vivarium.engine.bus.Device;
import dev.vivarium.engine.bus.IoHandler;
import dev.vivarium.engine.bus.pci.PciFunction;
import dev.vivarium.engine.bus.pci.PciSlot;
import dev.vivarium.engine.device.xhci.usb.UsbDevice;
import dev.vivarium.engine.device.xhci.usb.UsbKeyboard;
import dev.vivarium.engine.device.xhci.usb.UsbTablet;
import dev.vivarium.engine.device.xhci.usb.UsbUpstream;
import dev.vivarium.engine.input.Keyboard;
import dev.vivarium.engine.input.Pointer;
import dev.vivarium.engine.memory.GuestMemory;
import dev.vivarium.engine.metrics.MetricRegistry;
import dev.vivarium.engine.time.GuestClock;
import dev.vivarium.engine.time.GuestTimer;

import org.jspecify.annotations.Nullable;

import java.util.ArrayList;
import java.util.List;

/**
 * A USB host controller: eXtensible Host Controller Interface for Universal Serial Bus 1.1, as version 1.0, under the ids of QEMU's
 * {@code qemu-xhci}. Four ports for USB 2.0 with a keyboard at the first and a tablet at the second, and four for USB 3.0, which are
 * empty. A few entries of rings are worked on at a time; what is left waits for its turn.
 *
 * <p>Not emulated: what {@link Port}, {@link Interrupter} and {@link Endpoint} leave out, hubs, saving and restoring of its state
 * by the driver (a restore fails, as after a loss of power), virtual functions, the debug capability.
 */
public final class Xhci implements Device {
    /** A driver whose rings have no end gets so much done, and no more. */
    private static final long BETWEEN_TURNS_NANOS = 50_000;

    private final GuestMemory memory;
    private final GuestClock clock;
    private final XhciMetrics metrics;
    private final GuestTimer nextTurn;
    private final List<Interrupter> interrupters = new ArrayList<>();
    private final List<Port> ports = new ArrayList<>();
    private final UsbKeyboard keyboard;
    private final UsbTablet tablet;
    private final Slots slots;
    private final CommandRing commands;
    private final PciFunction pci;
    private int command;
    private int status;
    private int notifications;
    private long contexts;
    private int slotsEnabled;

    /** What the controller is wired to. */
    public record Wiring(PciSlot slot, GuestMemory memory, GuestClock clock, MetricRegistry metrics) {
    }

    public Xhci(Wiring wiring, XhciState state) {
        memory = wiring.memory();
        clock = wiring.clock();
        metrics = new XhciMetrics(wiring.metrics());
        nextTurn = clock.timer(this::goOn);
        keyboard = new UsbKeyboard(new Cable(XhciState.KEYBOARD_PORT), clock, metrics.lostInput, state.keyboard());
        tablet = new UsbTablet(new Cable(XhciState.TABLET_PORT), clock, metrics.lostInput, state.tablet());
        Whole whole = new Whole();
        for (int i = 0; i < XhciRegisters.INTERRUPTERS; i++) {
            int index = i;
            interrupters.add(new Interrupter(memory, busy -> raised(index, busy), state.interrupters().get(i)));
        }
        for (int i = 0; i < XhciRegisters.PORTS; i++) {
            int number = i + 1;
            ports.add(new Port(deviceAt(i), () -> portChanged(number), state.ports().get(i)));
        }
        slots = new Slots(new Endpoint.Surroundings(memory, whole, metrics), ports, state.slots());
        commands = new CommandRing(memory, whole, state);
        restore(state);
        pci = new PciFunction(XhciState.LAYOUT, wiring.slot(), state.pci());
        pci.connect(0, new Registers());
        if ((command & XhciRegisters.COMMAND_RUN) != 0) {
            nextTurn.arm(clock.nowNanos());
        }
    }

    private @Nullable UsbDevice deviceAt(int port) {
        return switch (port) {
            case XhciState.KEYBOARD_PORT -> keyboard.device();
            case XhciState.TABLET_PORT -> tablet.device();
            default -> null;
        };
    }

    public Keyboard keyboard() {
        return keyboard;
    }

    public Pointer pointer() {
        return tablet;
    }

    @Override
    public XhciState save() {
        return new XhciState(pci.save(), command, status, notifications, contexts, slotsEnabled, commands.dequeue(),
                commands.cycle(), commands.isRunning(), commands.isStopping(),
                interrupters.stream().map(Interrupter::save).toList(), ports.stream().map(Port::read).toList(),
                slots.save(), keyboard.save(), tablet.save());
    }

    @Override
    public void reset() {
        resetByDriver();
        keyboard.restore(XhciState.POWER_ON.keyboard());
        tablet.restore(XhciState.POWER_ON.tablet());
        pci.reset();
    }

    private void restore(XhciState state) {
        command = state.command();
        status = state.status();
        notifications = state.notifications();
        contexts = state.contexts();
        slotsEnabled = state.slotsEnabled();
    }

    private void resetByDriver() {
        restore(XhciState.POWER_ON);
        interrupters.forEach(interrupter -> interrupter.restore(InterrupterState.POWER_ON));
        slots.reset();
        commands.restore(XhciState.POWER_ON);
        ports.forEach(Port::reset);
        nextTurn.cancel();
        driveLine();
    }

    private void goOn() {
        commands.run(this::execute);
        slots.runAll();
    }

    private Slots.Outcome execute(Trb wanted) {
        metrics.commands.increment();
        return slots.execute(wanted, contexts, slotsEnabled);
    }

    private void portChanged(int number) {
        status |= XhciRegisters.STATUS_PORT_CHANGE;
        post(0, (long) number << 24, XhciRegisters.SUCCESS << 24, Trb.PORT_EVENT << 10, true);
    }

    private void post(int index, long parameter, int eventStatus, int control, boolean interrupts) {
        if (!isRunning()) {
            return;
        }
        Interrupter to = interrupters.get(index < interrupters.size() ? index : 0);
        Interrupter.Posted posted = to.post(parameter, eventStatus, control, interrupts);
        metrics.events.increment();
        if (posted != Interrupter.Posted.YES) {
            metrics.lostEvents.increment();
        }
        if (posted == Interrupter.Posted.NO_RING) {
            fail();
        }
    }

    private boolean isRunning() {
        return (command & XhciRegisters.COMMAND_RUN) != 0 && pci.isMaster()
                && (status & XhciRegisters.STATUS_CONTROLLER_ERROR) == 0;
    }

    private void fail() {
        metrics.failures.increment();
        status |= XhciRegisters.STATUS_CONTROLLER_ERROR;
    }

    private void raised(int index, boolean busy) {
        status |= XhciRegisters.STATUS_EVENT;
        if (!busy) {
            sendMessage(index);
        }
        driveLine();
    }

    private void sendMessage(int index) {
        Interrupter from = interrupters.get(index);
        if (from.isAsserted() && pci.usesMessages() && (command & XhciRegisters.COMMAND_INTERRUPTS) != 0) {
            from.messageSent();
            metrics.interrupts.increment();
            pci.signal(index);
        }
    }

    private void driveLine() {
        boolean asserted = (command & XhciRegisters.COMMAND_INTERRUPTS) != 0
                && interrupters.stream().anyMatch(Interrupter::isAsserted);
        pci.setInterrupt(asserted && !pci.usesMessages());
    }

    private void writeCommand(int value) {
        if ((value & XhciRegisters.COMMAND_RESET) != 0) {
            resetByDriver();
            return;
        }
        boolean ran = (command & XhciRegisters.COMMAND_RUN) != 0;
        command = value & XhciRegisters.COMMAND_KEPT;
        boolean runs = (command & XhciRegisters.COMMAND_RUN) != 0;
        status = runs ? status & ~XhciRegisters.STATUS_HALTED : status | XhciRegisters.STATUS_HALTED;
        if ((value & XhciRegisters.COMMAND_RESTORE) != 0) {
            status |= XhciRegisters.STATUS_RESTORE_ERROR;
        }
        if (ran && !runs) {
            commands.halt();
        } else if (runs && !ran) {
            slots.runAll();
        }
        for (int i = 0; i < interrupters.size(); i++) {
            sendMessage(i);
        }
        driveLine();
    }

    private final class Whole implements Controller {
        @Override
        public boolean isRunning() {
            return Xhci.this.isRunning();
        }

        @Override
        public void event(int interrupter, long parameter, int eventStatus, int control, boolean interrupts) {
            post(interrupter, parameter, eventStatus, control, interrupts);
        }

        @Override
        public void fail() {
            Xhci.this.fail();
        }

        @Override
        public void goOnLater() {
            nextTurn.arm(clock.nowNanos() + BETWEEN_TURNS_NANOS);
        }
    }

    /** From a device to its port. */
    private final class Cable implements UsbUpstream {
        private final int port;

        Cable(int port) {
            this.port = port;
        }

        @Override
        public boolean isActive() {
            return isRunning() && ports.get(port).isEnabled();
        }

        @Override
        public void ready(int endpoint, boolean wake) {
            if (wake && isRunning()) {
                ports.get(port).wake();
            }
            slots.ready(ports.get(port), 2 * endpoint + 1);
        }
    }

    /** All of the base address register but the MSI-X table. Registers have 32 bits; narrower writes are ignored. */
    private final class Registers implements IoHandler {
        @Override
        public long read(long offset, int width) {
            metrics.reads.increment();
            long value = 0;
            for (int i = 0; i < width; i++) {
                int at = (int) offset + i;
                value |= (long) (readRegister(at & ~3) >>> 8 * (at & 3) & 0xff) << 8 * i;
            }
            return value;
        }

        @Override
        public void write(long offset, int width, long value) {
            metrics.writes.increment();
            if (width < 4 || (offset & 3) != 0) {
                metrics.ignored.increment();
                return;
            }
            for (int i = 0; i < width; i += 4) {
                writeRegister((int) offset + i, (int) (value >>> 8 * i));
            }
        }

        private int readRegister(int offset) {
            if (offset < XhciRegisters.OPERATIONAL) {
                return Capabilities.read(offset);
            }
            if (offset >= XhciRegisters.PORT_SETS && offset < XhciRegisters.PORT_SETS + portBytes()) {
                int inSets = offset - XhciRegisters.PORT_SETS;
                return inSets % XhciRegisters.PORT_SET_SIZE == 0
                        ? ports.get(inSets / XhciRegisters.PORT_SET_SIZE).read()
                        : 0;
            }
            if (offset >= XhciRegisters.INTERRUPTER_SETS
                    && offset < XhciRegisters.INTERRUPTER_SETS + interrupterBytes()) {
                int inSets = offset - XhciRegisters.INTERRUPTER_SETS;
                return interrupters.get(inSets / XhciRegisters.INTERRUPTER_SET_SIZE)
                        .read(inSets % XhciRegisters.INTERRUPTER_SET_SIZE);
            }
            if (offset == XhciRegisters.RUNTIME) {
                return (int) (clock.nowNanos() / 125_000) & 0x3fff;
            }
            return readOperational(offset - XhciRegisters.OPERATIONAL);
        }

        private int readOperational(int offset) {
            return switch (offset) {
                case 0x00 -> command;
                case 0x04 -> status;
                case 0x08 -> 1;
                case 0x14 -> notifications;
                case 0x18 -> commands.readLow();
                case 0x30 -> (int) contexts;
                case 0x34 -> (int) (contexts >>> 32);
                case 0x38 -> slotsEnabled;
                default -> 0;
            };
        }

        private void writeRegister(int offset, int value) {
            if (offset >= XhciRegisters.DOORBELLS && offset < XhciRegisters.MSIX_TABLE) {
                writeDoorbell((offset - XhciRegisters.DOORBELLS) / 4, value);
            } else if (offset >= XhciRegisters.PORT_SETS && offset < XhciRegisters.PORT_SETS + portBytes()) {
                int inSets = offset - XhciRegisters.PORT_SETS;
                if (inSets % XhciRegisters.PORT_SET_SIZE == 0) {
                    ports.get(inSets / XhciRegisters.PORT_SET_SIZE).write(value);
                    slots.runAll();
                }
            } else if (offset >= XhciRegisters.INTERRUPTER_SETS
                    && offset < XhciRegisters.INTERRUPTER_SETS + interrupterBytes()) {
                int inSets = offset - XhciRegisters.INTERRUPTER_SETS;
                int index = inSets / XhciRegisters.INTERRUPTER_SET_SIZE;
                int register = inSets % XhciRegisters.INTERRUPTER_SET_SIZE;
                interrupters.get(index).write(register, value);
                if (register == 0) {
                    sendMessage(index);
                }
                driveLine();
            } else {
                writeOperational(offset - XhciRegisters.OPERATIONAL, value);
            }
        }

        private void writeOperational(int offset, int value) {
            switch (offset) {
                case 0x00 -> writeCommand(value);
                case 0x04 -> status &= ~(value & XhciRegisters.STATUS_CLEARED);
                case 0x14 -> notifications = value & 0xffff;
                case 0x18 -> commands.writeLow(value);
                case 0x1c -> commands.writeHigh(value);
                case 0x30 -> contexts = contexts & ~0xffff_ffffL | value & 0xffff_ffc0L;
                case 0x34 -> contexts = contexts & 0xffff_ffffL | (long) value << 32;
                case 0x38 -> slotsEnabled = value & 0xff;
                default -> metrics.ignored.increment();
            }
        }

        private void writeDoorbell(int slot, int value) {
            int target = value & 0xff;
            if (!isRunning() || value >>> 16 != 0) {
                metrics.ignored.increment();
            } else if (slot > 0) {
                slots.doorbell(slot, target);
            } else if (target == 0) {
                commands.doorbell(Xhci.this::execute);
            }
        }

        private static int portBytes() {
            return XhciRegisters.PORTS * XhciRegisters.PORT_SET_SIZE;
        }

        private static int interrupterBytes() {
            return XhciRegisters.INTERRUPTERS * XhciRegisters.INTERRUPTER_SET_SIZE;
        }
    }
}
