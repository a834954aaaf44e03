package dev.vivarium.engine.machine;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.vivarium.engine.api.Machine.Request;
import dev.vivarium.engine.api.MachineEnd;
import dev.vivarium.engine.api.MachineSettings;
import dev.vivarium.engine.api.MachineSettings.Accelerator;
import dev.vivarium.engine.api.MachineSettings.KernelBoot;
import dev.vivarium.engine.api.MachineSettings.ProcessorSettings;
import dev.vivarium.engine.api.MachineSettings.SerialSettings;
import dev.vivarium.engine.memory.GuestMemory;
import dev.vivarium.engine.memory.WriteLog;
import dev.vivarium.snapshot.disk.DiskFiles;
import dev.vivarium.snapshot.memory.MemoryImage;
import dev.vivarium.snapshot.memory.MemoryImage.LayerPaths;
import dev.vivarium.snapshot.memory.MemoryLayerWriter;

import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import java.lang.foreign.Arena;
import java.lang.foreign.MemorySegment;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicReference;

/**
 * The memory of a guest that writes without a pause is saved while it runs, several times over, each time what is new. Every one
 * of the images computes the same to the end.
 */
@Timeout(120)
class MemorySavingTest {
    private static final long SIZE = 4 << 20;

    @TempDir
    private Path folder;

    @ParameterizedTest
    @ValueSource(strings = {"on", "off", "mixed"})
    void whatIsSavedOfARunningGuestGoesOn(String translate) throws Exception {
        Path kernel = WritingGuest.program().writeTo(folder.resolve("kernel"));
        GuestPrograms.Recorder printed = new GuestPrograms.Recorder();
        List<LayerPaths> layers = new ArrayList<>();
        List<MachineImage> images = new ArrayList<>();
        AtomicReference<WriteLog> log = new AtomicReference<>();
        try (Arena arena = Arena.ofShared(); VirtualMachine machine = create(kernel, translate, printed, null)) {
            machine.request(Request.RESUME).get(30, TimeUnit.SECONDS);
            GuestMemory memory = machine.parts().ram().memory();
            machine.whileStill(ram -> log.set(ram.writeLogs().open(0, ram.pages()))).get(30, TimeUnit.SECONDS);
            for (int i = 0; i < 4; i++) {
                LayerPaths paths = LayerPaths.of(folder.resolve(translate + i));
                layers.add(paths);
                MachineImage image = save(machine,
                        new MemorySaving(memory, machine.parts().lock(), log.get(), new BitSet()), paths);
                MemorySegment ram = arena.allocate(image.ram().byteSize());
                try (MemoryImage saved = MemoryImage.open(layers, ram.byteSize())) {
                    saved.read(0, saved.pages(), ram, 0);
                }
                images.add(new MachineImage(image.model(), image.devices(), image.processors(), image.guestNanos(),
                        ram));
                Thread.sleep(10);
            }
            printed.press('q');
            assertEquals(MachineEnd.Reason.POWERED_OFF, machine.ended().get(30, TimeUnit.SECONDS).reason());
            assertEquals(WritingGuest.expected(), WritingGuest.told(printed));
            for (MachineImage image : images) {
                GuestPrograms.Recorder again = new GuestPrograms.Recorder();
                try (VirtualMachine following = create(kernel, translate, again, image)) {
                    following.request(Request.RESUME);
                    again.press('q');
                    assertEquals(MachineEnd.Reason.POWERED_OFF, following.ended().get(60, TimeUnit.SECONDS).reason());
                }
                assertEquals(WritingGuest.expected(), WritingGuest.told(again));
            }
        }
    }

    private static MachineImage save(VirtualMachine machine, MemorySaving saving, LayerPaths paths) throws Exception {
        AtomicReference<HeldPages> rest = new AtomicReference<>();
        long pages = SIZE / GuestMemory.PAGE_SIZE;
        try (MemoryLayerWriter writer = MemoryLayerWriter.create(paths.mem(), paths.idx(), pages)) {
            assertTrue(saving.inRounds(writer, () -> false));
            MachineImage image = machine.image(ram -> rest.set(saving.rest())).get(30, TimeUnit.SECONDS);
            try (HeldPages held = rest.get()) {
                held.writeTo(writer);
            }
            writer.finish();
            return image;
        }
    }

    private VirtualMachine create(Path kernel, String translate, GuestPrograms.Recorder printed,
            @Nullable MachineImage image) throws Exception {
        ProcessorSettings processor = new ProcessorSettings(Accelerator.SOFT, translate, "x86-64-v2", 1);
        MachineSettings settings = new MachineSettings("tiny", processor, SIZE, new KernelBoot(kernel, null, ""),
                List.of(), new SerialSettings.Console(), new SerialSettings.None(), "", false, false, null, folder);
        return new MachineBuilder(settings, new DiskFiles(), new BackEnds().choose(processor)).build(printed,
                new GuestPrograms.Recorder(), image);
    }
}
