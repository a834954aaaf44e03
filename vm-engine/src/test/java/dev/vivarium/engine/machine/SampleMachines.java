package dev.vivarium.engine.machine;

import dev.vivarium.engine.api.CardSettings;
import dev.vivarium.engine.api.CardSettings.Model;
import dev.vivarium.engine.api.CardSettings.Shaping;
import dev.vivarium.engine.api.DisplaySettings;
import dev.vivarium.engine.api.MachineSettings;
import dev.vivarium.engine.api.MachineSettings.Accelerator;
import dev.vivarium.engine.api.MachineSettings.Boot;
import dev.vivarium.engine.api.MachineSettings.CdromSettings;
import dev.vivarium.engine.api.MachineSettings.DiskFormat;
import dev.vivarium.engine.api.MachineSettings.DiskSettings;
import dev.vivarium.engine.api.MachineSettings.DriveBus;
import dev.vivarium.engine.api.MachineSettings.FirmwareBoot;
import dev.vivarium.engine.api.MachineSettings.KernelBoot;
import dev.vivarium.engine.api.MachineSettings.ProcessorSettings;
import dev.vivarium.engine.api.MachineSettings.SerialSettings;
import dev.vivarium.engine.api.NetSettings;
import dev.vivarium.engine.api.VmException;
import dev.vivarium.snapshot.disk.DiskFiles;

import org.jspecify.annotations.Nullable;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.concurrent.TimeUnit;

/** Settings of machines with all that a board can have, with disks of their own in a folder. */
final class SampleMachines {
    private static final int FIRMWARE_BYTES = 128 << 10;
    private static final int VARIABLES_BYTES = 64 << 10;
    private static final int DISK_BYTES = 1 << 20;
    private static final int JUMP_TO_ITSELF = 0xFEEB;

    private SampleMachines() {
    }

    /** Starts in firmware that does nothing: a screen, USB, AHCI and IDE with disks and CD drives, a flash chip. */
    static MachineSettings firmwareBoard(Path folder) throws IOException {
        byte[] image = new byte[FIRMWARE_BYTES];
        Arrays.fill(image, (byte) 0x90);
        image[FIRMWARE_BYTES - 16] = (byte) JUMP_TO_ITSELF;
        image[FIRMWARE_BYTES - 15] = (byte) (JUMP_TO_ITSELF >> 8);
        Path firmware = Files.write(folder.resolve("firmware"), image);
        Path variables = Files.write(folder.resolve("variables"), new byte[VARIABLES_BYTES]);
        return settings(folder, "firmware", 1, new FirmwareBoot(firmware, variables, null, "cd", false),
                List.of(disk(folder, DriveBus.AHCI), disk(folder, DriveBus.IDE), disk(folder, DriveBus.VIRTIO)),
                List.of(new CdromSettings(null, DriveBus.AHCI), new CdromSettings(null, DriveBus.IDE)));
    }

    /** Starts a kernel: two processors, two virtio disks and the test devices. */
    static MachineSettings kernelBoard(Path folder, TinyGuest kernel) throws IOException {
        return settings(folder, "kernel", 2, new KernelBoot(kernel.writeTo(folder.resolve("kernel")), null, ""),
                List.of(disk(folder, DriveBus.VIRTIO), disk(folder, DriveBus.VIRTIO)), List.of());
    }

    /** Starts a kernel, with as many network cards as a board has. */
    static MachineSettings cardBoard(Path folder, TinyGuest kernel) throws IOException {
        MachineSettings plain = settings(folder, "cards", 1,
                new KernelBoot(kernel.writeTo(folder.resolve("kernel")), null, ""), List.of(), List.of());
        return new MachineSettings(plain.name(), plain.processor(), plain.memoryBytes(), plain.boot(), plain.disks(),
                plain.cdroms(), plain.serial(), plain.console(), plain.bootMarker(), plain.testDevices(),
                plain.stopOnReset(), plain.monitor(), plain.reportFolder(), plain.display(), cards(8));
    }

    /** @param image what it goes on from, or null for a new one */
    static VirtualMachine build(MachineSettings settings, GuestPrograms.Recorder console, @Nullable MachineImage image)
            throws VmException {
        return new MachineBuilder(settings, new DiskFiles(), new BackEnds().choose(settings.processor()))
                .build(console, new GuestPrograms.Recorder(), image);
    }

    static MachineImage image(VirtualMachine machine) throws Exception {
        return machine.image(ram -> {
            // The machine stands as long as a test looks at it.
        }).get(30, TimeUnit.SECONDS);
    }

    private static DiskSettings disk(Path folder, DriveBus bus) throws IOException {
        Path file = Files.write(Files.createTempFile(folder, "disk", ".raw"), new byte[DISK_BYTES]);
        return new DiskSettings(file, DiskFormat.RAW, false, bus, false);
    }

    private static MachineSettings settings(Path folder, String name, int processors, Boot boot,
            List<DiskSettings> disks, List<CdromSettings> cdroms) {
        ProcessorSettings processor = new ProcessorSettings(Accelerator.SOFT, "off", "x86-64-v2", processors);
        return new MachineSettings(name, processor, 4 << 20, boot, disks, cdroms, new SerialSettings.Console(),
                new SerialSettings.ToFile(folder.resolve("console")), "", boot instanceof KernelBoot, false, null,
                folder, new DisplaySettings.None());
    }

    /** Of both kinds, on networks that lead nowhere. */
    private static List<CardSettings> cards(int count) {
        List<CardSettings> cards = new ArrayList<>();
        for (int i = 0; i < count; i++) {
            cards.add(new CardSettings(new NetSettings.None(), i % 3 == 1 ? Model.E1000E : Model.VIRTIO,
                    "56:49:56:00:00:0" + i, true, null, Shaping.NONE));
        }
        return cards;
    }
}
