package dev.vivarium.engine.board;

import dev.vivarium.engine.board.acpi.AcpiTables;
import dev.vivarium.engine.bus.AddressSpace;
import dev.vivarium.engine.bus.BoardLock;
import dev.vivarium.engine.bus.Device;
import dev.vivarium.engine.bus.Doorbells;
import dev.vivarium.engine.bus.HostChips;
import dev.vivarium.engine.bus.IoHandler;
import dev.vivarium.engine.bus.pci.PciBus;
import dev.vivarium.engine.device.acpipm.AcpiPm;
import dev.vivarium.engine.device.acpipm.AcpiPmState;
import dev.vivarium.engine.device.ata.CdDrive;
import dev.vivarium.engine.device.debugport.DebugPort;
import dev.vivarium.engine.device.debugport.DebugPortState;
import dev.vivarium.engine.device.debugport.DebugSink;
import dev.vivarium.engine.device.fwcfg.FwCfg;
import dev.vivarium.engine.device.fwcfg.FwCfgState;
import dev.vivarium.engine.device.hpet.Hpet;
import dev.vivarium.engine.device.hpet.HpetState;
import dev.vivarium.engine.device.i8042.I8042;
import dev.vivarium.engine.device.ich9.CoprocessorError;
import dev.vivarium.engine.device.ich9.CoprocessorErrorState;
import dev.vivarium.engine.device.ich9.Ich9;
import dev.vivarium.engine.device.ich9.Ich9State;
import dev.vivarium.engine.device.ich9.PirqRouter;
import dev.vivarium.engine.device.pvpanic.Pvpanic;
import dev.vivarium.engine.device.pvpanic.PvpanicState;
import dev.vivarium.engine.device.q35.Q35;
import dev.vivarium.engine.device.q35.Q35State;
import dev.vivarium.engine.device.rtc146818.CmosSettings;
import dev.vivarium.engine.device.rtc146818.Rtc146818;
import dev.vivarium.engine.device.rtc146818.Rtc146818State;
import dev.vivarium.engine.device.testdev.TestDevice;
import dev.vivarium.engine.device.testdev.TestDeviceState;
import dev.vivarium.engine.device.uart16550.SerialBackend;
import dev.vivarium.engine.device.uart16550.Uart16550;
import dev.vivarium.engine.device.uart16550.Uart16550State;
import dev.vivarium.engine.device.vga.Vga;
import dev.vivarium.engine.device.vga.VgaState;
import dev.vivarium.engine.device.virtio.VirtioWiring;
import dev.vivarium.engine.device.virtio.blk.VirtioBlk;
import dev.vivarium.engine.device.virtio.blk.VirtioBlkState;
import dev.vivarium.engine.device.virtio.console.ConsoleBackend;
import dev.vivarium.engine.device.virtio.console.VirtioConsole;
import dev.vivarium.engine.device.virtio.console.VirtioConsoleState;
import dev.vivarium.engine.device.virtio.rng.VirtioRng;
import dev.vivarium.engine.device.virtio.rng.VirtioRngState;
import dev.vivarium.engine.device.virtio.vsock.VirtioVsock;
import dev.vivarium.engine.device.virtio.vsock.VirtioVsockState;
import dev.vivarium.engine.device.vmgenid.VmGenId;
import dev.vivarium.engine.device.vmgenid.VmGenIdState;
import dev.vivarium.engine.display.AdapterScreen;
import dev.vivarium.engine.display.FrameBuffer;
import dev.vivarium.engine.display.Screen;
import dev.vivarium.engine.input.InputHub;
import dev.vivarium.engine.memory.GuestMemory;
import dev.vivarium.engine.metrics.MetricRegistry;
import dev.vivarium.engine.time.GuestClock;
import dev.vivarium.snapshot.codec.DeviceState;
import dev.vivarium.snapshot.disk.DiskImage;

import org.jspecify.annotations.Nullable;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/**
 * The PC on one page: which chip sits at which address and on which interrupt. Everything is called with the
 * {@link BoardLock} held.
 */
