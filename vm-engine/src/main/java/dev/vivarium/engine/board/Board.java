package dev.vivarium.engine.board;

import dev.vivarium.engine.bus.AddressSpace;
import dev.vivarium.engine.bus.BoardLock;
import dev.vivarium.engine.bus.Device;
import dev.vivarium.engine.bus.IoHandler;
import dev.vivarium.engine.bus.IrqLine;
import dev.vivarium.engine.bus.pci.PciBus;
import dev.vivarium.engine.device.acpipm.AcpiPm;
import dev.vivarium.engine.device.acpipm.AcpiPmState;
import dev.vivarium.engine.device.debugport.DebugPort;
import dev.vivarium.engine.device.debugport.DebugPortState;
import dev.vivarium.engine.device.debugport.DebugSink;
import dev.vivarium.engine.device.fwcfg.FwCfg;
import dev.vivarium.engine.device.fwcfg.FwCfgContents;
import dev.vivarium.engine.device.fwcfg.FwCfgState;
import dev.vivarium.engine.device.hpet.Hpet;
import dev.vivarium.engine.device.hpet.HpetState;
import dev.vivarium.engine.device.i8042.I8042;
import dev.vivarium.engine.device.i8042.I8042State;
import dev.vivarium.engine.device.ich9.CoprocessorError;
import dev.vivarium.engine.device.ich9.CoprocessorErrorState;
import dev.vivarium.engine.device.ich9.Ich9;
import dev.vivarium.engine.device.ich9.Ich9State;
import dev.vivarium.engine.device.ich9.PirqRouter;
import dev.vivarium.engine.device.ioapic.IoApic;
import dev.vivarium.engine.device.ioapic.IoApicState;
import dev.vivarium.engine.device.lapic.ApicBus;
import dev.vivarium.engine.device.lapic.Lapic;
import dev.vivarium.engine.device.lapic.LapicState;
import dev.vivarium.engine.device.pic8259.Pic8259;
import dev.vivarium.engine.device.pic8259.Pic8259State;
import dev.vivarium.engine.device.pit8254.Pit8254;
import dev.vivarium.engine.device.pit8254.Pit8254State;
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
import dev.vivarium.engine.device.virtio.VirtioWiring;
import dev.vivarium.engine.device.virtio.blk.VirtioBlk;
import dev.vivarium.engine.device.virtio.blk.VirtioBlkState;
import dev.vivarium.engine.device.virtio.console.ConsoleBackend;
import dev.vivarium.engine.device.virtio.console.VirtioConsole;
import dev.vivarium.engine.device.virtio.console.VirtioConsoleState;
import dev.vivarium.engine.device.virtio.rng.VirtioRng;
import dev.vivarium.engine.device.virtio.rng.VirtioRngState;
import dev.vivarium.engine.memory.GuestMemory;
import dev.vivarium.engine.metrics.MetricRegistry;
import dev.vivarium.engine.time.GuestClock;
import dev.vivarium.snapshot.disk.DiskImage;

import org.jspecify.annotations.Nullable;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * The PC on one page: which chip sits at which address and on which interrupt. Everything is called with the
 * {@link BoardLock} held.
 */
public final class Board {
    private static final int PHYSICAL_ADDRESS_BITS = 40;
    private static final long IO_APIC_BASE = 0xFEC0_0000L;
    private static final long HPET_BASE = 0xFED0_0000L;
    /** The I/O APIC's pins that nothing else drives: 5, 6 and 7. */
    private static final int HPET_PINS = 1 << 5 | 1 << 6 | 1 << 7;
    private static final long MESSAGES_BASE = 0xFEE0_0000L;
    private static final int SOUTH_BRIDGE_SLOT = 0x1F;
    private static final int ENTROPY_SLOT = 2;
    private static final int CONSOLE_SLOT = 3;
    private static final int FIRST_DISK_SLOT = 4;

    private final Base base;
    private final PowerGate gate;
    private final AddressSpace ports = new AddressSpace();
    private final AddressSpace memory = new AddressSpace();
    private final Map<String, Device> devices = new LinkedHashMap<>();
    private final List<ProcessorSocket> sockets = new ArrayList<>();
    private final IsaInterrupts isa;
    private final PciBus pci;
    private final AcpiPm power;
    private final Uart16550 com1;
    private final @Nullable VirtioConsole console;

    /** What the board asks of the machine it is in, done after the access that caused it. */
    public interface Signals {
        /** The guest wants the board reset. */
        void resetRequested();

        /** The guest switched the power off. */
        void poweredOff();

        /** The guest wrote to the debug exit port. */
        void testExit(int status);
    }

    /** What a board is built on. */
    public record Base(BoardLock lock, GuestClock clock, GuestMemory memory, MetricRegistry metrics, Signals signals) {
    }

