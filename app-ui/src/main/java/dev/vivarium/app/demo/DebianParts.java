package dev.vivarium.app.demo;

import dev.vivarium.engine.api.VmException;

import org.jspecify.annotations.Nullable;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** What our small guests are made of: Debian's cloud kernel and its busybox. */
public final class DebianParts {
    private static final String KERNEL_PACKAGE = "linux-image-cloud-amd64";
    private static final String BUSYBOX_PACKAGE = "busybox-static";
    /** What drives our disks and network cards; since Linux 5.17 each needs only those before it. */
    private static final List<String> DRIVERS = List.of("virtio_ring", "virtio", "virtio_pci_legacy_dev",
            "virtio_pci_modern_dev", "virtio_pci", "virtio_blk", "failover", "net_failover", "virtio_net");

    private final DebianPackages packages;
    private final Consumer<String> progress;
    private @Nullable Path unpackedKernel;

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
        Path boot = kernelPackage().resolve("boot");
        try (Stream<Path> files = Files.list(boot)) {
            Optional<Path> kernel = files.filter(file -> file.getFileName().toString().startsWith("vmlinuz-"))
                    .findFirst();
            return kernel.orElseThrow(() -> new IOException("it has no kernel"));
        } catch (IOException e) {
            throw unusable(KERNEL_PACKAGE, e);
        }
    }

    /** The kernel's modules that drive our disks and network cards, in the order to load them in; those that it has. */
    public List<Path> drivers() throws VmException {
        try (Stream<Path> files = Files.walk(kernelPackage().resolve("lib"))) {
            Map<String, Path> modules = files.filter(file -> file.toString().contains(".ko"))
                    .collect(Collectors.toMap(DebianParts::module, file -> file, (one, other) -> one));
            return DRIVERS.stream().map(modules::get).filter(Objects::nonNull).toList();
        } catch (IOException e) {
            throw unusable(KERNEL_PACKAGE, e);
        }
    }

    private static String module(Path file) {
        String name = file.getFileName().toString();
        return name.substring(0, name.indexOf(".ko")).replace('-', '_');
    }

    private Path kernelPackage() throws VmException {
        if (unpackedKernel == null) {
            String name = packages.kernelBehind(KERNEL_PACKAGE);
            progress.accept("Debian's kernel, package " + name + " ...");
            unpackedKernel = packages.unpacked(name);
        }
        return unpackedKernel;
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