public final class Board {
    private static final long HPET_BASE = 0xFED0_0000L;
    /** The I/O APIC's pins that nothing else drives: 5, 6 and 7. */
    private static final int HPET_PINS = 1 << 5 | 1 << 6 | 1 << 7;
    private static final int SOUTH_BRIDGE_SLOT = 0x1F;
    private static final int VGA_SLOT = 1;
    /** Enough for 2560 × 1600 pixels of 32 bits. */
    private static final long VGA_MEMORY = 16L << 20;
    private static final int IDE_FUNCTION = 1;
    private static final int AHCI_FUNCTION = 2;
    private static final int ENTROPY_SLOT = 2;
    private static final int CONSOLE_SLOT = 3;
    static final int FIRST_DISK_SLOT = 4;
    /** The most network cards that a board has. */
    public static final int MOST_CARDS = NetworkCards.MOST;
    private static final int PANIC_SLOT = 0x1A;
    private static final int SOCKETS_SLOT = 0x1B;

    private final Base base;
    private final PowerGate gate;
    private final AddressSpace ports = new AddressSpace();
    private final AddressSpace memory = new AddressSpace();
    private final DeviceSet devices;
    private final InterruptChips chips;
    private final IsaInterrupts isa;
    private final PciBus pci;
    private final Doorbells doorbells;
    private final AcpiPm power;
    private final VmGenId generation;
    private final BoardFirmware firmware;
    private final InputHub input;
    private final Uart16550 com1;
    private final @Nullable VirtioConsole console;
    private final @Nullable AdapterScreen screen;
    private final @Nullable VirtioVsock sockets;
    private final DriveBays bays;
    private final NetworkCards cards;

    /** What the board asks of the machine it is in, done after the access that caused it. */
    public interface Signals {
        /** The guest wants the board reset. */
        void resetRequested();

        /** The guest switched the power off. */
        void poweredOff();

        /** The guest wrote to the debug exit port. */
        void testExit(int status);

        /**
         * The guest's system has failed. It goes on with whatever it does then.
         *
         * @param handled it takes care itself, and saves what there was
         */
        void guestPanicked(boolean handled);
    }

    /** What a board is built on. */
    public record Base(BoardLock lock, GuestClock clock, GuestMemory memory, MetricRegistry metrics, Signals signals) {
    }

    /**
     * Which board it is to be.
     *
     * @param processors how many sockets there are
     * @param chips      the interrupt controllers and interval timer of the back end, if it has its own
     * @param doorbells  the back end's way past the registers of devices that are notified
     * @param generation another one each time that a saved machine goes on
     * @param saved      the records of the devices of a machine that goes on; empty for a new one
     */
    public record Build(int processors, @Nullable HostChips chips, Doorbells doorbells, UUID generation,
            Map<String, DeviceState> saved) {
    }