    /** @param processors how many sockets there are */
    public Board(Base base, int processors, Attachments attached) {
        this.base = base;
        gate = new PowerGate(base.signals);
        GuestClock clock = base.clock;
        MetricRegistry metrics = base.metrics;

        ApicBus apicBus = new ApicBus(PHYSICAL_ADDRESS_BITS);
        addSockets(processors, apicBus);
        IoApic ioApic = add("ioapic", new IoApic(apicBus, metrics, IoApicState.POWER_ON));
        Pic8259 pic = add("pic8259", new Pic8259(sockets.getFirst().lapic().lint0(), metrics, Pic8259State.POWER_ON));
        apicBus.connect(pic::acknowledge, ioApic::endOfInterrupt);
        isa = new IsaInterrupts(pic, ioApic);
        memory.attach("ioapic", IO_APIC_BASE, 0x1000, ioApic);
        memory.attach("messages", MESSAGES_BASE, 0x10_0000, new MessageWindow(apicBus));
        ports.attach("pic8259-master", 0x20, 2, pic.masterPorts());
        ports.attach("pic8259-slave", 0xA0, 2, pic.slavePorts());
        ports.attach("pic8259-elcr", 0x4D0, 2, pic.edgeLevelPorts());

        PirqRouter router = new PirqRouter(pic::input, ioApic::pin);
        pci = new PciBus(ports, memory, apicBus, router);
        power = add("acpipm", new AcpiPm(router.sci(), gate::poweredOff, clock, metrics, AcpiPmState.POWER_ON));
        ports.attach("apm", 0xB2, 2, power.apmPorts());
        Ich9 ich9 = add("ich9", new Ich9(pci.slot(SOUTH_BRIDGE_SLOT, 0), router, southBridge(), metrics,
                Ich9State.POWER_ON));
        CoprocessorError coprocessor = add("ferr", new CoprocessorError(isa.line(13), metrics,
                CoprocessorErrorState.POWER_ON));
        ports.attach("ferr", 0xF0, 1, coprocessor);
        sockets.getFirst().connect(coprocessor);
        Q35 q35 = add("q35", new Q35(pci.slot(0, 0), ich9.resetControl(), metrics, Q35State.POWER_ON));
        ports.attach("pci-config", 0xCF8, 8, q35.ports());

        addTimers(processors, ioApic);
        addKeyboard();
        com1 = addSerial("com1", 0x3F8, 4, attached.serial());
        addSerial("com2", 0x2F8, 3, SerialBackend.UNCONNECTED);
        addFirmwareConfiguration(processors);
        addTestDevices(attached.debugConsole(), ioApic);
        add("virtio-rng", new VirtioRng(virtio("virtio-rng", ENTROPY_SLOT), attached.entropy(), clock,
                VirtioRngState.POWER_ON));
        console = addConsole(attached.console());
        addDisks(attached);
    }

    private void addSockets(int processors, ApicBus apicBus) {
        ProcessorSocket.Wiring wiring = new ProcessorSocket.Wiring(gate, apicBus, base.clock, base.metrics);
        for (int i = 0; i < processors; i++) {
            ProcessorSocket socket = new ProcessorSocket(base.lock, ports, memory, wiring,
                    LapicState.powerOn(i, i == 0));
            sockets.add(socket);
            add("lapic-" + i, socket.lapic());
        }
    }

    private void addTimers(int processors, IoApic ioApic) {
        Hpet hpet = add("hpet", new Hpet(new Hpet.Wires(isa.line(0), isa.line(8), ioApic::pin, HPET_PINS), base.clock,
                base.metrics, HpetState.POWER_ON));
        memory.attach("hpet", HPET_BASE, 0x400, hpet);
        Pit8254 pit = add("pit8254", new Pit8254(hpet.timerInput(), base.clock, base.metrics, Pit8254State.POWER_ON));
        ports.attach("pit8254", 0x40, 4, pit);
        ports.attach("port61", 0x61, 1, pit.systemControl());
        CmosSettings cmos = new CmosSettings(base.memory.lowSizeBytes(), base.memory.highSizeBytes(), processors,
                0x032, 0);
        Rtc146818 rtc = add("rtc146818", new Rtc146818(hpet.clockInput(), base.clock, base.metrics,
                Rtc146818State.powerOn(cmos)));
        ports.attach("rtc146818", 0x70, 2, rtc);
    }

    private void addKeyboard() {
        I8042 keyboard = add("i8042", new I8042(new I8042.Wires(isa.line(1), isa.line(12), IrqLine.unconnected(),
                gate::resetRequested), base.metrics, I8042State.POWER_ON));
        ports.attach("i8042-data", 0x60, 1, keyboard.dataPort());
        ports.attach("i8042-command", 0x64, 1, keyboard.commandPort());
        ports.attach("port92", 0x92, 1, keyboard.systemControl());
    }

