package dev.vivarium.tests.window;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assertions.fail;

import com.fasterxml.jackson.databind.ObjectMapper;

import dev.vivarium.app.machines.ControlPlace;
import dev.vivarium.tests.boot.FirmwareFiles;
import dev.vivarium.tests.display.VirtualDisplay;
import dev.vivarium.tests.kvm.QmpSocket;
import dev.vivarium.tests.run.GuestMode;
import dev.vivarium.tests.run.KeptMachines;
import dev.vivarium.tests.run.TinyKernel;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

import javax.imageio.ImageIO;

import java.awt.image.BufferedImage;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.function.Predicate;
import java.util.stream.StreamSupport;

/**
 * A machine's window on an X server, with keys that xdotool presses by their places and a guest that says what it got.
 */
@Tag("full")
@Tag("linux")
@Timeout(900)
class ConsoleWindowTest {
    private static final long SECONDS = 60;
    private static final long LOOK_MILLIS = 300;
    /** X's key codes of an evdev keyboard. */
    private static final String C = "54";
    private static final String Q = "24";
    private static final String RIGHT_CONTROL = "105";
    private static final String S = "39";

    @TempDir
    private Path folder;
    private KeptMachines viv;
    private VirtualDisplay display;
    private Process windows;
    private Process console;

    @BeforeEach
    void open() throws IOException {
        viv = new KeptMachines(folder.resolve("home"));
        display = new VirtualDisplay(1280, 960);
        windows = display.start(List.of("openbox"));
    }

    @AfterEach
    void close() throws Exception {
        viv.close();
        for (Process each : new Process[]{console, windows}) {
            if (each != null) {
                each.destroy();
                assertTrue(each.waitFor(SECONDS, TimeUnit.SECONDS));
            }
        }
        display.close();
    }

    private Path machine(String name) {
        return folder.resolve("home").resolve(name + ".viv");
    }

    private void show(String name) throws IOException, InterruptedException {
        console = display.start(List.of(Path.of(System.getProperty("java.home"), "bin/java").toString(),
                "--enable-native-access=ALL-UNNAMED", "-Xmx256m", "-Dprism.order=sw", "-cp",
                System.getProperty("surefire.test.class.path", System.getProperty("java.class.path")),
                ConsoleProgram.class.getName(), machine(name).toString(),
                folder.resolve("preferences.json").toString()));
        display.xdotool("search", "--sync", "--onlyvisible", "--name", name);
    }

    /** Nothing while the guest changes from one mode to another. */
    private static String text(QmpSocket guest) throws IOException {
        String answer;
        try {
            answer = guest.execute("x-viv-query-text");
        } catch (IOException e) {
            if (!String.valueOf(e.getMessage()).contains("shows pixels")) {
                throw e;
            }
            return "";
        }
        return String.join("\n", StreamSupport.stream(new ObjectMapper().readTree(answer)
                .path("return").path("lines").spliterator(), false).map(line -> line.textValue()).toList());
    }

    private static String await(QmpSocket guest, String part) throws Exception {
        return await("The guest shows " + part, () -> text(guest), seen -> seen.contains(part));
    }

    private interface Look<T> {
        T at() throws Exception;
    }

    private static <T> T await(String what, Look<T> look, Predicate<T> there) throws Exception {
        long end = System.nanoTime() + GuestMode.scale(SECONDS) * 1_000_000_000;
        T seen = look.at();
        while (!there.test(seen)) {
            if (System.nanoTime() > end) {
                fail(what + ": not so. Instead: " + seen);
            }
            Thread.sleep(LOOK_MILLIS);
            seen = look.at();
        }
        return seen;
    }

    private void key(String... codes) throws IOException, InterruptedException {
        for (String code : codes) {
            display.xdotool("key", "--delay", "60", code);
        }
    }

    /** How many pixels of the middle of the screen are lit among black ones, as text is in a text mode; none without that black. */
    private int textPixels() throws IOException, InterruptedException {
        BufferedImage seen = display.picture();
        int black = 0;
        int lit = 0;
        for (int y = 200; y < 760; y++) {
            for (int x = 200; x < 1080; x++) {
                int colour = seen.getRGB(x, y) & 0xFFFFFF;
                black += colour == 0 ? 1 : 0;
                lit += colour >= 0x808080 ? 1 : 0;
            }
        }
        return black > 250_000 ? lit : 0;
    }

