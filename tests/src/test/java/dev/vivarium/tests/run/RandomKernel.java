package dev.vivarium.tests.run;

import dev.vivarium.tests.boot.HostTool;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Random;

/** A kernel that carries out random bytes as if they were instructions: anything.S and the bytes. Needs binutils. */
final class RandomKernel {
    private static final int LENGTH = 0x1_0000;
    private static final int[] PREFIXES = {0x66, 0x67, 0xF0, 0xF2, 0xF3, 0x48, 0x4C};

    private final byte[] bytes;

    /** @param likeInstructions more prefixes and two-byte operations than there are among random bytes */
    RandomKernel(int seed, boolean likeInstructions) {
        Random random = new Random(seed);
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        while (out.size() < LENGTH) {
            int kind = likeInstructions ? random.nextInt(20) : -1;
            if (kind >= 0 && kind < 5) {
                out.write(0x0F);
            } else if (kind >= 5 && kind < 8) {
                out.write(PREFIXES[random.nextInt(PREFIXES.length)]);
            } else {
                out.write(random.nextInt(256));
            }
        }
        bytes = Arrays.copyOf(out.toByteArray(), LENGTH);
    }

    /** Writes it down. @return its name */
    String in(Path folder, boolean longMode) throws IOException, InterruptedException {
        Path source = folder.resolve("anything.S");
        try (InputStream in = RandomKernel.class.getResourceAsStream("anything.S")) {
            Files.write(source, in.readAllBytes());
        }
        Path object = folder.resolve("anything.o");
        Path kernel = folder.resolve("anything");
        HostTool.output("as", "--64", "--defsym", "LONG=" + (longMode ? 1 : 0), "-o", object.toString(),
                source.toString());
        HostTool.output("ld", "-Ttext", "0x100000", "-e", "_start", "--oformat", "binary", "-o", kernel.toString(),
                object.toString());
        byte[] start = Files.readAllBytes(kernel);
        byte[] all = Arrays.copyOf(start, start.length + LENGTH);
        System.arraycopy(bytes, 0, all, start.length, LENGTH);
        return Files.write(kernel, all).toString();
    }
}
