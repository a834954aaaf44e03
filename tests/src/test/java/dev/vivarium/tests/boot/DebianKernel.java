package dev.vivarium.tests.boot;

import dev.vivarium.app.demo.DebianPackages;
import dev.vivarium.app.folders.HostFolders;
import dev.vivarium.engine.api.VmException;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Stream;

/** Debian's kernels from its packages, which are fetched into the cache of {@code viv demo} the first time. */
public enum DebianKernel {
    /** For virtual machines; most drivers are not there. */
    CLOUD("linux-image-cloud-amd64"),
    /** For everything. */
    GENERIC("linux-image-amd64");

    private final String metaPackage;

    DebianKernel(String metaPackage) {
        this.metaPackage = metaPackage;
    }

    /** The kernel as Debian ships it. */
    public Path bzImage() throws VmException, IOException {
        return find(contents(), file -> file.getFileName().toString().startsWith("vmlinuz-"))
                .orElseThrow(() -> new IOException("There is no kernel in " + metaPackage + "."));
    }

    /** The kernel unpacked: ELF, with a PVH entry. */
    public Path elf(Path folder) throws VmException, IOException, InterruptedException {
        return CompressedKernel.unpack(bzImage(), folder.resolve("vmlinux"));
    }

    /** A kernel module's bytes. @return nothing if it is not a module: it is built in, or not there at all */
    Optional<byte[]> module(String name) throws VmException, IOException, InterruptedException {
        Optional<Path> plain = find(contents(), file -> file.endsWith(name + ".ko"));
        if (plain.isPresent()) {
            return Optional.of(Files.readAllBytes(plain.get()));
        }
        Optional<Path> packed = find(contents(), file -> file.endsWith(name + ".ko.xz"));
        return packed.isEmpty() ? Optional.empty()
                : Optional.of(HostTool.output(Files.readAllBytes(packed.get()), "xz", "-dc"));
    }

    /** A statically linked busybox, for guests and for the host. */
    static Path busybox() throws VmException, IOException {
        return find(packages().unpacked("busybox-static"), file -> file.endsWith("bin/busybox"))
                .orElseThrow(() -> new IOException("There is no busybox in busybox-static."));
    }

    private Path contents() throws VmException {
        DebianPackages packages = packages();
        return packages.unpacked(packages.kernelBehind(metaPackage));
    }

    private static DebianPackages packages() {
        return new DebianPackages(HostFolders.cache().resolve("demo"));
    }

    private static Optional<Path> find(Path folder, Predicate<Path> wanted) throws IOException {
        try (Stream<Path> files = Files.walk(folder)) {
            return files.filter(Files::isRegularFile).filter(wanted).findFirst();
        }
    }
}