    /** @throws IllegalArgumentException if a saved record is not one of this board */
    public Board(Base base, Build build, Attachments attached) {
        this.base = base;
        devices = new DeviceSet(build.saved);
        gate = new PowerGate(base.signals);
        doorbells = new GatedDoorbells(build.doorbells, gate);
        GuestClock clock = base.clock;
        MetricRegistry metrics = base.metrics;

        chips = interruptChips(build);
        isa = new IsaInterrupts(chips);

        PirqRouter router = new PirqRouter(chips::picInput, chips::apicPin);
        pci = new PciBus(ports, memory, chips.messages(), router);
        power = add("acpipm",
                new AcpiPm(router.sci(), gate::poweredOff, clock, metrics, state("acpipm", AcpiPmState.POWER_ON)));
        ports.attach("apm", 0xB2, 2, power.apmPorts());
        Ich9 ich9 = add("ich9", new Ich9(pci.slot(SOUTH_BRIDGE_SLOT, 0), router, southBridge(), metrics,
                state("ich9", Ich9State.POWER_ON)));
        CoprocessorError coprocessor = add("ferr", new CoprocessorError(isa.line(13), metrics,
                state("ferr", CoprocessorErrorState.POWER_ON)));
        ports.attach("ferr", 0xF0, 1, coprocessor);
        chips.socket(0).connect(coprocessor);
        generation = add("vmgenid", new VmGenId(base.memory, build.generation,
                () -> power.raiseGeneralEvent(AcpiTables.GENERATION_EVENT), state("vmgenid", VmGenIdState.POWER_ON)));
        firmware = new BoardFirmware(base, attached.firmware(), attached.screen() != null, generation);
        firmware.plug(devices, memory, build.saved.isEmpty());
        Q35 q35 = add("q35", new Q35(pci.slot(0, 0),
                new Q35.Wires(ich9.resetControl(), base.memory, firmware.end()), metrics,
                state("q35", Q35State.POWER_ON)));
        ports.attach("pci-config", 0xCF8, 8, q35.ports());

        addTimers(build.processors);
        input = addInput(attached.screen() != null);
        addPanicDevice();
        com1 = addSerial("com1", 0x3F8, 4, attached.serial());
        addSerial("com2", 0x2F8, 3, SerialBackend.UNCONNECTED);
        addFirmwareConfiguration(build.processors, attached);
        addTestDevices(attached.debugConsole());
        add("virtio-rng", new VirtioRng(virtio("virtio-rng", ENTROPY_SLOT), attached.entropy(), clock,
                state("virtio-rng", VirtioRngState.POWER_ON)));
        console = addConsole(attached.console());
        sockets = addSockets(attached.sockets());
        addDisks(attached);
        bays = new DriveBays(base, devices, attached);
        bays.addAhci(pci.slot(SOUTH_BRIDGE_SLOT, AHCI_FUNCTION));
        bays.addIde(pci.slot(SOUTH_BRIDGE_SLOT, IDE_FUNCTION), ports, List.of(isa.line(14), isa.line(15)));
        screen = addVga(attached);
        cards = new NetworkCards(base, devices, doorbells);
        cards.add(pci, attached.cards());
    }

    /** How much memory such a board's cards need besides RAM. */
    public static long cardMemoryBytes(@Nullable Firmware firmware, Screen.@Nullable Size screen) {
        return (firmware == null ? 0 : firmware.sizeBytes()) + (screen == null ? 0 : VGA_MEMORY);
    }

    private InterruptChips interruptChips(Build build) {
        Spaces spaces = new Spaces(ports, memory, base.memory, gate);
        return build.chips == null
                ? new ModelChips(base, devices, spaces, build.processors)
                : new BackEndChips(base, build, build.chips, spaces);
    }

    private void addTimers(int processors) {
        Hpet hpet = add("hpet", new Hpet(new Hpet.Wires(isa.line(0), isa.line(8), chips::apicPin, HPET_PINS,
                chips.timerReplaced()), base.clock, base.metrics, state("hpet", HpetState.POWER_ON)));
        memory.attach("hpet", HPET_BASE, 0x400, hpet);
        chips.addTimer(hpet);
        CmosSettings cmos = new CmosSettings(base.memory.lowSizeBytes(), base.memory.highSizeBytes(), processors,
                0x032, 0);
        Rtc146818 rtc = add("rtc146818", new Rtc146818(hpet.clockInput(), base.clock, base.metrics,
                state("rtc146818", Rtc146818State.powerOn(cmos))));
        ports.attach("rtc146818", 0x70, 2, rtc);
    }

    private InputHub addInput(boolean forScreen) {
        BoardInput devicesOfPeople = new BoardInput(base, devices, doorbells);
        if (forScreen) {
            devicesOfPeople.addScreenDevices(pci);
        }
        I8042 ps2 = devicesOfPeople.addPs2(isa, gate::resetRequested);
        ports.attach("i8042-data", 0x60, 1, ps2.dataPort());
        ports.attach("i8042-command", 0x64, 1, ps2.commandPort());
        ports.attach("port92", 0x92, 1, ps2.systemControl());
        return devicesOfPeople.hub();
    }

    private void addPanicDevice() {
        Pvpanic panic = add("pvpanic", new Pvpanic(pci.slot(PANIC_SLOT, 0), gate::guestPanicked, base.metrics,
                state("pvpanic", PvpanicState.POWER_ON)));
        ports.attach("pvpanic", 0x505, 1, panic.port());
    }

