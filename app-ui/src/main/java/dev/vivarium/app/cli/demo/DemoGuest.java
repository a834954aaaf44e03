package dev.vivarium.app.cli.demo;

import dev.vivarium.engine.api.VmException;

import org.jspecify.annotations.Nullable;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * The small Linux of {@code viv demo}: Debian's cloud kernel and an initial RAM disk of busybox and a script.
 *
 * @param kernel what to boot
 * @param initrd its initial RAM disk
 */
public record DemoGuest(Path kernel, Path initrd) {
    /** What the script says first. */
    public static final String MARKER = "Hello from user space";

    private static final String KERNEL_PACKAGE = "linux-image-cloud-amd64";
    private static final String BUSYBOX_PACKAGE = "busybox-static";
    private static final String SCRIPT = """
            #!/bin/busybox sh
            # The demo guest's first process: looks around, then switches the machine off.
            PATH=/bin
            /bin/busybox mkdir -p /proc /sys /dev /tmp
            /bin/busybox mount -t proc proc /proc
            /bin/busybox mount -t sysfs sysfs /sys
            exec </dev/console >/dev/console 2>&1
            /bin/busybox --install -s /bin
            echo
            echo "%s."
            show() { echo; echo "# $*"; "$@"; }
            show uname -a
            show grep -m1 'model name' /proc/cpuinfo
            show free -m
            show date
            show sh -c 'seq 1 20000 | sha256sum'
            echo
            echo 'Switching off.'
            poweroff -f
            """.formatted(MARKER);

    /** How the demo says what takes its time. */
    @FunctionalInterface
    public interface Progress {
        void say(String sentence);
    }

    /**
     * Fetches and builds what was not given.
     *
     * @param cache where it is kept for the next time
     */
    public static DemoGuest prepare(@Nullable Path kernel, @Nullable Path initrd, Path cache, Progress progress)
            throws VmException {
        if ((kernel == null || initrd == null) && !DebianPackages.available()) {
            throw new VmException(VmException.Kind.HOST, "This host has no apt to fetch the demo's guest with. Download"
                    + " a 64-bit Linux kernel and an initial RAM disk (of Debian's installer, say: linux and initrd.gz"
                    + " in its 'netboot' folder), then: viv demo --kernel linux --initrd initrd.gz");
        }
        DebianPackages packages = new DebianPackages(cache.resolve("demo"));
        return new DemoGuest(kernel != null ? kernel : debianKernel(packages, progress),
                initrd != null ? initrd : buildInitrd(packages, cache, progress));
    }

    private static Path debianKernel(DebianPackages packages, Progress progress) throws VmException {
        String name = packages.kernelBehind(KERNEL_PACKAGE);
        progress.say("Debian's kernel, package " + name + " ...");
        Path root = packages.unpacked(name);
        try (Stream<Path> files = Files.list(root.resolve("boot"))) {
            Optional<Path> kernel = files.filter(file -> file.getFileName().toString().startsWith("vmlinuz-"))
                    .findFirst();
            return kernel.orElseThrow(() -> new IOException("it has no kernel"));
        } catch (IOException e) {
            throw unusable(name, e);
        }
    }

    private static Path buildInitrd(DebianPackages packages, Path cache, Progress progress) throws VmException {
        progress.say("Debian's package " + BUSYBOX_PACKAGE + " ...");
        Path root = packages.unpacked(BUSYBOX_PACKAGE);
        try {
            Path busybox = Stream.of("bin/busybox", "usr/bin/busybox").map(root::resolve)
                    .filter(Files::isRegularFile)
                    .findFirst()
                    .orElseThrow(() -> new IOException("it has no busybox"));
            return Files.write(cache.resolve("demo").resolve("initrd.cpio"), archive(Files.readAllBytes(busybox)));
        } catch (IOException e) {
            throw unusable(BUSYBOX_PACKAGE, e);
        }
    }

    static byte[] archive(byte[] busybox) {
        CpioArchive archive = new CpioArchive();
        for (String folder : List.of("bin", "dev", "proc", "sys", "tmp")) {
            archive.directory(folder);
        }
        return archive.characterDevice("dev/console", 5, 1)
                .characterDevice("dev/null", 1, 3)
                .file("bin/busybox", true, busybox)
                .file("init", true, SCRIPT.getBytes(StandardCharsets.UTF_8))
                .toBytes();
    }

    private static VmException unusable(String packageName, IOException cause) {
        return new VmException(VmException.Kind.HOST,
                "The package " + packageName + " cannot be used: " + cause.getMessage() + ".", cause);
    }
}
