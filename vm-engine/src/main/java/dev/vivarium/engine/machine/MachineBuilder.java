package dev.vivarium.engine.machine;

import dev.vivarium.engine.api.Console;
import dev.vivarium.engine.api.Machine;
import dev.vivarium.engine.api.MachineSettings;
import dev.vivarium.engine.api.VmException;
import dev.vivarium.engine.bus.BoardLock;
import dev.vivarium.engine.control.ControlSocket;
import dev.vivarium.engine.control.MachineIdentity;
import dev.vivarium.engine.memory.HostRam;
import dev.vivarium.engine.vcpu.CpuModel;
import dev.vivarium.engine.vcpu.VcpuFactory;
import dev.vivarium.host.HostException;

import java.lang.module.ModuleDescriptor;
import java.nio.file.Path;

/** Puts one machine together from checked settings; what was opened for one that fails is closed again. */
final class MachineBuilder {
    private final MachineSettings settings;
    private final Console console;
    private final VcpuFactory factory;
    private final BoardLock lock = new BoardLock();
    private final OpenedFiles opened = new OpenedFiles();

    MachineBuilder(MachineSettings settings, Console console, VcpuFactory factory) {
        this.settings = settings;
        this.console = console;
        this.factory = factory;
    }

    Machine build() throws VmException {
        boolean built = false;
        lock.lock();
        try {
            VirtualMachine machine = assemble();
            built = true;
            return machine;
        } finally {
            lock.unlock();
            if (!built) {
                opened.close();
            }
        }
    }

    private VirtualMachine assemble() throws VmException {
        DirectStart start = DirectStart.open(settings.boot(), settings.memoryBytes(), opened);
        HostRam ram = allocate();
        boolean started = false;
        try {
            MachineParts parts = new MachineParts(settings, lock, ram, start, opened);
            CpuModel model = CpuModel.named(settings.processor().model()).orElseThrow();
            VirtualMachine machine = new VirtualMachine(parts, model, factory);
            Path monitor = settings.monitor();
            if (monitor != null) {
                opened.add(ControlSocket.open(monitor, machine, new MachineIdentity(settings.name(),
                        settings.processor().count(), release())));
            }
            machine.powerOn();
            started = true;
            return machine;
        } finally {
            if (!started) {
                ram.close();
            }
        }
    }

    private HostRam allocate() throws VmException {
        try {
            return HostRam.allocate(settings.memoryBytes());
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