    private Uart16550 addSerial(String id, int port, int irq, SerialBackend backend) {
        Uart16550 uart = add(id, new Uart16550(new Uart16550.Wiring(id, isa.line(irq), backend), base.clock,
                base.metrics, state(id, Uart16550State.POWER_ON)));
        ports.attach(id, port, 8, uart);
        return uart;
    }

    private @Nullable AdapterScreen addVga(Attachments attached) {
        Screen.Size preferred = attached.screen();
        if (preferred == null) {
            return null;
        }
        Firmware brought = attached.firmware();
        byte[] videoBios = brought == null ? null : brought.videoBios();
        Vga.Wiring wiring = new Vga.Wiring(pci.slot(VGA_SLOT, 0), base.memory.takeCard(VGA_MEMORY, true), base.clock,
                videoBios == null ? new byte[0] : videoBios, preferred);
        Vga vga = add("vga", new Vga(wiring, base.metrics, state("vga", VgaState.powerOn(wiring.shape()))));
        ports.attach("vga", Vga.PORTS_BASE, Vga.PORTS_SIZE, vga.ports());
        ports.attach("vga-dispi", Vga.DISPI_PORTS_BASE, Vga.DISPI_PORTS_SIZE, vga.dispiPorts());
        memory.attach("vga", Vga.WINDOW_BASE, Vga.WINDOW_SIZE, vga.window());
        base.memory.shadow(Vga.WINDOW_BASE, Vga.WINDOW_SIZE, GuestMemory.NOT_MEMORY, GuestMemory.NOT_MEMORY);
        return new AdapterScreen(base.lock, base.clock, vga.adapter(), FrameBuffer.inMemory());
    }

    private @Nullable VirtioConsole addConsole(@Nullable ConsoleBackend backend) {
        return backend == null ? null : add("virtio-console", new VirtioConsole(virtio("virtio-console", CONSOLE_SLOT),
                backend, base.clock, state("virtio-console", VirtioConsoleState.POWER_ON)));
    }

    private @Nullable VirtioVsock addSockets(Attachments.@Nullable Sockets attached) {
        return attached == null ? null : add("virtio-vsock", new VirtioVsock(virtio("virtio-vsock", SOCKETS_SLOT),
                attached.guestCid(), attached.backend(), base.clock,
                state("virtio-vsock", VirtioVsockState.POWER_ON)));
    }

    private void addDisks(Attachments attached) {
        int slot = FIRST_DISK_SLOT;
        for (DiskImage disk : attached.disks()) {
            String id = virtioDiskName(slot - FIRST_DISK_SLOT);
            add(id, new VirtioBlk(virtio(id, slot), disk, id, attached.storage().work(), attached.storage().alarm(),
                    state(id, VirtioBlkState.POWER_ON)));
            slot++;
        }
    }

    /** What the virtio disk of that number is called. */
    public static String virtioDiskName(int number) {
        return "virtio-blk-" + number;
    }

    private VirtioWiring virtio(String id, int slot) {
        return new VirtioWiring(id, pci.slot(slot, 0), base.memory, base.metrics, doorbells);
    }

    private void addFirmwareConfiguration(int processors, Attachments attached) {
        FwCfg config = add("fwcfg", new FwCfg(firmware.configuration(processors, attached), base.memory, base.metrics,
                state("fwcfg", FwCfgState.POWER_ON)));
        ports.attach("fwcfg", 0x510, 2, config.ports());
        ports.attach("fwcfg-dma", 0x514, 8, config.dmaPorts());
    }

