package dev.vivarium.app.cli.bench;

import dev.vivarium.app.demo.CpioArchive;
import dev.vivarium.app.demo.DebianParts;
import dev.vivarium.engine.api.VmException;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import java.util.function.Consumer;

/**
 * The guest of {@code viv bench}: Debian's cloud kernel, its busybox, and a script of workloads.
 *
 * @param kernel what to boot
 * @param initrd its initial RAM disk
 */
public record BenchGuest(Path kernel, Path initrd) {
    /** How much memory it wants. */
    public static final int MEMORY_MEGABYTES = 512;

    /**
     * Fetches and builds it.
     *
     * @param cache  where what is fetched is kept for the next time
     * @param folder where the RAM disk is made
     */
    public static BenchGuest prepare(Path cache, Path folder, Consumer<String> progress) throws VmException {
        if (!DebianParts.available()) {
            throw new VmException(VmException.Kind.HOST,
                    "This host has no apt to fetch the guest's kernel and busybox with; bench needs a Debian.");
        }
        DebianParts parts = new DebianParts(cache, progress);
        Path kernel = parts.kernel();
        byte[] archive = archive(parts.busybox());
        try {
            return new BenchGuest(kernel, Files.write(folder.resolve("initrd.cpio"), archive));
        } catch (IOException e) {
            throw new VmException(VmException.Kind.HOST,
                    "The guest's RAM disk cannot be written: " + e.getMessage() + ".", e);
        }
    }

    /** @param scale the amount of work in percent */
    static String commandLine(int scale) {
        return "console=ttyS0 panic=-1 SCALE=" + scale;
    }

    static byte[] archive(byte[] busybox) {
        CpioArchive archive = new CpioArchive();
        for (String folder : List.of("bin", "dev", "proc", "tmp")) {
            archive.directory(folder);
        }
        return archive.characterDevice("dev/console", 5, 1)
                .characterDevice("dev/null", 1, 3)
                .characterDevice("dev/zero", 1, 5)
                .file("bin/busybox", true, busybox)
                .file("init", true, script())
                .toBytes();
    }

    private static byte[] script() {
        try (InputStream in = Objects.requireNonNull(BenchGuest.class.getResourceAsStream("init.sh"))) {
            return in.readAllBytes();
        } catch (IOException e) {
            throw new IllegalStateException("The bench guest's script cannot be read.", e);
        }
    }
}