    private Uart16550 addSerial(String id, int port, int irq, SerialBackend backend) {
        Uart16550 uart = add(id, new Uart16550(new Uart16550.Wiring(id, isa.line(irq), backend), base.clock,
                base.metrics, Uart16550State.POWER_ON));
        ports.attach(id, port, 8, uart);
        return uart;
    }

    private @Nullable VirtioConsole addConsole(@Nullable ConsoleBackend backend) {
        return backend == null ? null : add("virtio-console", new VirtioConsole(virtio("virtio-console", CONSOLE_SLOT),
                backend, base.clock, VirtioConsoleState.POWER_ON));
    }

    private void addDisks(Attachments attached) {
        int slot = FIRST_DISK_SLOT;
        for (DiskImage disk : attached.disks()) {
            String id = "virtio-blk-" + (slot - FIRST_DISK_SLOT);
            add(id, new VirtioBlk(virtio(id, slot), disk, id, attached.work(), VirtioBlkState.POWER_ON));
            slot++;
        }
    }

    private VirtioWiring virtio(String id, int slot) {
        return new VirtioWiring(id, pci.slot(slot, 0), base.memory, base.metrics);
    }

    private void addFirmwareConfiguration(int processors) {
        FwCfgContents contents = FwCfgContents.builder()
                .number(FwCfgContents.RAM_SIZE, 8, base.memory.sizeBytes())
                .number(FwCfgContents.PROCESSORS, 2, processors)
                .number(FwCfgContents.MOST_PROCESSORS, 2, processors)
                .number(FwCfgContents.IRQ0_OVERRIDE, 1, 1)
                .build();
        FwCfg firmware = add("fwcfg", new FwCfg(contents, base.memory, base.metrics, FwCfgState.POWER_ON));
        ports.attach("fwcfg", 0x510, 2, firmware.ports());
        ports.attach("fwcfg-dma", 0x514, 8, firmware.dmaPorts());
    }

    private void addTestDevices(@Nullable SerialBackend console, IoApic ioApic) {
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
        }, base.metrics, DebugPortState.POWER_ON));
        ports.attach("debug-console", 0x402, 1, debug.console());
        ports.attach("debug-exit", 0xF4, 4, debug.exit());
        TestDevice test = add("testdev", new TestDevice(line -> line < 16 ? isa.line(line) : ioApic.pin(line),
                base.metrics, TestDeviceState.POWER_ON));
        ports.attach("testdev", 0xE0, 8, test.ports());
        ports.attach("testdev-lines", 0x2000, 24, test.lines());
        memory.attach("testdev", 0xFF00_0000L, 0x1_0000, test.window());
    }

    private <T extends Device> T add(String id, T device) {
        devices.put(id, device);
        return device;
    }

    /** Where the processor of that number plugs in. */
    public ProcessorSocket socket(int index) {
        return sockets.get(index);
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

    /** Presses the power button. */
    public void pressPowerButton() {
        power.pressPowerButton();
    }

    /** Pulls the reset line of every device. */
    public void reset() {
        devices.values().forEach(Device::reset);
        gate.open();
    }

    /** Does to the chipset what firmware would have done before a kernel starts. */
    public void startWithoutFirmware() {
        int southBridge = SOUTH_BRIDGE_SLOT << 3;
        pci.write(0, 0x60, 4, BoardMap.ECAM_BASE | 1); // PCIEXBAR
        pci.write(southBridge, 0x40, 4, BoardMap.PM_BASE | 1); // PMBASE
        pci.write(southBridge, 0x44, 1, 0x80); // ACPI_CNTL
    }

    /**
     * Does to interrupt controllers and timer what a PC's BIOS would have done: vectors 08h and 70h, all masked but the
     * timer, which ticks 18.2 times a second, and the first processor's APIC in virtual wire mode.
     */
    public void startAfterBios() {
        out(0x20, 0x11, 0x21, 0x08, 0x21, 0x04, 0x21, 0x01, 0x21, 0xFA); // ICW1–ICW4, all but 0 and 2 masked
        out(0xA0, 0x11, 0xA1, 0x70, 0xA1, 0x02, 0xA1, 0x01, 0xA1, 0xFF);
        out(0x43, 0x34, 0x40, 0, 0x40, 0); // counter 0, mode 2, 65536
        Lapic lapic = sockets.getFirst().lapic();
        lapic.write(0xF0, 4, 0x1FF); // on
        lapic.write(0x350, 4, 0x700); // LINT0: ExtINT
        lapic.write(0x360, 4, 0x400); // LINT1: NMI
    }

    private void out(int... portsAndValues) {
        for (int i = 0; i < portsAndValues.length; i += 2) {
            ports.write(portsAndValues[i], 1, portsAndValues[i + 1]);
        }
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
