package dev.vivarium.engine.api;

import org.jspecify.annotations.Nullable;

import java.nio.file.Path;
import java.util.ServiceLoader;

/** Where machines come from. The engine's one implementation is found by service lookup. */
public interface VirtualMachines {
    /**
     * Builds a machine, paused.
     *
     * @param console      for a serial port that leads to the console
     * @param debugConsole for the debug console, if the settings have the test devices
     * @throws VmException if the settings, a file or the host do not allow it
     */
    Machine create(MachineSettings settings, Console console, Console debugConsole) throws VmException;

    /**
     * Opens a machine that is kept in a bundle, paused: anew from its disks, or on from the snapshot that it was put back to.
     *
     * @throws VmException if it is in use, damaged, or the host does not allow it
     */
    KeptMachine open(Path bundle, KeptOptions options, Console console, Console debugConsole) throws VmException;

    /** What {@code --accel auto} takes on this host: found out anew each time, in some milliseconds. */
    AcceleratorChoice chooseAccelerator();

    /**
     * A PC BIOS of this host; {@link VmException} if it has none.
     *
     * @param image     to be taken instead, or null
     * @param videoBios to be taken instead, or null
     */
    FirmwareFiles bios(@Nullable Path image, @Nullable Path videoBios) throws VmException;

    /** UEFI of this host; {@link VmException} if it has none. @param image to be taken instead, or null */
    FirmwareFiles uefi(@Nullable Path image) throws VmException;

    /**
     * Who says what this host offers.
     *
     * @param machinesFolder where machines are kept, whose file system is tried; need not exist
     * @param stateFolder    where the doctor keeps what it did, to undo it; made when there is something to keep
     */
    HostDoctor hostDoctor(Path machinesFolder, Path stateFolder);

    /** The engine. */
    static VirtualMachines find() {
        return ServiceLoader.load(VirtualMachines.class)
                .findFirst()
                .orElseThrow(() -> new IllegalStateException("The virtual machine engine is not installed."));
    }
}
