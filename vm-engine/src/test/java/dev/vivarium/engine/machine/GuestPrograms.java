package dev.vivarium.engine.machine;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.vivarium.engine.api.Console;
import dev.vivarium.engine.api.Machine;
import dev.vivarium.engine.api.Machine.Request;
import dev.vivarium.engine.api.MachineEnd;
import dev.vivarium.engine.api.MachineEnd.Reason;
import dev.vivarium.engine.api.MachineReport;
import dev.vivarium.engine.api.MachineSettings;
import dev.vivarium.engine.api.MachineSettings.DiskFormat;
import dev.vivarium.engine.api.MachineSettings.DiskSettings;
import dev.vivarium.engine.api.MachineSettings.KernelBoot;
import dev.vivarium.engine.api.MachineSettings.ProcessorSettings;
import dev.vivarium.engine.api.MachineSettings.SerialSettings;
import dev.vivarium.engine.api.VmException;

import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

import java.io.ByteArrayOutputStream;
import java.net.UnixDomainSocketAddress;
import java.nio.ByteBuffer;
import java.nio.channels.SocketChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;

/** Whole machines, from settings to their end, with guests of a few instructions. Each back end is to pass it. */
@Timeout(60)
abstract class GuestPrograms {
    @TempDir
    private Path folder;
    final Recorder console = new Recorder();
    private final Recorder debugConsole = new Recorder();
    private List<DiskSettings> disks = List.of();
    private SerialSettings serial = new SerialSettings.Console();
    private SerialSettings virtioConsole = new SerialSettings.None();
    private boolean testDevices;
    private int processors = 1;
    private boolean stopOnReset;
    private @Nullable Path monitor;

    static final class Recorder implements Console {
        private final ByteArrayOutputStream shown = new ByteArrayOutputStream();
        private volatile @Nullable Keyboard keyboard;
        private volatile CountDownLatch enough = new CountDownLatch(0);
        private volatile int wanted;

        @Override
        public void connect(Keyboard keys) {
            keyboard = keys;
        }

        @Override
        public synchronized void show(byte[] bytes, int from, int length) {
            shown.write(bytes, from, length);
            if (shown.size() >= wanted) {
                enough.countDown();
            }
        }

        /** Types one byte. */
        void press(char key) throws InterruptedException {
            Objects.requireNonNull(keyboard).type(new byte[]{(byte) key}, 0, 1);
        }

        synchronized String text() {
            return shown.toString(StandardCharsets.ISO_8859_1);
        }

        void await(int bytes) throws InterruptedException {
            CountDownLatch latch = new CountDownLatch(1);
            synchronized (this) {
                wanted = bytes;
                enough = latch;
                if (shown.size() >= bytes) {
                    return;
                }
            }
            assertTrue(latch.await(30, TimeUnit.SECONDS));
        }
    }

    @Test
    void aGuestPrintsAndSwitchesItselfOff() throws Exception {
        try (Machine machine = start(new TinyGuest().print("Hello, world.\n").powerOff())) {
            MachineEnd end = machine.ended().get(30, TimeUnit.SECONDS);
            assertEquals(MachineEnd.quiet(Reason.POWERED_OFF), end);
            assertEquals("Hello, world.\n", console.text());
            MachineReport report = machine.report();
            assertEquals(14, report.devices().get("com1.sent"));
            assertTrue(report.firstOutputMillis() > 0);
            assertTrue(report.markerMillis() >= report.firstOutputMillis());
        }
    }

    @Test
    void whatIsTypedReachesTheGuest() throws Exception {
        try (Machine machine = start(new TinyGuest().echo().powerOff())) {
            String text = "The quick brown fox ".repeat(30) + "q";
            byte[] bytes = text.replace("quick", "swift").getBytes(StandardCharsets.US_ASCII);
            console.keyboard.type(bytes, 0, bytes.length);
            assertEquals(Reason.POWERED_OFF, machine.ended().get(30, TimeUnit.SECONDS).reason());
            assertEquals(new String(bytes, StandardCharsets.US_ASCII), console.text());
        }
    }

    @Test
    void theDebugPortsPrintAndEndTheMachine() throws Exception {
        testDevices = true;
        TinyGuest guest = new TinyGuest().out(0x402, 'o').out(0x402, 'k').out(0xF4, 0x21).print("unreached");
        try (Machine machine = start(guest.halt())) {
            MachineEnd end = machine.ended().get(30, TimeUnit.SECONDS);
            assertEquals(new MachineEnd(Reason.TEST_EXIT, 0x43, ""), end);
            assertEquals("ok", debugConsole.text());
            assertEquals("", console.text());
        }
    }

    @Test
    void withoutTheTestDevicesTheirPortsAreEmpty() throws Exception {
        try (Machine machine = start(new TinyGuest().out(0xF4, 1).out(0x402, 'x').powerOff())) {
            assertEquals(Reason.POWERED_OFF, machine.ended().get(30, TimeUnit.SECONDS).reason());
            assertEquals("", debugConsole.text());
        }
    }

