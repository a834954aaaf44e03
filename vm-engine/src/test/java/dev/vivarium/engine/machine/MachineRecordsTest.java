package dev.vivarium.engine.machine;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.vivarium.engine.api.Machine.Request;
import dev.vivarium.engine.api.MachineEnd;
import dev.vivarium.engine.api.MachineSettings;
import dev.vivarium.engine.api.VmException;
import dev.vivarium.engine.rig.HostileState;
import dev.vivarium.engine.rig.StateSamples;
import dev.vivarium.snapshot.SnapshotException;
import dev.vivarium.snapshot.SnapshotException.Kind;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.lang.foreign.MemorySegment;
import java.lang.foreign.ValueLayout;
import java.lang.reflect.Array;
import java.lang.reflect.RecordComponent;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import java.util.concurrent.TimeUnit;
import java.util.stream.Collectors;

/** A machine's records as a file: nothing is lost on the way, and what was saved once is read for ever. */
@Timeout(120)
class MachineRecordsTest {
    @TempDir
    private Path folder;
    private final GuestPrograms.Recorder console = new GuestPrograms.Recorder();

    enum Boards {
        KERNEL, FIRMWARE, CARDS;

        MachineSettings settings(Path folder) throws IOException {
            return switch (this) {
                case KERNEL -> SampleMachines.kernelBoard(folder, MachineImageTest.checksum());
                case FIRMWARE -> SampleMachines.firmwareBoard(folder);
                case CARDS -> SampleMachines.cardBoard(folder, MachineImageTest.checksum());
            };
        }

        String sample(int version) {
            return "dev/vivarium/engine/machine/" + name().toLowerCase(Locale.ROOT) + "-board-v" + version
                    + ".json";
        }
    }

    @ParameterizedTest
    @EnumSource
    void theBoardHasTheRecordsThatItIsSaidToHave(Boards kind) throws Exception {
        MachineSettings settings = kind.settings(folder);
        try (VirtualMachine machine = SampleMachines.build(settings, console, null)) {
            Map<String, Class<?>> saved = SampleMachines.image(machine).devices().entrySet().stream()
                    .collect(Collectors.toMap(Map.Entry::getKey, entry -> entry.getValue().getClass()));
            assertEquals(new TreeMap<>(saved), new TreeMap<>(MachineRecords.parts(settings).devices()));
        }
    }

    @ParameterizedTest
    @EnumSource
    void anImageIsReadAsItWasWritten(Boards kind) throws Exception {
        MachineSettings settings = kind.settings(folder);
        try (VirtualMachine machine = SampleMachines.build(settings, console, null)) {
            MachineImage image = runFor(machine, 20);
            byte[] file = write(image);
            MachineImage read = MachineRecords.read(new ByteArrayInputStream(file), settings, image.ram());
            assertSame("image", image, read);
            assertEquals(text(file), text(write(read)));
            StateSamples.offer(kind.sample(1), file);
        }
    }

    @Test
    void aMachineGoesOnFromItsFile() throws Exception {
        MachineSettings settings = Boards.KERNEL.settings(folder);
        byte[] file;
        MemorySegment ram;
        long nanos;
        try (VirtualMachine machine = SampleMachines.build(settings, console, null)) {
            MachineImage image = runFor(machine, 50);
            assertTrue(image.processors().getFirst().gpr()[1] > 0, "it still counts down");
            file = write(image);
            nanos = image.guestNanos();
            ram = MemorySegment.ofArray(image.ram().toArray(ValueLayout.JAVA_BYTE));
        }
        MachineImage image = MachineRecords.read(new ByteArrayInputStream(file), settings, ram);
        try (VirtualMachine machine = SampleMachines.build(settings, console, image)) {
            assertEquals(nanos, machine.report().guestNanos());
            machine.request(Request.RESUME);
            assertEquals(MachineEnd.Reason.POWERED_OFF, machine.ended().get(60, TimeUnit.SECONDS).reason());
        }
        byte[] told = console.text().getBytes(StandardCharsets.ISO_8859_1);
        assertEquals(MachineImageTest.expected(), ByteBuffer.wrap(told).order(ByteOrder.LITTLE_ENDIAN).getInt());
    }

