package dev.vivarium.engine.machine;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.vivarium.engine.api.Console;
import dev.vivarium.engine.api.Machine;
import dev.vivarium.engine.api.Machine.Request;
import dev.vivarium.engine.api.MachineEnd;
import dev.vivarium.engine.api.MachineEnd.Reason;
import dev.vivarium.engine.api.MachineSettings;
import dev.vivarium.engine.api.MachineSettings.Accelerator;
import dev.vivarium.engine.api.MachineSettings.KernelBoot;
import dev.vivarium.engine.api.MachineSettings.ProcessorSettings;
import dev.vivarium.engine.api.MachineSettings.SerialSettings;
import dev.vivarium.engine.rig.WhpStandIn;

import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import java.util.concurrent.TimeUnit;

/**
 * Debian's kernel on the stand-in for the Windows Hypervisor Platform, to user space and its own power-off. It takes a KVM
 * that is real: by hand in docs/whp.md's rig, with the files named by the properties vivarium.guest.kernel (vmlinux) and
 * vivarium.guest.initrd (the benchmark guest's). Without XSAVE: the rig's QEMU 7.2 does not let KVM see XSETBV, so KVM takes
 * what the guest has set back at the next exit.
 */
@Tag("rig")
@Tag("whp")
@Tag("linux")
@Tag("x86-64-host")
class WhpLinuxBootTest {
    private static final int MINUTES = 15;

    @TempDir
    private Path folder;

    @BeforeAll
    static void useTheStandIn() {
        WhpStandIn.use();
    }

    @Test
    void debiansKernelReachesUserSpaceAndSwitchesItselfOff() throws Exception {
        boot(1);
    }

    @Test
    void itDoesSoOnTwoProcessors() throws Exception {
        String text = boot(2);
        assertTrue(text.contains("Brought up 1 node, 2 CPUs"), text);
    }

    private String boot(int processors) throws Exception {
        MachineSettings settings = new MachineSettings("linux",
                new ProcessorSettings(Accelerator.WHP, "on", "x86-64-v2", processors), 256L << 20,
                new KernelBoot(file("vivarium.guest.kernel"), file("vivarium.guest.initrd"),
                        "console=ttyS0 noxsave panic=-1 BENCH_MODE=boot"),
                List.of(), new SerialSettings.Console(), new SerialSettings.None(), "BENCH-BOOT-OK", false, true, null,
                folder);
        Echo console = new Echo();
        try (Machine machine = new Engine().create(settings, console, new GuestPrograms.Recorder())) {
            machine.request(Request.RESUME);
            MachineEnd end = machine.ended().get(MINUTES, TimeUnit.MINUTES);
            System.out.println(machine.report().processors());
            assertEquals(MachineEnd.quiet(Reason.POWERED_OFF), end, console.text());
        } catch (java.util.concurrent.TimeoutException e) {
            throw new AssertionError(console.text(), e);
        }
        assertTrue(console.text().contains("BENCH-BOOT-OK"), console.text());
        return console.text();
    }

    /** Shows what the guest prints as it comes: a boot takes minutes there. */
    private static final class Echo implements Console {
        private final StringBuffer text = new StringBuffer();

        @Override
        public void connect(Keyboard keys) {
            // Nobody types.
        }

        @Override
        public void show(byte[] bytes, int from, int length) {
            String shown = new String(bytes, from, length, StandardCharsets.ISO_8859_1);
            text.append(shown);
            System.out.print(shown);
            System.out.flush();
        }

        String text() {
            return text.toString();
        }
    }

    private static Path file(String property) {
        return Path.of(Objects.requireNonNull(System.getProperty(property), property));
    }
}