    @Test
    void aTripleFaultStartsTheKernelOver() throws Exception {
        try (Machine machine = start(new TinyGuest().print("again ").tripleFault())) {
            console.await(30);
            machine.request(Request.QUIT);
            assertEquals(Reason.QUIT, machine.ended().get(30, TimeUnit.SECONDS).reason());
            assertTrue(console.text().startsWith("again again again "), console.text());
        }
    }

    @Test
    void everyWayToResetEndsAMachineThatIsToEndThere() throws Exception {
        stopOnReset = true;
        List<TinyGuest> guests = List.of(new TinyGuest().tripleFault(), new TinyGuest().out(0xCF9, 6).halt(),
                new TinyGuest().out(0x64, 0xFE).halt(), new TinyGuest().out(0x92, 1).halt());
        for (TinyGuest guest : guests) {
            try (Machine machine = start(guest)) {
                assertEquals(MachineEnd.quiet(Reason.RESET), machine.ended().get(30, TimeUnit.SECONDS));
            }
        }
    }

    @Test
    void aPausedGuestPrintsNothing() throws Exception {
        try (Machine machine = start(new TinyGuest().printForEver("0123456789"))) {
            console.await(1000);
            machine.request(Request.PAUSE).get(30, TimeUnit.SECONDS);
            long sent = machine.report().devices().get("com1.sent");
            assertEquals(sent, machine.report().devices().get("com1.sent"));
            machine.request(Request.RESUME).get(30, TimeUnit.SECONDS);
            console.await((int) sent + 100);
        }
        assertTrue(("0123456789".repeat(console.text().length() / 10 + 1)).startsWith(console.text()));
    }

    @Test
    void aKernelThatHasChangedIsReadAgainAtReset() throws Exception {
        Path kernel = new TinyGuest().print("x").halt().writeTo(folder.resolve("kernel"));
        try (Machine machine = create(kernel)) {
            machine.request(Request.RESUME);
            console.await(1);
            Files.write(kernel, new byte[0]);
            machine.request(Request.RESET).get(30, TimeUnit.SECONDS);
            MachineEnd end = machine.ended().get(30, TimeUnit.SECONDS);
            assertEquals(Reason.REFUSED, end.reason());
            assertEquals(2, end.exitStatus());
            assertTrue(end.sentence().contains("truncated"), end.sentence());
        }
    }

    @Test
    void aConsoleIsThereIfItLeadsSomewhere() throws Exception {
        try (Machine machine = start(new TinyGuest().halt())) {
            assertFalse(machine.report().devices().containsKey("virtio-console.bytesSent"));
        }
        virtioConsole = new SerialSettings.ToFile(folder.resolve("console"));
        try (Machine machine = start(new TinyGuest().halt())) {
            assertTrue(machine.report().devices().containsKey("virtio-console.bytesSent"));
        }
        assertTrue(Files.exists(folder.resolve("console")));
    }

    @Test
    void theMonitorEndsTheMachine() throws Exception {
        Path socket = folder.resolve("qmp");
        monitor = socket;
        try (Machine machine = start(new TinyGuest().halt());
                SocketChannel client = SocketChannel.open(UnixDomainSocketAddress.of(socket))) {
            client.write(ByteBuffer.wrap("{\"execute\":\"qmp_capabilities\"}{\"execute\":\"quit\"}"
                    .getBytes(StandardCharsets.US_ASCII)));
            assertEquals(MachineEnd.quiet(Reason.QUIT), machine.ended().get(30, TimeUnit.SECONDS));
            ByteArrayOutputStream heard = new ByteArrayOutputStream();
            ByteBuffer buffer = ByteBuffer.allocate(4096);
            while (client.read(buffer.clear()) >= 0) {
                heard.write(buffer.array(), 0, buffer.position());
            }
            assertTrue(heard.toString(StandardCharsets.US_ASCII).contains("\"SHUTDOWN\""), heard.toString());
        }
        assertFalse(Files.exists(socket));
    }

    @Test
    void aMultibootKernelFindsTheBiosTimerTicking() throws Exception {
        testDevices = true;
        // OCW3: read the requests; wait for IRQ 0; exit with the mask register
        TinyGuest guest = new TinyGuest().bytes(0xB0, 0x0A, 0xE6, 0x20, 0xE4, 0x20, 0xA8, 0x01, 0x74, 0xFA)
                .bytes(0xE4, 0x21, 0xE6, 0xF4).halt();
        try (Machine machine = start(guest)) {
            assertEquals(0xFA << 1 & 0xFF | 1, machine.ended().get(30, TimeUnit.SECONDS).exitStatus());
        }
    }

