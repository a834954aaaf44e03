package dev.vivarium.tests.run;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Random;

/** What {@code viv run} says, as a process, to files that are missing, cut off or no such thing, and to impossible wishes. */
@Tag("full")
@Tag("linux")
class BadInputTest {
    private static final long LONG = 60;

    @TempDir
    private Path folder;

    @Test
    void kernelsThatAreNone() throws Exception {
        refused(2, "does not exist", "--kernel", folder.resolve("none").toString());
        refused(2, "not a regular file", "--kernel", folder.toString());
        refused(2, "not a regular file", "--kernel", "/dev/zero");
        refused(2, "is empty", "--kernel", file("empty", new byte[0]));
        for (int seed = 0; seed < 3; seed++) {
            refused(2, "is not a kernel", "--kernel", file("random", random(seed, 100_000)));
        }
    }

    @Test
    void kernelsThatAreCutOff() throws Exception {
        byte[] tiny = Files.readAllBytes(Path.of(kernel()));
        ByteBuffer header = ByteBuffer.wrap(tiny).order(ByteOrder.LITTLE_ENDIAN);
        header.putInt(20, header.getInt(16) + tiny.length); // multiboot's load_end_addr
        refused(2, "truncated", "--kernel", file("cut", Arrays.copyOf(tiny, tiny.length - 2)));
        byte[] linux = new byte[1000];
        linux[0x1FE] = 0x55;
        linux[0x1FF] = (byte) 0xAA;
        System.arraycopy("HdrS".getBytes(StandardCharsets.US_ASCII), 0, linux, 0x202, 4);
        linux[0x206] = 0x0F;
        linux[0x207] = 2;
        linux[0x211] = 1;
        refused(2, "truncated", "--kernel", file("bzImage", linux));
        byte[] elf = new byte[80];
        System.arraycopy(new byte[]{0x7F, 'E', 'L', 'F', 2, 1, 1}, 0, elf, 0, 7);
        elf[16] = 2;
        elf[18] = 62;
        elf[32] = 64;
        elf[54] = 56;
        elf[56] = 4;
        refused(2, "truncated", "--kernel", file("vmlinux", elf));
    }

    @Test
    void firmwareThatIsNone() throws Exception {
        String image = file("bios", random(2, 128 << 10));
        refused(2, "does not exist", "--firmware", "bios,video=" + image + ",image=" + folder.resolve("none"));
        refused(2, "a whole number of 16 KiB", "--firmware",
                "bios,video=" + image + ",image=" + file("short", random(3, 1000)));
        refused(2, "can have at most", "--firmware",
                "bios,video=" + image + ",image=" + file("long", random(4, (8 << 20) + 1)));
        refused(2, "can have at most", "--firmware",
                "bios,image=" + image + ",video=" + file("video", random(5, 200 << 10)));
        refused(2, "it is a whole number of 16 KiB", "--firmware",
                "uefi,image=" + image + ",vars=" + file("vars", random(6, 1000)));
        refused(2, "is not made of", "--firmware", "bios,video=" + image + ",image=" + image, "--boot", "x");
        refused(2, "leave out", "--firmware", "bios,video=" + image + ",image=" + image, "--kernel", kernel());
    }

    @Test
    void initialRamDisksAndDisksThatAreNone() throws Exception {
        refused(2, "does not exist", "--kernel", kernel(), "--initrd", folder.resolve("none").toString());
        refused(2, "is empty", "--kernel", kernel(), "--initrd", file("empty", new byte[0]));
        refused(2, "no disk file", "--kernel", kernel(), "--disk", folder.resolve("none").toString());
        refused(2, "is a folder", "--kernel", kernel(), "--disk", folder.toString());
        refused(2, "is empty", "--kernel", kernel(), "--disk", file("empty", new byte[0]));
        refused(2, "not a multiple of 512", "--kernel", kernel(), "--disk", file("odd", new byte[1000]));
        refused(2, "is not a qcow2 image", "--kernel", kernel(), "--disk",
                file("x", random(1, 1024)) + ",format=qcow2");
    }

    @Test
    void whatIsTooLargeIsSaidBeforeTheStart() throws Exception {
        refused(2, "MiB", "--kernel", kernel(), "--memory", "1K");
        refused(3, "but this host has", "--kernel", kernel(), "--memory", "500G");
        refused(2, "memory", "--kernel", kernel(), "--initrd", file("large", new byte[8 << 20]));
        refused(2, "command line", "--kernel", kernel(), "--append", "x".repeat(100_000));
    }

    @Test
    void placesThatCannotBeWritten() throws Exception {
        String nowhere = folder.resolve("none").resolve("x").toString();
        refused(2, "cannot be", "--kernel", kernel(), "--serial", "file:" + nowhere);
        refused(2, "cannot be", "--kernel", kernel(), "--monitor", nowhere);
        refused(2, "cannot be", "--kernel", kernel(), "--stats", nowhere);
    }

    @Test
    void aDiskThatIsWrittenBelongsToOneMachine() throws Exception {
        String disk = file("disk", new byte[1 << 20]);
        String ready = new TinyKernel().print("ready").halt().in(folder);
        try (VivProcess first = VivProcess.start("run", "--memory", "4M", "--kernel", ready, "--disk", disk)) {
            assertTrue(first.shows("ready", LONG), first.errors());
            refused(2, "in use by another machine", "--kernel", ready, "--disk", disk);
            refused(2, "in use by another machine", "--kernel", ready, "--disk", disk + ",readonly");
            refused(2, "in use by another machine", "--kernel", ready, "--disk",
                    Files.createSymbolicLink(folder.resolve("link"), Path.of(disk)).toString());
            first.terminate();
            assertEquals(143, first.exitStatus(LONG));
        }
        readOnlyIsShared(ready, disk + ",readonly");
    }

    private void readOnlyIsShared(String kernel, String disk) throws Exception {
        try (VivProcess first = VivProcess.start("run", "--memory", "4M", "--kernel", kernel, "--disk", disk);
                VivProcess second = VivProcess.start("run", "--memory", "4M", "--kernel", kernel, "--disk", disk)) {
            assertTrue(first.shows("ready", LONG), first.errors());
            assertTrue(second.shows("ready", LONG), second.errors());
        }
    }

    private void refused(int status, String part, String... options) throws Exception {
        List<String> arguments = new ArrayList<>(List.of("run"));
        if (!List.of(options).contains("--memory")) {
            arguments.addAll(List.of("--memory", "4M"));
        }
        arguments.addAll(List.of(options));
        try (VivProcess viv = VivProcess.start(arguments.toArray(String[]::new))) {
            assertEquals(status, viv.exitStatus(LONG), viv.output() + viv.errors());
            String said = viv.errors();
            assertTrue(said.startsWith("viv: ") && said.endsWith(".\n") && said.lines().count() == 1, said);
            assertTrue(said.contains(part), said);
            assertEquals("", viv.output());
        }
    }

    private String kernel() throws IOException {
        return new TinyKernel().powerOff().in(folder);
    }

    private String file(String name, byte[] contents) throws IOException {
        return Files.write(folder.resolve(name), contents).toString();
    }

    private static byte[] random(int seed, int length) {
        byte[] bytes = new byte[length];
        new Random(seed).nextBytes(bytes);
        return bytes;
    }
}
