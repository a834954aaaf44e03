package dev.vivarium.app.demo;

import dev.vivarium.engine.api.VmException;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.stream.Stream;

/** What our small guests are made of: Debian's cloud kernel and its busybox. */
public final class DebianParts {
    private static final String KERNEL_PACKAGE = "linux-image-cloud-amd64";
    private static final String BUSYBOX_PACKAGE = "busybox-static";

    private final DebianPackages packages;
    private final Consumer<String> progress;

    /**
     * @param cache    where they are kept for the next time
     * @param progress is told what takes its time
     */
    public DebianParts(Path cache, Consumer<String> progress) {
        this.packages = new DebianPackages(cache.resolve("demo"));
        this.progress = progress;
    }

    /** Whether this host can fetch them. */
    public static boolean available() {
        return DebianPackages.available();
    }

    public Path kernel() throws VmException {
        String name = packages.kernelBehind(KERNEL_PACKAGE);
        progress.accept("Debian's kernel, package " + name + " ...");
        Path root = packages.unpacked(name);
        try (Stream<Path> files = Files.list(root.resolve("boot"))) {
            Optional<Path> kernel = files.filter(file -> file.getFileName().toString().startsWith("vmlinuz-"))
                    .findFirst();
            return kernel.orElseThrow(() -> new IOException("it has no kernel"));
        } catch (IOException e) {
            throw unusable(name, e);
        }
    }

    public byte[] busybox() throws VmException {
        progress.accept("Debian's package " + BUSYBOX_PACKAGE + " ...");
        Path root = packages.unpacked(BUSYBOX_PACKAGE);
        try {
            Path busybox = Stream.of("bin/busybox", "usr/bin/busybox").map(root::resolve)
                    .filter(Files::isRegularFile)
                    .findFirst()
                    .orElseThrow(() -> new IOException("it has no busybox"));
            return Files.readAllBytes(busybox);
        } catch (IOException e) {
            throw unusable(BUSYBOX_PACKAGE, e);
        }
    }

    private static VmException unusable(String packageName, IOException cause) {
        return new VmException(VmException.Kind.HOST,
                "The package " + packageName + " cannot be used: " + cause.getMessage() + ".", cause);
    }
}
