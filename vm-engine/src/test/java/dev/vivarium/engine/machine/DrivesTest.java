package dev.vivarium.engine.machine;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.vivarium.engine.api.Console;
import dev.vivarium.engine.api.DisplaySettings;
import dev.vivarium.engine.api.DriveStatus;
import dev.vivarium.engine.api.Machine;
import dev.vivarium.engine.api.Machine.Request;
import dev.vivarium.engine.api.MachineEvent;
import dev.vivarium.engine.api.MachineSettings;
import dev.vivarium.engine.api.MachineSettings.Accelerator;
import dev.vivarium.engine.api.MachineSettings.CdromSettings;
import dev.vivarium.engine.api.MachineSettings.DiskFormat;
import dev.vivarium.engine.api.MachineSettings.DiskSettings;
import dev.vivarium.engine.api.MachineSettings.DriveBus;
import dev.vivarium.engine.api.MachineSettings.KernelBoot;
import dev.vivarium.engine.api.MachineSettings.ProcessorSettings;
import dev.vivarium.engine.api.MachineSettings.SerialSettings;
import dev.vivarium.engine.api.MediumChange;
import dev.vivarium.engine.api.VmException;
import dev.vivarium.engine.machine.DrivePlan.Place;
import dev.vivarium.engine.machine.boot.KernelImages;
import dev.vivarium.engine.vcpu.Exit;
import dev.vivarium.engine.vcpu.ScriptedVcpu;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;

final class DrivesTest {
    @TempDir
    private Path folder;

    private final List<Machine> machines = new ArrayList<>();
    private final BlockingQueue<MachineEvent> events = new LinkedBlockingQueue<>();

    @AfterEach
    void close() {
        machines.forEach(Machine::close);
    }

    private Path file(String name, int size) throws Exception {
        return Files.write(folder.resolve(name), new byte[size]);
    }

    private MachineSettings settings(List<DiskSettings> disks, List<CdromSettings> cdroms) throws Exception {
        Path kernel = folder.resolve("kernel");
        Files.write(kernel, KernelImages.linux(true).array());
        return new MachineSettings("drives", new ProcessorSettings(Accelerator.SOFT, "on", "x86-64-v2", 1), 32 << 20,
                new KernelBoot(kernel, null, "quiet"), disks, cdroms, new SerialSettings.None(),
                new SerialSettings.None(), "", false, false, null, folder, new DisplaySettings.None());
    }

    private Machine create(List<DiskSettings> disks, List<CdromSettings> cdroms, ScriptedVcpu.Step step)
            throws Exception {
        Engine engine = new Engine(new BackEnds(Accelerator.SOFT, wiring -> new ScriptedVcpu(wiring, step)));
        Machine machine = engine.create(settings(disks, cdroms), Console.NONE, Console.NONE);
        machines.add(machine);
        machine.subscribe(events::add);
        return machine;
    }

    private static List<DriveStatus> drives(Machine machine) throws Exception {
        return machine.drives().get(10, TimeUnit.SECONDS);
    }

    private static void change(Machine machine, String drive, Path file, boolean force) throws Exception {
        machine.changeMedium(new MediumChange(drive, file, force)).get(10, TimeUnit.SECONDS);
    }

    private static String refusal(Machine machine, String drive, Path file) {
        ExecutionException failure = assertThrows(ExecutionException.class, () -> change(machine, drive, file, false));
        return assertInstanceOf(VmException.class, failure.getCause()).sentence();
    }

    @Test
    void disksAndCdDrivesHavePlacesOfTheirOwn() throws Exception {
        Path any = folder.resolve("x");
        DiskSettings ahci = new DiskSettings(any, DiskFormat.RAW, false, DriveBus.AHCI, false);
        DiskSettings ide = new DiskSettings(any, DiskFormat.RAW, false, DriveBus.IDE, false);
        DiskSettings virtio = new DiskSettings(any, DiskFormat.RAW, false);
        CdromSettings ahciCd = new CdromSettings(null, DriveBus.AHCI);
        CdromSettings ideCd = new CdromSettings(null, DriveBus.IDE);
        assertEquals(List.of("ahci-0", "virtio-blk-0", "ide-0", "ahci-1", "virtio-blk-1", "ahci-5", "ide-2", "ahci-4",
                "ide-3"),
                DrivePlan.of(settings(List.of(ahci, virtio, ide, ahci, virtio), List.of(ahciCd, ideCd, ahciCd, ideCd)))
                        .stream().map(Place::name).toList());
        assertThrows(VmException.class, () -> DrivePlan.of(settings(List.of(ide, ide, ide, ide), List.of(ideCd))));
        assertThrows(VmException.class,
                () -> DrivePlan.of(settings(List.of(), List.of(new CdromSettings(null, DriveBus.VIRTIO)))));
    }

