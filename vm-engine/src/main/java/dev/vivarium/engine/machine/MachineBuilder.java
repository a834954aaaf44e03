package dev.vivarium.engine.machine;

import dev.vivarium.engine.api.Console;
import dev.vivarium.engine.api.DisplaySettings;
import dev.vivarium.engine.api.Machine;
import dev.vivarium.engine.api.MachineSettings;
import dev.vivarium.engine.api.MachineSettings.SerialSettings;
import dev.vivarium.engine.api.VmException;
import dev.vivarium.engine.api.VsockSettings;
import dev.vivarium.engine.board.Board;
import dev.vivarium.engine.board.BoardMap;
import dev.vivarium.engine.board.Firmware;
import dev.vivarium.engine.bus.BoardLock;
import dev.vivarium.engine.control.ControlSocket;
import dev.vivarium.engine.control.ControlledMachine;
import dev.vivarium.engine.control.MachineIdentity;
import dev.vivarium.engine.display.Screen;
import dev.vivarium.engine.machine.display.RemoteDisplay;
import dev.vivarium.engine.machine.serial.OutputWatch;
import dev.vivarium.engine.machine.serial.SerialLine;
import dev.vivarium.engine.machine.serial.SerialPump;
import dev.vivarium.engine.machine.vsock.VsockSockets;
import dev.vivarium.engine.memory.GuestMemory;
import dev.vivarium.engine.memory.HostRam;
import dev.vivarium.engine.metrics.MetricRegistry;
import dev.vivarium.engine.time.HostTime;
import dev.vivarium.engine.vcpu.BackEnd;
import dev.vivarium.engine.vcpu.CpuModel;
import dev.vivarium.host.HostException;
import dev.vivarium.snapshot.disk.DiskFiles;

import org.jspecify.annotations.Nullable;

import java.lang.module.ModuleDescriptor;
import java.nio.file.Path;
import java.util.Locale;
import java.util.function.Function;

/** Puts one machine together from checked settings; what was opened for one that fails is closed again. */
final class MachineBuilder {
    private final MachineSettings settings;
    private final DiskFiles diskFiles;
    private final BackEnd backEnd;
    private final BoardLock lock = new BoardLock();
    private final OpenedFiles opened = new OpenedFiles();
    private final Function<VirtualMachine, Machine> face;

    MachineBuilder(MachineSettings settings, DiskFiles diskFiles, BackEnd backEnd) {
        this(settings, diskFiles, backEnd, machine -> machine);
    }

    /** @param face the machine as its control socket sees it */
    MachineBuilder(MachineSettings settings, DiskFiles diskFiles, BackEnd backEnd,
            Function<VirtualMachine, Machine> face) {
        this.settings = settings;
        this.diskFiles = diskFiles;
        this.backEnd = backEnd;
        this.face = face;
    }

    /** @param image what the machine goes on from, or null for a new one */
    VirtualMachine build(Console console, Console debugConsole, @Nullable MachineImage image) throws VmException {
        return build(console, debugConsole, image, null);
    }

    /**
     * @param image what the machine goes on from, or null for a new one
     * @param saved memory that holds the image's already, and is the machine's once this has succeeded; null to take some and
     *              copy it
     */
    VirtualMachine build(Console console, Console debugConsole, @Nullable MachineImage image, @Nullable HostRam saved)
            throws VmException {
        boolean built = false;
        lock.lock();
        try {
            VirtualMachine machine = assemble(console, debugConsole, image, saved);
            built = true;
            return machine;
        } finally {
            lock.unlock();
            if (!built) {
                opened.close();
            }
        }
    }

