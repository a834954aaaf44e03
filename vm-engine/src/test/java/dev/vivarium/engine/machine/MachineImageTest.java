package dev.vivarium.engine.machine;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.vivarium.engine.api.Console;
import dev.vivarium.engine.api.Machine.Request;
import dev.vivarium.engine.api.MachineEnd;
import dev.vivarium.engine.api.MachineSettings;
import dev.vivarium.engine.api.MachineSettings.Accelerator;
import dev.vivarium.engine.api.MachineSettings.KernelBoot;
import dev.vivarium.engine.api.MachineSettings.ProcessorSettings;
import dev.vivarium.engine.api.MachineSettings.SerialSettings;
import dev.vivarium.engine.api.VmException;
import dev.vivarium.snapshot.disk.DiskFiles;

import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.lang.foreign.Arena;
import java.lang.foreign.MemorySegment;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;

/** A machine that is saved while it computes goes on in another one, whatever runs either of them. */
@Timeout(60)
class MachineImageTest {
    private static final int ROUNDS = 60_000_000;

    @TempDir
    private Path folder;
    private final Printed printed = new Printed();

    private static final class Printed implements Console {
        private final ByteArrayOutputStream bytes = new ByteArrayOutputStream();

        @Override
        public void connect(Keyboard keyboard) {
        }

        @Override
        public synchronized void show(byte[] shown, int from, int length) {
            bytes.write(shown, from, length);
        }
    }

    @Test
    void aComputationGoesOnInAnotherMachine() throws Exception {
        Path kernel = checksum().writeTo(folder.resolve("kernel"));
        VirtualMachine machine = create(kernel, "off", null);
        for (String next : List.of("on", "off", "mixed", "on")) {
            machine.request(Request.RESUME).get(30, TimeUnit.SECONDS);
            Thread.sleep(20);
            machine.request(Request.PAUSE).get(30, TimeUnit.SECONDS);
            MachineImage image = machine.image(ram -> {
            }).get(30, TimeUnit.SECONDS);
            assertTrue(image.processors().getFirst().gpr()[1] > 0, "it still counts down");
            VirtualMachine following = create(kernel, next, image);
            assertEquals(image.guestNanos(), following.report().guestNanos());
            machine.close();
            machine = following;
        }
        machine.request(Request.RESUME);
        assertEquals(MachineEnd.Reason.POWERED_OFF, machine.ended().get(30, TimeUnit.SECONDS).reason());
        machine.close();
        assertEquals(expected(), told());
    }

    @Test
    void itsProcessorsStayWhatTheyAre() throws Exception {
        Path kernel = checksum().writeTo(folder.resolve("kernel"));
        try (VirtualMachine machine = create(kernel, "on", null)) {
            MachineImage image = machine.image(ram -> {
            }).get(30, TimeUnit.SECONDS);
            assertEquals("x86-64-v2", image.model());
            MachineImage other = new MachineImage("host (Some Processor, 12345678)", image.devices(),
                    image.processors(), image.guestNanos(), image.ram());
            VmException refusal = assertThrows(VmException.class, () -> create(kernel, "on", other));
            assertEquals(VmException.Kind.HOST, refusal.kind());
            assertEquals("The machine's processors are host (Some Processor, 12345678), and here they would be"
                    + " x86-64-v2. It can go on only with the same model of processor, with KVM, on a computer with"
                    + " that processor; or it is started anew.", refusal.sentence());
        }
    }

    @Test
    void aRunningMachineHasOneAndGoesOn() throws Exception {
        Path kernel = checksum().writeTo(folder.resolve("kernel"));
        MachineImage image;
        try (Arena arena = Arena.ofShared()) {
            MemorySegment copy = arena.allocate(4 << 20);
            try (VirtualMachine machine = create(kernel, "off", null)) {
                machine.request(Request.RESUME).get(30, TimeUnit.SECONDS);
                Thread.sleep(20);
                MachineImage taken = machine.image(memory -> copy.copyFrom(memory.segment())).get(30, TimeUnit.SECONDS);
                image = new MachineImage(taken.model(), taken.devices(), taken.processors(), taken.guestNanos(), copy);
                assertEquals(MachineEnd.Reason.POWERED_OFF, machine.ended().get(30, TimeUnit.SECONDS).reason());
            }
            assertEquals(expected(), told());
            printed.bytes.reset();
            try (VirtualMachine second = create(kernel, "on", image)) {
                second.request(Request.RESUME);
                assertEquals(MachineEnd.Reason.POWERED_OFF, second.ended().get(30, TimeUnit.SECONDS).reason());
            }
            assertEquals(expected(), told());
        }
    }

