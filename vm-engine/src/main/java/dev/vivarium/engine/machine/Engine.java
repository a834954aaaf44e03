package dev.vivarium.engine.machine;

import dev.vivarium.engine.api.AcceleratorChoice;
import dev.vivarium.engine.api.Console;
import dev.vivarium.engine.api.FirmwareFiles;
import dev.vivarium.engine.api.HostDoctor;
import dev.vivarium.engine.api.KeptMachine;
import dev.vivarium.engine.api.KeptOptions;
import dev.vivarium.engine.api.Machine;
import dev.vivarium.engine.api.MachineSettings;
import dev.vivarium.engine.api.VirtualMachines;
import dev.vivarium.engine.api.VmException;
import dev.vivarium.engine.doctor.AutoAccelerator;
import dev.vivarium.engine.doctor.EngineDoctor;
import dev.vivarium.engine.machine.boot.FirmwareSearch;
import dev.vivarium.snapshot.disk.DiskFiles;

import org.jspecify.annotations.Nullable;

import java.nio.file.Path;

/** The engine as the app finds it. */
public final class Engine implements VirtualMachines {
    private final BackEnds backEnds;
    private final DiskFiles disks = new DiskFiles();

    /** For service lookup. */
    public Engine() {
        this(new BackEnds());
    }

    Engine(BackEnds backEnds) {
        this.backEnds = backEnds;
    }

    @Override
    public Machine create(MachineSettings settings, Console console, Console debugConsole) throws VmException {
        SettingsCheck.check(settings);
        return new MachineBuilder(settings, disks, backEnds.choose(settings.processor())).build(console, debugConsole,
                null);
    }

    @Override
    public KeptMachine open(Path bundle, KeptOptions options, Console console, Console debugConsole)
            throws VmException {
        return KeptOpening.open(bundle, disks, backEnds, options, console, debugConsole);
    }

    @Override
    public AcceleratorChoice chooseAccelerator() {
        return AutoAccelerator.choose(backEnds.accelerators());
    }

    @Override
    public FirmwareFiles bios(@Nullable Path image, @Nullable Path videoBios) throws VmException {
        return FirmwareSearch.bios(image, videoBios);
    }

    @Override
    public FirmwareFiles uefi(@Nullable Path image) throws VmException {
        return FirmwareSearch.uefi(image);
    }

    @Override
    public HostDoctor hostDoctor(Path machinesFolder, Path stateFolder) {
        return EngineDoctor.ofThisHost(machinesFolder, stateFolder, backEnds.accelerators());
    }
}