    /** The memory of the samples is not kept: a machine is built from them, and stands still. */
    @ParameterizedTest
    @EnumSource
    void wholeMachinesOfEarlierReleasesLoadForEver(Boards kind) throws Exception {
        MachineSettings settings = kind.settings(folder);
        List<Integer> versions = new ArrayList<>();
        for (int version = 1; StateSamples.read(kind.sample(version)) != null; version++) {
            byte[] sample = StateSamples.read(kind.sample(version));
            try (VirtualMachine first = SampleMachines.build(settings, console, null)) {
                long memory = SampleMachines.image(first).ram().byteSize();
                first.request(Request.QUIT).get(30, TimeUnit.SECONDS);
                MachineImage image = MachineRecords.read(new ByteArrayInputStream(sample), settings,
                        MemorySegment.ofArray(new byte[Math.toIntExact(memory)]));
                versions.add(version);
                first.close();
                try (VirtualMachine machine = SampleMachines.build(settings, console, image)) {
                    MachineImage again = SampleMachines.image(machine);
                    assertEquals(image.guestNanos(), again.guestNanos());
                    assertSame("processors", image.processors(), again.processors());
                    assertEquals(image.devices().keySet(), again.devices().keySet());
                }
            }
        }
        assertFalse(versions.isEmpty(), kind.sample(1) + ": " + StateSamples.HOW_TO_WRITE);
    }

    @Test
    void aDamagedFileIsReadOrRefused() throws Exception {
        MachineSettings settings = Boards.KERNEL.settings(folder);
        byte[] sample = StateSamples.read(Boards.KERNEL.sample(1));
        assertNotNull(sample);
        Random random = new Random(2);
        int refused = 0;
        for (int i = 0; i < 300; i++) {
            byte[] changed = i % 3 == 0 ? Arrays.copyOf(sample, random.nextInt(sample.length)) : sample.clone();
            changed[random.nextInt(changed.length)] ^= (byte) (1 << random.nextInt(8));
            try {
                MachineRecords.read(new ByteArrayInputStream(changed), settings, MemorySegment.NULL);
            } catch (SnapshotException e) {
                assertTrue(e.kind() == Kind.CORRUPT || e.kind() == Kind.TOO_NEW, e.toString());
                refused++;
            }
        }
        assertTrue(refused >= 100, "only " + refused + " were refused");
    }

    /** Half of the changes are in a processor, whose record is the richest. */
    @Test
    void aMachineLivesWithWhatItsRecordsDoNotRefuse() throws Exception {
        MachineSettings settings = Boards.KERNEL.settings(folder);
        String sample = text(StateSamples.read(Boards.KERNEL.sample(1)));
        int processors = sample.indexOf("\"processors\"");
        HostileState devices = new HostileState(sample.substring(0, processors).getBytes(StandardCharsets.UTF_8), 1);
        HostileState cpus = new HostileState(("\"fields\"" + sample.substring(processors))
                .getBytes(StandardCharsets.UTF_8), 2);
        byte[] ram = new byte[Math.toIntExact(settings.memoryBytes())];
        int built = 0;
        for (int i = 0; i < 100; i++) {
            String file = i % 2 == 0
                    ? text(devices.next()) + sample.substring(processors)
                    : sample.substring(0, processors) + text(cpus.next()).substring("\"fields\"".length());
            MachineImage image;
            try {
                image = MachineRecords.read(new ByteArrayInputStream(file.getBytes(StandardCharsets.UTF_8)), settings,
                        MemorySegment.ofArray(ram));
            } catch (SnapshotException refused) {
                continue;
            }
            built++;
            try (VirtualMachine machine = SampleMachines.build(settings, console, image)) {
                machine.request(Request.RESUME).get(30, TimeUnit.SECONDS);
                Thread.sleep(2);
                machine.request(Request.PAUSE).get(30, TimeUnit.SECONDS);
                MachineEnd end = machine.ended().getNow(null);
                assertTrue(end == null || end.exitStatus() != VmException.Kind.FAULT.exitStatus(),
                        () -> end + " with " + file);
            }
        }
        assertTrue(built > 20, "only " + built + " were read");
    }