    @Test
    void whatIsAskedForMeanwhileWaits() throws Exception {
        try (VirtualMachine machine = create(checksum().writeTo(folder.resolve("kernel")), "on", null)) {
            machine.request(Request.RESUME).get(30, TimeUnit.SECONDS);
            List<CompletableFuture<?>> asked = new ArrayList<>();
            CompletableFuture<MachineImage> image = machine.image(ram -> {
                asked.add(machine.request(Request.PAUSE));
                asked.add(machine.request(Request.RESUME));
            });
            assertTrue(image.get(30, TimeUnit.SECONDS).guestNanos() > 0);
            for (CompletableFuture<?> each : asked) {
                each.get(30, TimeUnit.SECONDS);
            }
            assertEquals(MachineEnd.Reason.POWERED_OFF, machine.ended().get(30, TimeUnit.SECONDS).reason());
        }
        assertEquals(expected(), told());
    }

    @Test
    void whatFailsMeanwhileLeavesItRunning() throws Exception {
        try (VirtualMachine machine = create(checksum().writeTo(folder.resolve("kernel")), "on", null)) {
            machine.request(Request.RESUME).get(30, TimeUnit.SECONDS);
            CompletableFuture<MachineImage> image = machine.image(ram -> {
                throw new IOException("no room");
            });
            ExecutionException failure = assertThrows(ExecutionException.class, () -> image.get(30, TimeUnit.SECONDS));
            assertEquals("no room", failure.getCause().getMessage());
            assertEquals(MachineEnd.Reason.POWERED_OFF, machine.ended().get(30, TimeUnit.SECONDS).reason());
        }
        assertEquals(expected(), told());
    }

    private int told() {
        return ByteBuffer.wrap(printed.bytes.toByteArray()).order(ByteOrder.LITTLE_ENDIAN).getInt();
    }

    private VirtualMachine create(Path kernel, String translate, @Nullable MachineImage image) throws VmException {
        ProcessorSettings processor = new ProcessorSettings(Accelerator.SOFT, translate, "x86-64-v2", 1);
        MachineSettings settings = new MachineSettings("tiny", processor, 4 << 20, new KernelBoot(kernel, null, ""),
                List.of(), new SerialSettings.Console(), new SerialSettings.None(), "", false, false, null, folder);
        return new MachineBuilder(settings, new DiskFiles(), new BackEnds().choose(processor)).build(printed,
                new Printed(), image);
    }

    /** mov eax, 1; mov ecx, ROUNDS; l: imul eax, eax, 41C64E6Dh; add eax, 3039h; xor eax, ecx; dec ecx; jnz l; its bytes. */
    static TinyGuest checksum() {
        return new TinyGuest().bytes(0xB8, 1, 0, 0, 0, 0xB9, ROUNDS & 0xFF, ROUNDS >> 8 & 0xFF, ROUNDS >> 16 & 0xFF,
                ROUNDS >> 24)
                .bytes(0x69, 0xC0, 0x6D, 0x4E, 0xC6, 0x41, 0x05, 0x39, 0x30, 0, 0, 0x31, 0xC8, 0x49, 0x75, 0xF0)
                // mov ecx, 4; mov dx, 3F8h; l: out dx, al; shr eax, 8; loop l
                .bytes(0xB9, 4, 0, 0, 0, 0x66, 0xBA, 0xF8, 0x03, 0xEE, 0xC1, 0xE8, 8, 0xE2, 0xFA)
                .powerOff();
    }

    static int expected() {
        int sum = 1;
        for (int i = ROUNDS; i > 0; i--) {
            sum = sum * 0x41C6_4E6D + 0x3039 ^ i;
        }
        return sum;
    }
}
