package dev.vivarium.tests.boot;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.vivarium.tests.kvm.QmpSocket;

import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import java.nio.file.Path;

/**
 * Debian's generic kernel finds every keyboard and pointer that a machine with a screen has, and is told by the one that it has the best
 * driver for what somebody does at the control socket.
 */
@Tag("full")
@Tag("linux")
class InputDevicesTest {
    private static final DebianKernel KERNEL = DebianKernel.GENERIC;
    private static final String[] DRIVERS = {"virtio_ring", "virtio", "virtio_pci_legacy_dev",
            "virtio_pci_modern_dev", "virtio_pci", "evdev", "psmouse", "usb-common", "usbcore", "xhci-hcd", "xhci-pci",
            "hid", "usbhid", "hid-generic", "virtio_input", "pvpanic", "pvpanic-pci"};
    private static final String PS2_KEYBOARD = "AT Translated Set 2 keyboard";
    private static final String PS2_MOUSE = "ImExPS/2 Generic Explorer Mouse";
    private static final String USB_KEYBOARD = "Vivarium USB keyboard";
    private static final String USB_TABLET = "Vivarium USB tablet";
    private static final String VIRTIO_KEYBOARD = "Vivarium virtio keyboard";
    private static final String VIRTIO_TABLET = "Vivarium virtio tablet";
    private static final int LOOKS = 60;

    @TempDir
    private Path folder;

    @Test
    void linuxIsToldByEachOfThem() throws Exception {
        String initrd = new GuestImage().resource("events.sh").modules(KERNEL, DRIVERS).in(folder);
        Path socket = folder.resolve("qmp");
        try (GuestShell shell = GuestShell.boot(KERNEL.bzImage(), initrd, "--display",
                "rfb=unix:" + folder.resolve("rfb"), "--monitor",
                socket.toString()); QmpSocket qmp = new QmpSocket(socket)) {
            for (String name : new String[]{PS2_KEYBOARD, PS2_MOUSE, USB_KEYBOARD, USB_TABLET, VIRTIO_KEYBOARD,
                    VIRTIO_TABLET}) {
                awaitOutput(shell, "cat /proc/bus/input/devices", "N: Name=\"" + name + "\"\n");
            }
            shell.run("sh /events.sh watch", 60);

            press(qmp);
            assertTold(shell, VIRTIO_KEYBOARD, "1:29=1 0:0=0 1:103=1 0:0=0 1:103=0 0:0=0 1:29=0 0:0=0");
            point(qmp);
            assertTold(shell, VIRTIO_TABLET, "3:0=1000 3:1=32767 0:0=0 1:272=1 0:0=0 2:8=1 0:0=0 1:272=0 0:0=0");

            shell.run("rmmod virtio_input && sh /events.sh forget", 60);
            press(qmp);
            assertTold(shell, USB_KEYBOARD, "4:4=458976 1:29=1 0:0=0 4:4=458834 1:103=1 0:0=0"
                    + " 4:4=458834 1:103=0 0:0=0 4:4=458976 1:29=0 0:0=0");
            point(qmp);
            assertTold(shell, USB_TABLET, "3:0=1000 3:1=32767 0:0=0 4:4=589825 1:272=1 0:0=0 2:8=1 2:11=120 0:0=0"
                    + " 4:4=589825 1:272=0 0:0=0");

            shell.run("rmmod xhci_pci && sh /events.sh forget", 60);
            press(qmp);
            assertTold(shell, PS2_KEYBOARD, "4:4=29 1:29=1 0:0=0 4:4=200 1:103=1 0:0=0 4:4=200 1:103=0 0:0=0"
                    + " 4:4=29 1:29=0 0:0=0");
            qmp.execute("input-send-event", "{'events':[{'type':'rel','data':{'axis':'x','value':30}},"
                    + "{'type':'rel','data':{'axis':'y','value':-5}},"
                    + "{'type':'btn','data':{'down':true,'button':'side'}}]}");
            assertTold(shell, PS2_MOUSE, "2:0=30 2:1=-5 0:0=0 1:275=1 0:0=0");

            String text = "Typed at 100% speed: {\"a\" | B_2} ~/#!\n";
            shell.type("head -n 1 </dev/tty1 >/tmp/typed &\n");
            qmp.execute("x-viv-type", "{\"text\":\"" + text.replace("\"", "\\\"").replace("\n", "\\n") + "\"}");
            awaitOutput(shell, "cat /tmp/typed", text);

            shell.assertNoTrouble();
            shell.type("echo c >/proc/sysrq-trigger\n");
            assertTrue(qmp.event("GUEST_PANICKED").contains("\"action\":\"run\""));
            assertEquals(0, shell.process().exitStatus(120), shell.process().errors());
        }
    }

    private static void press(QmpSocket qmp) throws Exception {
        qmp.execute("send-key", "{'keys':[{'type':'qcode','data':'ctrl'},{'type':'qcode','data':'up'}]}");
    }

    private static void point(QmpSocket qmp) throws Exception {
        qmp.execute("input-send-event", "{'events':[{'type':'abs','data':{'axis':'x','value':1000}},"
                + "{'type':'abs','data':{'axis':'y','value':32767}},"
                + "{'type':'btn','data':{'down':true,'button':'left'}},"
                + "{'type':'btn','data':{'down':true,'button':'wheel-up'}},"
                + "{'type':'btn','data':{'down':false,'button':'left'}}]}");
    }

    /** All that the device has told, in the end, is this. */
    private static void assertTold(GuestShell shell, String device, String events) throws Exception {
        String command = "sh /events.sh '" + device + "'";
        String last = "";
        for (int look = 0; look < LOOKS && !last.equals(events + "\n"); look++) {
            last = shell.run("sleep 0.5; " + command, 60);
        }
        assertEquals(events + "\n", last, device);
    }

    private static void awaitOutput(GuestShell shell, String command, String text) throws Exception {
        String last = "";
        for (int look = 0; look < LOOKS && !last.contains(text); look++) {
            last = shell.run("sleep 0.5; " + command, 60);
        }
        assertTrue(last.contains(text), last);
    }
}
