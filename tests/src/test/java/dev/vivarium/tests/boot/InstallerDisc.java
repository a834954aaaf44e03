package dev.vivarium.tests.boot;

import dev.vivarium.app.demo.CpioArchive;
import dev.vivarium.app.demo.DebianPackages;
import dev.vivarium.app.folders.HostFolders;
import dev.vivarium.engine.api.VmException;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * Debian's installer on a CD that GRUB starts, made of what Debian packs for starting it from a network. What it would fetch from there
 * for disks, drivers and the tool that makes a file system, is put beside it.
 */
final class InstallerDisc {
    private static final String IMAGES = "usr/lib/debian-installer/images/12/amd64";
    private static final String[] DRIVERS = {"libata", "libahci", "ahci", "cdrom", "sr_mod", "isofs", "virtio_blk",
            "jbd2", "ext4"};
    /** Where a kernel of Linux's boot protocol says at which place behind 200h its version is. */
    private static final int VERSION_PLACE = 0x20E;
    private static final int VERSION_BASE = 0x200;

    private final Path images;
    private final String arguments;

    private InstallerDisc(String kind, String arguments) throws VmException {
        images = packages().unpacked("debian-installer-12-netboot-amd64").resolve(IMAGES).resolve(kind)
                .resolve("debian-installer/amd64");
        this.arguments = arguments;
    }

    /** In the VGA's text mode, so that its characters can be read off the screen. */
    static InstallerDisc text() throws VmException {
        return new InstallerDisc("text", "vga=normal fb=false nomodeset --- quiet");
    }

    /** With pictures and a pointer. */
    static InstallerDisc graphical() throws VmException {
        return new InstallerDisc("gtk", "vga=788 --- quiet");
    }

    /** @return the image, a new file */
    Path in(Path folder) throws VmException, IOException, InterruptedException {
        Path tree = folder.resolve("disc");
        Path boot = Files.createDirectories(tree.resolve("boot"));
        Files.copy(images.resolve("linux"), boot.resolve("vmlinuz"));
        Files.copy(images.resolve("initrd.gz"), boot.resolve("initrd"));
        Files.write(boot.resolve("more"), more());
        Files.writeString(Files.createDirectory(boot.resolve("grub")).resolve("grub.cfg"), """
                linux /boot/vmlinuz %s
                initrd /boot/initrd /boot/more
                boot
                """.formatted(arguments));
        Path disc = folder.resolve("installer.iso");
        HostTool.output("grub-mkrescue", "-d", "/usr/lib/grub/i386-pc",
                "--install-modules=linux normal iso9660 biosdisk", "-o", disc.toString(), tree.toString());
        return disc;
    }

    private byte[] more() throws VmException, IOException, InterruptedException {
        CpioArchive archive = new CpioArchive().directory("tools");
        archive.file("tools/busybox", true, Files.readAllBytes(DebianKernel.busybox()));
        String release = release(Files.readAllBytes(images.resolve("linux")));
        Path drivers = packages().unpacked("linux-image-" + release).resolve("lib/modules").resolve(release);
        String folder = "lib/modules/" + release + "/updates";
        archive.directory(folder);
        for (String driver : DRIVERS) {
            archive.file(folder + "/" + driver + ".ko", false, Files.readAllBytes(find(drivers, driver + ".ko")));
        }
        return archive.toBytes();
    }

    private static Path find(Path folder, String name) throws IOException {
        try (Stream<Path> files = Files.walk(folder)) {
            Optional<Path> found = files.filter(file -> file.endsWith(name)).findFirst();
            return found.orElseThrow(() -> new IOException("There is no " + name + " in " + folder + "."));
        }
    }

    /** The version that the kernel's modules are for. */
    private static String release(byte[] kernel) {
        int start = VERSION_BASE + ByteBuffer.wrap(kernel).order(ByteOrder.LITTLE_ENDIAN).getShort(VERSION_PLACE);
        int end = start;
        while (kernel[end] > ' ') {
            end++;
        }
        return new String(kernel, start, end - start, StandardCharsets.US_ASCII);
    }

    private static DebianPackages packages() {
        return new DebianPackages(HostFolders.cache().resolve("demo"));
    }
}