    private void addTestDevices(@Nullable SerialBackend console) {
        if (console == null) {
            return;
        }
        DebugPort debug = add("debugport", new DebugPort(new DebugSink() {
            @Override
            public void print(int value) {
                console.transmit(value);
            }

            @Override
            public void exit(int status) {
                gate.testExit(status);
            }
        }, base.metrics, state("debugport", DebugPortState.POWER_ON)));
        ports.attach("debug-console", 0x402, 1, debug.console());
        ports.attach("debug-exit", 0xF4, 4, debug.exit());
        TestDevice test = add("testdev", new TestDevice(line -> line < 16 ? isa.line(line) : chips.apicPin(line),
                base.metrics, state("testdev", TestDeviceState.POWER_ON)));
        ports.attach("testdev", 0xE0, 8, test.ports());
        ports.attach("testdev-lines", 0x2000, 24, test.lines());
        memory.attach("testdev", 0xFF00_0000L, 0x1_0000, test.window());
    }

    private <T extends Device> T add(String id, T device) {
        return devices.add(id, device);
    }

    /** The record that a chip is built from. */
    private <S extends DeviceState> S state(String id, S powerOn) {
        return devices.state(id, powerOn);
    }

    /** Where the processor of that number plugs in. */
    public ProcessorSocket socket(int index) {
        return chips.socket(index);
    }

    /** The far end of COM1 has something for the guest. */
    public void serialInputArrived() {
        com1.inputArrived();
    }

    /** The far end of the virtio console has something for the guest, or room for what the guest sends. */
    public void consoleReady() {
        if (console != null) {
            console.look();
        }
    }

    /** The network of the card of that number has frames for it, room for its frames, or another link. */
    public void networkReady(int card) {
        cards.look(card);
    }

    /** Something has changed on the host's side of the guest's sockets. */
    public void socketsReady() {
        if (sockets != null) {
            sockets.look();
        }
    }

    /** What the display adapter shows, or null if there is none. */
    public @Nullable AdapterScreen screen() {
        return screen;
    }

    /** The guest's keyboard and pointer. */
    public InputHub input() {
        return input;
    }

    /** The CD drive of that name, or null. */
    public @Nullable CdDrive cdDrive(String name) {
        return bays.cdDrive(name);
    }

    /** The machine goes on: what the host had no room for is tried again, and what was under way when it was saved. */
    public void retryKept() {
        devices.retryKept();
    }

    /** Presses the power button. */
    public void pressPowerButton() {
        power.pressPowerButton();
    }

    /** Pulls the reset line of every device. */
    public void reset() {
        devices.reset();
        chips.reset();
        gate.open();
    }

    /** Guest time stands still from now on, as it does at first. No processor runs. */
    public void timeStops() {
        // While devices can still act on it: what rang is in no record.
        doorbells.settle();
        chips.timeStops();
    }

    /** Guest time goes on. */
    public void timeGoesOn() {
        chips.timeGoesOn();
    }

    /** The records of all that the guest can observe of the board. No processor runs. */
    public Map<String, DeviceState> save() {
        Map<String, DeviceState> records = new LinkedHashMap<>();
        devices.save(records);
        chips.save(records);
        return records;
    }

    /**
     * Does to the chipset what firmware would have done before a kernel starts.
     *
     * @param generationPage where the tables say that the page with the generation identifier is
     */
    public void startWithoutFirmware(long generationPage) {
        generation.placeAt(generationPage);
        int southBridge = SOUTH_BRIDGE_SLOT << 3;
        pci.write(0, 0x60, 4, BoardMap.ECAM_BASE | 1); // PCIEXBAR
        pci.write(southBridge, 0x40, 4, BoardMap.PM_BASE | 1); // PMBASE
        pci.write(southBridge, 0x44, 1, 0x80); // ACPI_CNTL
        pci.write(southBridge | IDE_FUNCTION, 0x40, 4, 0x8000_8000L); // IDETIM: both channels on
        pci.write(0, 0x90, 1, 0x30); // PAM0, and the others: RAM
        pci.write(0, 0x91, 2, 0x3333);
        pci.write(0, 0x93, 4, 0x3333_3333L);
    }

    /** Does to interrupt controllers and timer what a PC's BIOS would have done. */
    public void startAfterBios() {
        chips.startAfterBios();
    }

    private Ich9.Board southBridge() {
        return new Ich9.Board() {
            @Override
            public IoHandler powerManagement() {
                return power;
            }

            @Override
            public void requestReset() {
                gate.resetRequested();
            }
        };
    }
}