    @Test
    void aProcessorThatIsNoneOfThisModelIsRefused() throws Exception {
        MachineSettings settings = Boards.KERNEL.settings(folder);
        String sample = text(StateSamples.read(Boards.KERNEL.sample(1)));
        String file = sample.replaceAll("\"msrs\":\\{[^}]*}", "\"msrs\":{\"74565\":2}");
        MachineImage image = MachineRecords.read(new ByteArrayInputStream(file.getBytes(StandardCharsets.UTF_8)),
                settings, MemorySegment.ofArray(new byte[Math.toIntExact(settings.memoryBytes())]));
        try (VirtualMachine machine = SampleMachines.build(settings, console, image)) {
            MachineEnd end = machine.ended().get(30, TimeUnit.SECONDS);

            assertEquals(VmException.Kind.HOST.exitStatus(), end.exitStatus());
            assertTrue(end.sentence().contains("The saved state of a processor is not that of one here: The processor"
                    + " record's field 'msrs' holds what this processor model does not have."), end.sentence());
        }
    }

    @Test
    void aMachineIsNotGivenAnothersFile() throws Exception {
        byte[] sample = StateSamples.read(Boards.FIRMWARE.sample(1));
        MachineSettings settings = Boards.KERNEL.settings(folder);

        SnapshotException refusal = assertThrows(SnapshotException.class,
                () -> MachineRecords.read(new ByteArrayInputStream(sample), settings, MemorySegment.NULL));

        assertEquals("The saved machine is another one: it has a device 'ahci' that this machine has not.",
                refusal.getMessage());
    }

    private static MachineImage runFor(VirtualMachine machine, int millis) throws Exception {
        machine.request(Request.RESUME).get(30, TimeUnit.SECONDS);
        Thread.sleep(millis);
        machine.request(Request.PAUSE).get(30, TimeUnit.SECONDS);
        return SampleMachines.image(machine);
    }

    private static byte[] write(MachineImage image) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        MachineRecords.write(image, out);
        return out.toByteArray();
    }

    /** Component by component; a record's own equals compares arrays by who they are. */
    private static void assertSame(String where, Object expected, Object actual) throws Exception {
        if (expected instanceof Record) {
            assertEquals(expected.getClass(), actual.getClass(), where);
            for (RecordComponent part : expected.getClass().getRecordComponents()) {
                part.getAccessor().setAccessible(true);
                assertSame(where + "." + part.getName(), part.getAccessor().invoke(expected),
                        part.getAccessor().invoke(actual));
            }
        } else if (expected instanceof Map<?, ?> map) {
            assertEquals(map.keySet(), ((Map<?, ?>) actual).keySet(), where);
            for (Map.Entry<?, ?> entry : map.entrySet()) {
                assertSame(where + "." + entry.getKey(), entry.getValue(), ((Map<?, ?>) actual).get(entry.getKey()));
            }
        } else if (expected instanceof List<?> list) {
            assertEquals(list.size(), ((List<?>) actual).size(), where);
            for (int i = 0; i < list.size(); i++) {
                assertSame(where + "[" + i + "]", list.get(i), ((List<?>) actual).get(i));
            }
        } else if (expected.getClass().isArray()) {
            assertEquals(Array.getLength(expected), Array.getLength(actual), where);
            for (int i = 0; i < Array.getLength(expected); i++) {
                assertEquals(Array.get(expected, i), Array.get(actual, i), where + "[" + i + "]");
            }
        } else {
            assertEquals(expected, actual, where);
        }
    }

    private static String text(byte[] file) {
        return new String(file, StandardCharsets.UTF_8);
    }
}