    @Test
    void lockedInstructionsOfTwoProcessorsLoseNothing() throws Exception {
        testDevices = true;
        processors = 2;
        TinyGuest guest = new TinyGuest()
                // For the second processor, at 8000h: mov cx, 50000; l: lock inc dword [7000h]; loop l;
                // lock inc word [7004h]; hlt; jmp to hlt
                .store(0x8000, 0xF0C3_50B9).store(0x8004, 0x0006_FF66).store(0x8008, 0xF0F8_E270)
                .store(0x800C, 0x7004_06FF).store(0x8010, 0x00FD_EBF4)
                // INIT and start-up to all others
                .store(0xFEE0_0300, 0x000C_4500).store(0xFEE0_0300, 0x000C_4608)
                // mov ecx, 50000; l: lock inc dword [7000h]; loop l
                .bytes(0xB9, 0x50, 0xC3, 0, 0, 0xF0, 0xFF, 0x05, 0, 0x70, 0, 0, 0xE2, 0xF7)
                // l: cmp dword [7004h], 1; jne l
                .bytes(0x83, 0x3D, 4, 0x70, 0, 0, 1, 0x75, 0xF7)
                // cmp dword [7000h], 100000; sete al; out F4h, al
                .bytes(0x81, 0x3D, 0, 0x70, 0, 0, 0xA0, 0x86, 1, 0, 0x0F, 0x94, 0xC0, 0xE6, 0xF4).halt();
        try (Machine machine = start(guest)) {
            assertEquals(3, machine.ended().get(30, TimeUnit.SECONDS).exitStatus());
        }
    }

    @Test
    void afterAResetTheOtherProcessorsWaitAgain() throws Exception {
        testDevices = true;
        processors = 2;
        TinyGuest guest = new TinyGuest()
                // For the second processor, at 8000h: lock inc word [7004h]; hlt; jmp to hlt
                .store(0x8000, 0x0406_FFF0).store(0x8004, 0xFDEB_F470)
                // inc dword [7008h]; INIT and start-up to all others
                .bytes(0xFF, 0x05, 8, 0x70, 0, 0).store(0xFEE0_0300, 0x000C_4500).store(0xFEE0_0300, 0x000C_4608)
                // l: mov eax, [7004h]; cmp eax, [7008h]; jne l
                .bytes(0xA1, 4, 0x70, 0, 0, 0x3B, 0x05, 8, 0x70, 0, 0, 0x75, 0xF3)
                // if it is not 3 yet, reset; out F4h, al
                .bytes(0x3C, 3, 0x74, 11).out(0xCF9, 6).halt().bytes(0xE6, 0xF4).halt();
        try (Machine machine = start(guest)) {
            assertEquals(7, machine.ended().get(30, TimeUnit.SECONDS).exitStatus());
        }
    }

    @Test
    void aDiskHasOneWriter() throws Exception {
        Path disk = Files.write(folder.resolve("disk"), new byte[1024]);
        disks = List.of(new DiskSettings(disk, DiskFormat.RAW, false));
        try (Machine machine = start(new TinyGuest().halt())) {
            VmException refusal = assertThrows(VmException.class, () -> start(new TinyGuest().halt()));
            assertTrue(refusal.sentence().contains("disk"), refusal.sentence());
            assertEquals(Machine.State.RUNNING, running(machine));
        }
        start(new TinyGuest().halt()).close();
        disks = List.of(new DiskSettings(disk, DiskFormat.RAW, false), new DiskSettings(disk, DiskFormat.RAW, true));
        assertThrows(VmException.class, () -> start(new TinyGuest().halt()));
    }

    @Test
    void whatCannotBeOpenedLeavesNothingOpen() throws Exception {
        Path disk = Files.write(folder.resolve("disk"), new byte[1024]);
        disks = List.of(new DiskSettings(disk, DiskFormat.RAW, false));
        serial = new SerialSettings.ToFile(folder.resolve("none").resolve("out"));
        assertThrows(VmException.class, () -> start(new TinyGuest().halt()));
        serial = new SerialSettings.None();
        start(new TinyGuest().halt()).close();
    }

    /** Who runs the guests. */
    abstract ProcessorSettings processor(int count);

    private static Machine.State running(Machine machine) throws Exception {
        machine.request(Request.RESUME).get(30, TimeUnit.SECONDS);
        return machine.state();
    }

    Machine start(TinyGuest guest) throws Exception {
        Machine machine = create(guest.writeTo(folder.resolve("kernel")));
        machine.request(Request.RESUME);
        return machine;
    }

    private Machine create(Path kernel) throws VmException {
        MachineSettings settings = new MachineSettings("tiny",
                processor(processors), 4 << 20,
                new KernelBoot(kernel, null, ""), disks, serial, virtioConsole, "world", testDevices,
                stopOnReset, monitor, folder);
        return new Engine().create(settings, console, debugConsole);
    }
}