    @Test
    void aMachineWithoutDrivesHasNoController() throws Exception {
        Machine machine = create(List.of(), List.of(), processor -> Exit.HALTED);
        assertEquals(List.of(), drives(machine));
        assertFalse(machine.report().devices().containsKey("ahci.reads"));
        assertFalse(machine.report().devices().containsKey("ide.reads"));
    }

    @Test
    void discsAreExchanged() throws Exception {
        Path first = file("first.iso", 4096);
        Path second = file("second.iso", 8192);
        Machine machine = create(
                List.of(new DiskSettings(file("disk", 512), DiskFormat.RAW, false, DriveBus.AHCI, false)),
                List.of(new CdromSettings(first, DriveBus.AHCI), new CdromSettings(null, DriveBus.IDE)),
                processor -> Exit.HALTED);
        List<DriveStatus> before = drives(machine);
        assertEquals(List.of("ahci-0", "ahci-5", "ide-2"), before.stream().map(DriveStatus::name).toList());
        assertFalse(before.getFirst().removable());
        assertNull(before.get(2).medium());

        change(machine, "ahci-5", second, false);
        DriveStatus.Medium medium = drives(machine).get(1).medium();
        assertNotNull(medium);
        assertEquals(second, medium.file());
        assertEquals(8192, medium.sizeBytes());
        assertEquals("TRAY_OPENED ahci-5", next());
        assertEquals("TRAY_CLOSED ahci-5", next());
        change(machine, "ahci-5", null, false);
        assertTrue(drives(machine).get(1).trayOpen());
        assertNull(drives(machine).get(1).medium());
        change(machine, "ide-2", first, false);
        assertEquals(first, drives(machine).get(2).medium().file());
        Files.delete(second);
    }

    @Test
    void whatCannotBeDoneIsSaidAndChangesNothing() throws Exception {
        Path first = file("first.iso", 4096);
        Machine machine = create(List.of(new DiskSettings(file("disk", 512), DiskFormat.RAW, false)),
                List.of(new CdromSettings(first, DriveBus.IDE)), processor -> Exit.HALTED);
        assertTrue(refusal(machine, "ide-2", folder.resolve("none.iso")).contains("There is no disk file"));
        assertEquals(first, drives(machine).getFirst().medium().file());
        assertFalse(drives(machine).getFirst().trayOpen());
        assertEquals("Device 'ahci-5' not found", refusal(machine, "ahci-5", first));
        assertEquals("Device 'virtio-blk-0' is not removable", refusal(machine, "virtio-blk-0", first));
        machine.request(Request.QUIT).get(10, TimeUnit.SECONDS);
        machine.ended().get(10, TimeUnit.SECONDS);
        change(machine, "ide-2", null, false);
        assertEquals(List.of(), drives(machine));
    }

    @Test
    void aGuestThatLocksTheTrayKeepsTheDisc() throws Exception {
        Machine machine = create(List.of(), List.of(new CdromSettings(file("first.iso", 4096), DriveBus.IDE)),
                processor -> {
                    if (processor.executed.get() == 1) {
                        out(processor, 0x176, 0xA0);
                        out(processor, 0x177, 0xA0);
                        int[] words = {0x1E, 0, 1, 0, 0, 0}; // PREVENT MEDIUM REMOVAL
                        for (int word : words) {
                            processor.wiring.bus().writePort(0x170, 2, word);
                        }
                    }
                    return Exit.HALTED;
                });
        machine.request(Request.RESUME).get(10, TimeUnit.SECONDS);
        while (!drives(machine).getFirst().locked()) {
            Thread.onSpinWait();
        }
        assertTrue(refusal(machine, "ide-2", null).contains("is locked and force was not specified"));
        assertNotNull(drives(machine).getFirst().medium());
        change(machine, "ide-2", null, true);
        assertNull(drives(machine).getFirst().medium());
    }

    private static void out(ScriptedVcpu processor, int port, int value) {
        processor.wiring.bus().writePort(port, 1, value);
    }

    private String next() throws InterruptedException {
        MachineEvent event = events.poll(10, TimeUnit.SECONDS);
        return event.kind() + " " + event.drive();
    }
}
