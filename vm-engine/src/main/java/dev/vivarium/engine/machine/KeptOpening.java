package dev.vivarium.engine.machine;

import dev.vivarium.engine.api.Console;
import dev.vivarium.engine.api.KeptOptions;
import dev.vivarium.engine.api.MachineSettings;
import dev.vivarium.engine.api.MachineSettings.Accelerator;
import dev.vivarium.engine.api.VmException;
import dev.vivarium.engine.doctor.AutoAccelerator;
import dev.vivarium.engine.memory.HostRam;
import dev.vivarium.host.HostException;
import dev.vivarium.snapshot.SnapshotException;
import dev.vivarium.snapshot.bundle.Bundle;
import dev.vivarium.snapshot.bundle.Machines;
import dev.vivarium.snapshot.bundle.OpenBundle;
import dev.vivarium.snapshot.bundle.SnapshotId;
import dev.vivarium.snapshot.bundle.SnapshotManifest.Running;
import dev.vivarium.snapshot.bundle.SnapshotRestore;
import dev.vivarium.snapshot.bundle.WhenStopped;
import dev.vivarium.snapshot.disk.DiskFiles;
import dev.vivarium.snapshot.memory.MemoryImage;
import dev.vivarium.snapshot.memory.MemoryImage.LayerPaths;

import org.jspecify.annotations.Nullable;

import java.io.ByteArrayInputStream;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.atomic.AtomicReference;

/** Brings a kept machine to the point where it can run: anew from its disks, or on from the snapshot that it was put back to. */
final class KeptOpening {
    private final OpenBundle bundle;
    private final DiskFiles disks;
    private final BackEnds backEnds;
    private final KeptOptions options;

    /** The memory that a machine goes on with, and the record of everything else. */
    private record Saved(List<SnapshotId> layers, MemoryImage files, HostRam ram, byte[] state) {
        MachineImage image(MachineSettings settings) throws SnapshotException, VmException {
            return MachineRecords.read(new ByteArrayInputStream(state), settings, ram.memory().segment());
        }

        void close() throws SnapshotException {
            ram.close();
            files.close();
        }
    }

    private KeptOpening(OpenBundle bundle, DiskFiles disks, BackEnds backEnds, KeptOptions options) {
        this.bundle = bundle;
        this.disks = disks;
        this.backEnds = backEnds;
        this.options = options;
    }

    /** Opens, and so locks, the bundle. */
    static KeptVirtualMachine open(Path folder, DiskFiles disks, BackEnds backEnds, KeptOptions options,
            Console console, Console debugConsole) throws VmException {
        OpenBundle bundle = null;
        boolean opened = false;
        try {
            bundle = OpenBundle.open(folder, disks);
            KeptVirtualMachine machine = new KeptOpening(bundle, disks, backEnds, options).machine(console,
                    debugConsole);
            opened = true;
            return machine;
        } catch (SnapshotException e) {
            throw SettingsCheck.refused(e);
        } catch (HostException e) {
            throw SettingsCheck.hostLacks(e);
        } finally {
            if (bundle != null && !opened) {
                release(bundle);
            }
        }
    }

    private static void release(OpenBundle bundle) throws VmException {
        try {
            bundle.close();
        } catch (SnapshotException e) {
            throw SettingsCheck.refused(e);
        }
    }

    private KeptVirtualMachine machine(Console console, Console debugConsole)
            throws SnapshotException, HostException, VmException {
        goBack();
        KeptSettings kept = new KeptSettings(bundle.bundle(), bundle.machine(),
                bundle.hostFacts(Machines.ofUser().computer()), options);
        CompletableFuture<Accelerator> accelerator = accelerator(kept.accelerator());
        Saved saved = saved();
        boolean built = false;
        try {
            MachineSettings settings = kept.settings(accelerator.join());
            SettingsCheck.check(settings);
            KeptVirtualMachine machine = build(settings, saved, console, debugConsole);
            built = true;
            return machine;
        } finally {
            if (!built && saved != null) {
                saved.close();
            }
        }
    }

    /** What is asked for, or what {@code auto} is here. A trial of the host's driver takes as long as all files: it runs beside them. */
    private CompletableFuture<Accelerator> accelerator(@Nullable Accelerator asked) {
        if (asked != null) {
            return CompletableFuture.completedFuture(asked);
        }
        return CompletableFuture.supplyAsync(() -> AutoAccelerator.choose(backEnds.accelerators()).accelerator(),
                Thread.ofPlatform().name("accelerator").daemon()::start);
    }

    private KeptVirtualMachine build(MachineSettings settings, @Nullable Saved saved, Console console,
            Console debugConsole) throws SnapshotException, HostException, VmException {
        AtomicReference<KeptVirtualMachine> kept = new AtomicReference<>();
        SavedMemory memory = new SavedMemory(bundle);
        MachineBuilder builder = new MachineBuilder(settings, disks, backEnds.choose(settings.processor()),
                machine -> {
                    KeptVirtualMachine face = new KeptVirtualMachine(machine, bundle, memory);
                    kept.set(face);
                    return face;
                });
        if (saved == null) {
            builder.build(console, debugConsole, null);
        } else {
            memory.restored(saved.ram.memory(), saved.layers);
            VirtualMachine machine = builder.build(console, debugConsole, saved.image(settings), saved.ram);
            Objects.requireNonNull(kept.get()).goesOnFrom(new RestoredMemory(saved.ram.restoredPages(), saved.files,
                    workingSet(saved.layers.getLast()), machine::refuse));
        }
        return Objects.requireNonNull(kept.get());
    }

    /** A machine that goes back when it stops may have been killed before it could. */
    private void goBack() throws SnapshotException {
        if (bundle.machine().whenStopped() instanceof WhenStopped.Revert(SnapshotId target)
                && !target.equals(bundle.machine().present().resumeFrom())) {
            SnapshotRestore.run(bundle, target);
        }
    }

    private @Nullable Saved saved() throws SnapshotException, HostException {
        SnapshotId from = options.anew() ? null : bundle.machine().present().resumeFrom();
        if (from == null) {
            return null;
        }
        Bundle files = bundle.bundle();
        Running running = files.snapshot(from).running();
        if (running == null) {
            return null;
        }
        List<LayerPaths> paths = new ArrayList<>();
        for (SnapshotId layer : running.memory().layers()) {
            paths.add(new LayerPaths(files.file(layer.memoryPages()), files.file(layer.memoryIndex())));
        }
        byte[] state = files.read(running.state());
        MemoryImage image = MemoryImage.open(paths, running.memory().bytes());
        boolean done = false;
        try {
            Saved saved = new Saved(running.memory().layers(), image,
                    HostRam.restore(image, running.memory().ramBytes()), state);
            done = true;
            return saved;
        } finally {
            if (!done) {
                image.close();
            }
        }
    }

    private Path workingSet(SnapshotId layer) {
        return bundle.folder().resolve("memory").resolve(layer + ".ws");
    }
}