    private VirtualMachine assemble(Console console, Console debugConsole, @Nullable MachineImage image,
            @Nullable HostRam saved) throws VmException {
        long low = Math.min(settings.memoryBytes(), GuestMemory.LOW_LIMIT);
        BoardMap board = new BoardMap(settings.processor().count(), low, settings.memoryBytes() - low,
                Screens.preferred(settings) != null);
        Start start = Start.open(settings.boot(), board, opened);
        Drives drives = Drives.open(settings, diskFiles, opened);
        MetricRegistry metrics = new MetricRegistry();
        Networks networks = Networks.open(settings, metrics, opened);
        VsockSettings vsock = settings.sockets();
        VsockSockets sockets = vsock == null ? null : opened.add(VsockSockets.open(vsock.socket()));
        HostRam ram = saved == null ? allocate(start.firmware()) : checked(saved, start.firmware());
        boolean started = false;
        try {
            OutputWatch watch = new OutputWatch(HostTime.SYSTEM, settings.bootMarker());
            SerialLine serial = opened.add(SerialLine.open(settings.serial(), console, watch));
            SerialPump virtio = settings.console() instanceof SerialSettings.None ? null
                    : opened.add(SerialLine.open(settings.console(), console, watch)).pump();
            SerialPump debug = opened.add(new SerialPump("debug-out", debugConsole::show,
                    new OutputWatch(HostTime.SYSTEM, "")));
            MachineParts parts = new MachineParts(settings, lock, ram, start, opened, drives, networks, sockets,
                    metrics,
                    serial.pump(), virtio, debug, watch);
            if (image != null && saved == null) {
                ram.memory().segment().copyFrom(image.ram());
            }
            CpuModel model = CpuModel.named(settings.processor().model()).orElseThrow();
            VirtualMachine machine = new VirtualMachine(parts, model, backEnd, image);
            letPeopleIn(machine, face.apply(machine));
            machine.powerOn();
            started = true;
            return machine;
        } catch (HostException e) {
            throw SettingsCheck.hostLacks(e);
        } finally {
            if (!started && saved == null) {
                ram.close();
            }
        }
    }

    /** Opens the control socket and the display. */
    private void letPeopleIn(VirtualMachine machine, Machine asSeen) throws VmException {
        Path monitor = settings.monitor();
        if (monitor != null) {
            opened.add(ControlSocket.open(monitor,
                    new ControlledMachine(asSeen, machine.input(), machine.parts().networks(), machine.screen()),
                    new MachineIdentity(settings.name(), settings.processor().count(),
                            settings.processor().accelerator().name().toLowerCase(Locale.ROOT), release())));
        }
        Screen screen = machine.screen();
        if (screen != null && settings.display() instanceof DisplaySettings.Rfb rfb) {
            RemoteDisplay display = opened.add(RemoteDisplay.open(rfb, settings.name(), screen,
                    machine.input()::perform));
            machine.input().perform(hub -> {
                display.showLamps(hub.lamps());
                hub.addLampListener(display::showLamps);
            });
        }
    }

    private HostRam checked(HostRam saved, @Nullable Firmware firmware) throws VmException {
        long needed = settings.memoryBytes() + Board.cardMemoryBytes(firmware, Screens.preferred(settings));
        long there = saved.memory().segment().byteSize();
        if (there != needed) {
            throw new VmException(VmException.Kind.HOST, "The saved machine has " + there
                    + " bytes of memory with its firmware and cards, and here it would have " + needed
                    + ": its firmware is of another size than this host's. Use the firmware that it was saved with, or"
                    + " start it anew.");
        }
        return saved;
    }

    private HostRam allocate(@Nullable Firmware firmware) throws VmException {
        try {
            return HostRam.allocate(settings.memoryBytes(),
                    Board.cardMemoryBytes(firmware, Screens.preferred(settings)));
        } catch (HostException e) {
            throw SettingsCheck.hostLacks(e);
        }
    }

    /** The version that the build wrote into the module's descriptor. */
    private static String release() {
        ModuleDescriptor descriptor = MachineBuilder.class.getModule().getDescriptor();
        return descriptor == null ? "" : descriptor.rawVersion().orElse("");
    }
}