    private void keep(String name) throws IOException, InterruptedException {
        Path pictures = Files.createDirectories(Path.of("target/screens").toAbsolutePath());
        ImageIO.write(display.picture(), "png", pictures.resolve(name + ".png").toFile());
    }

    @Test
    void keysReachTheGuestByTheirPlacesAndTheWindowOutlivesIt() throws Exception {
        Path disc = FirmwareFiles.unpacked("grub-rescue-pc").resolve("usr/lib/grub-rescue/grub-rescue-cdrom.iso");
        viv.done("create", "grub", "--accel", "soft", "--memory", "64M", "--firmware", FirmwareFiles.bios(), "--cdrom",
                disc.toString());
        viv.done("start", "grub");
        assertTrue(display.start(List.of("setxkbmap", "fr")).waitFor(SECONDS, TimeUnit.SECONDS));
        show("grub");
        try (QmpSocket guest = new QmpSocket(ControlPlace.of(machine("grub")).control())) {
            await(guest, "Microsoft Windows");
            await("The menu is seen: from then on the keyboard is the guest's", this::textPixels, lit -> lit > 2_000);
            key(C);
            await(guest, "grub>");
            // The keys that a French keyboard calls a, z, e, r, t, y; Shift is held by its place, too.
            key(Q, "25", "26", "27", "28", "29");
            display.xdotool("keydown", "62", "key", "38", "keyup", "62");
            await(guest, "grub> qwertyA");
            keep("console-grub");

            key(RIGHT_CONTROL);
            key(Q, Q, Q);
            Thread.sleep(2 * LOOK_MILLIS);
            assertFalse(text(guest).contains("qwertyAq"), "Right Ctrl has freed the keyboard");
            display.xdotool("mousemove", "640", "480", "click", "1");
            key(Q);
            await(guest, "grub> qwertyAq");

            display.xdotool("keydown", RIGHT_CONTROL, "key", S, "keyup", RIGHT_CONTROL);
            await("A snapshot is there", () -> viv.done("snapshot", "list", "grub", "--json").output(),
                    list -> list.contains("\"name\""));
            keep("console-snapshot");
        }
        viv.done("kill", "grub");
        assertTrue(viv.becomes("grub", "stopped"));
        Thread.sleep(5 * LOOK_MILLIS);
        keep("console-off");
        viv.done("start", "grub");
        try (QmpSocket guest = new QmpSocket(ControlPlace.of(machine("grub")).control())) {
            await(guest, "Microsoft Windows");
            display.xdotool("mousemove", "640", "480", "click", "1");
            await("Keys reach the new guest", () -> {
                key(C);
                return text(guest);
            }, seen -> seen.contains("grub>"));
        }
        assertTrue(console.isAlive());
    }

    @Test
    void aKernelThatIsBootedDirectlyIsTypedAtInATerminal() throws Exception {
        String kernel = new TinyKernel().print("ready\n").bytes(0xB3, 'a')
                .bytes(0x66, 0xBA, 0xFD, 0x03, 0xEC, 0xA8, 0x01, 0x74, 0xF7) // wait for COM1 to have a byte
                .bytes(0x66, 0xBA, 0xF8, 0x03, 0xEC, 0x3C, 'q', 0x74, 0x07) // IN AL, DX; CMP AL, 'q'; JE
                .bytes(0x88, 0xD8, 0xEE, 0xFE, 0xC3, 0xEB, 0xE7) // MOV AL, BL; OUT DX, AL; INC BL; JMP
                .powerOff().in(folder);
        viv.done("create", "m", "--accel", "soft", "--memory", "16M", "--kernel", kernel);
        viv.done("start", "m");
        show("m");
        await("The guest answers", () -> {
            key(C);
            return viv.done("log", "m", "--serial").output();
        }, said -> said.startsWith("ready\nab"));
        keep("console-serial");
        String said = viv.done("log", "m", "--serial").output();
        key("38"); // the key A: what goes to the guest is a q on a French keyboard only
        await("One more letter", () -> viv.done("log", "m", "--serial").output(),
                now -> now.length() == said.length() + 1);
        assertEquals(said, viv.done("log", "m", "--serial").output().substring(0, said.length()));
        key(Q);
        assertTrue(viv.becomes("m", "stopped"), "it switches itself off for a q");
        Thread.sleep(5 * LOOK_MILLIS);
        keep("console-shut-down");
        assertTrue(console.isAlive());
    }
}
