package dev.vivarium.tests.boot;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import java.nio.file.Files;
import java.nio.file.Path;

/** Debian's cloud-init finds what {@code --cloud-init} says, and does it: a user with a key who may become root, and a name. */
@Tag("full")
@Tag("linux")
@Tag("x86-64-host")
class CloudInitTest {
    private static final DebianKernel KERNEL = DebianKernel.CLOUD;
    private static final long SILENT_SECONDS = 300;

    @TempDir
    private Path folder;

    @Test
    void aUserAndANameAreMade() throws Exception {
        Path key = folder.resolve("key");
        HostTool.output("ssh-keygen", "-q", "-t", "ed25519", "-N", "", "-C", "ann@here", "-f", key.toString());
        Path disk = new DebianSystem(1024).with("cloud-init", "iproute2", "openssh-server", "sudo").disk(folder);
        String initrd = new GuestImage().modules(KERNEL, GuestImage.DISK_DRIVERS).modules(KERNEL, "cdrom", "isofs")
                .in(folder);
        try (GuestShell shell = GuestShell.login("console=ttyS0 ROOT_DISK=/dev/vda", KERNEL.bzImage(), initrd,
                "--memory", "512M", "--disk", disk.toString(), "--cloud-init", "user=ann,ssh-key=" + key
                        + ".pub,hostname=blue")) {
            shell.run("cloud-init init --local >/tmp/said 2>&1 && cloud-init init >>/tmp/said 2>&1"
                    + " && cloud-init modules --mode=config >>/tmp/said 2>&1 || { cat /tmp/said; false; }",
                    SILENT_SECONDS);
            String source = shell.run("cat /run/cloud-init/result.json /run/cloud-init/status.json 2>/dev/null;"
                    + " cloud-init query platform", SILENT_SECONDS);
            assertTrue(source.contains("nocloud"), source);
            assertEquals("blue\n", shell.run("hostname", SILENT_SECONDS));
            assertEquals(Files.readString(folder.resolve("key.pub")).strip() + "\n",
                    shell.run("cat /home/ann/.ssh/authorized_keys", SILENT_SECONDS));
            assertEquals("root\n", shell.run("su ann -c 'sudo -n whoami' 2>/dev/null", SILENT_SECONDS));
            shell.assertNoTrouble();
            shell.type("poweroff\n");
            shell.assertPoweredOff();
        }
    }
}
