package dev.vivarium.tests.kvm;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.vivarium.tests.boot.GuestShell;
import dev.vivarium.tests.run.VivProcess;

import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.regex.Pattern;

/** Debian's kernel as the guest of {@code viv run --accel kvm}. Runs in the rig: {@link KvmRigTest}. */
@Tag(Rig.TAG)
class LinuxInRigTest {
    private static final int DISK_BYTES = 8 << 20;
    private static final int WRITTEN_BYTES = 4 << 20;
    private static final long SILENT_SECONDS = 120;
    private static final Pattern TICKS = Pattern.compile("tick \\d+\r\n");
    private static final String WRITE_AND_READ = "dd if=/dev/urandom of=/tmp/x bs=64k count=64 2>/dev/null"
            + " && md5sum </tmp/x && dd if=/tmp/x of=/dev/vda bs=64k conv=fsync 2>/dev/null"
            + " && dd if=/dev/vda iflag=direct bs=64k count=64 2>/dev/null | md5sum";

    @TempDir
    private Path folder;

    @ParameterizedTest
    @ValueSource(ints = {1, 2})
    void aDiskAndAConsoleWorkAndItPowersItselfOff(int processors) throws Exception {
        Path disk = Files.write(folder.resolve("disk"), new byte[DISK_BYTES]);
        Path console = folder.resolve("console");
        try (GuestShell shell = GuestShell.bootWith(Rig.APPEND, Rig.KERNEL, Rig.INITRD.toString(), "--accel", "kvm",
                "--cpus",
                String.valueOf(processors), "--memory", "256M", "--disk", disk.toString(), "--console",
                "file:" + console)) {
            assertEquals(processors + "\n", shell.run("grep -c ^processor /proc/cpuinfo", SILENT_SECONDS));
            String[] sums = shell.run(WRITE_AND_READ, SILENT_SECONDS).split("\n");
            assertEquals(sums[0], sums[1]);
            shell.run("seq 1 3000 >/dev/hvc0", SILENT_SECONDS);
            shell.assertNoTrouble();
            shell.powerOff();
            byte[] written = Arrays.copyOf(Files.readAllBytes(disk), WRITTEN_BYTES);
            assertEquals(sums[0], md5(written) + "  -");
            assertArrayEquals(new byte[DISK_BYTES - WRITTEN_BYTES],
                    Arrays.copyOfRange(Files.readAllBytes(disk), WRITTEN_BYTES, DISK_BYTES));
        }
        String numbers = Files.readString(console);
        assertEquals(3000, numbers.lines().count());
        assertTrue(numbers.endsWith("2999\r\n3000\r\n"), numbers);
    }

    @Test
    void itStopsGoesOnStartsAnewAndEndsAsTheControlSocketSays() throws Exception {
        Path socket = folder.resolve("qmp");
        try (VivProcess viv = VivProcess.start("run", "--accel", "kvm", "--cpus", "2", "--memory", "256M", "--kernel",
                Rig.KERNEL.toString(), "--initrd", Rig.INITRD.toString(), "--append", Rig.APPEND + " panic=-1",
                "--monitor", socket.toString())) {
            assertTrue(viv.shows("GUEST-SHELL", SILENT_SECONDS), () -> viv.output() + viv.errors());
            try (QmpSocket qmp = new QmpSocket(socket)) {
                stopsAndGoesOn(viv, qmp);
                viv.type("\3");
                viv.type("reboot -f\n");
                assertTrue(viv.shows("reboot: Restarting system", SILENT_SECONDS), viv.output());
                int restart = viv.output().indexOf("reboot: Restarting system");
                assertTrue(viv.showsBehind(restart, "GUEST-SHELL", SILENT_SECONDS), viv.output());
                assertTrue(qmp.execute("query-status").contains("\"status\":\"running\""));
                qmp.execute("quit");
            }
            assertEquals(0, viv.exitStatus(SILENT_SECONDS), viv.errors());
            assertEquals("", viv.errors());
            GuestShell.assertNoTroubleIn(viv.output());
        }
    }

    private static void stopsAndGoesOn(VivProcess viv, QmpSocket qmp) throws Exception {
        viv.type("for i in $(seq 1 2000); do echo tick $i; sleep 0.02; done\n");
        assertTrue(viv.shows("tick 5\r\n", SILENT_SECONDS), viv.output());
        for (int i = 0; i < 3; i++) {
            qmp.execute("stop");
            assertTrue(qmp.execute("query-status").contains("paused"));
            Thread.sleep(300); // for what has left the machine to arrive
            String before = viv.output();
            Thread.sleep(1000);
            assertEquals(before, viv.output());
            qmp.execute("cont");
            long ticks = TICKS.matcher(before).results().count();
            assertTrue(viv.shows("tick " + (ticks + 10) + "\r\n", SILENT_SECONDS), viv.output());
        }
    }

    private static String md5(byte[] bytes) throws Exception {
        return HexFormat.of().formatHex(MessageDigest.getInstance("MD5").digest(bytes));
    }
}
