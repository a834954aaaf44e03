package dev.vivarium.tests.boot;

import dev.vivarium.app.demo.CpioArchive;
import dev.vivarium.engine.api.VmException;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** An initial RAM disk with busybox, a shell on a terminal, and what else a test needs. */
public final class GuestImage {
    /** What a file system on a virtio disk needs, in the order of loading. */
    static final String[] DISK_DRIVERS = {"virtio_ring", "virtio", "virtio_pci_legacy_dev", "virtio_pci_modern_dev",
            "virtio_pci", "virtio_blk", "crc16", "mbcache", "jbd2", "crc32c_generic", "ext4"};
    /** What disks and CD drives on ATA controllers need, in the order of loading. */
    static final String[] ATA_DRIVERS = {"scsi_common", "scsi_mod", "crct10dif_common", "crct10dif_generic",
            "crc-t10dif", "crc64", "crc64_rocksoft_generic", "crc64-rocksoft", "t10-pi", "sd_mod", "cdrom", "sr_mod",
            "libata", "libahci", "ahci", "ata_piix", "isofs"};
    private static final Pattern LIBRARY = Pattern.compile("(/\\S+) \\(0x");

    private final CpioArchive archive = new CpioArchive();
    private final Set<String> there = new HashSet<>();
    private final StringBuilder modules = new StringBuilder();

    public GuestImage() throws VmException, IOException {
        for (String folder : List.of("bin", "dev", "proc", "sys", "tmp", "modules", "mnt", "cd")) {
            folder(folder);
        }
        archive.characterDevice("dev/console", 5, 1);
        file("bin/busybox", true, Files.readAllBytes(DebianKernel.busybox()));
        resource("init");
    }

    /** A file of the tests' resources. */
    GuestImage resource(String name) throws IOException {
        return file(name, true, text(name).getBytes(StandardCharsets.UTF_8));
    }

    static String text(String resource) throws IOException {
        try (InputStream in = GuestImage.class.getResourceAsStream(resource)) {
            if (in == null) {
                throw new IOException("There is no resource " + resource + ".");
            }
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        }
    }

    /** Drivers that are loaded before the shell starts, in this order; those that are built in are left out. */
    public GuestImage modules(DebianKernel kernel, String... names)
            throws VmException, IOException, InterruptedException {
        for (String name : names) {
            Optional<byte[]> module = kernel.module(name);
            if (module.isPresent()) {
                file("modules/" + name + ".ko", false, module.get());
                modules.append(name).append(".ko\n");
            }
        }
        return this;
    }

    /** A program of the host's with the libraries that it is linked to. */
    GuestImage program(String path) throws IOException, InterruptedException {
        hostFile(Path.of(path));
        Matcher libraries = LIBRARY.matcher(HostTool.output("ldd", path));
        while (libraries.find()) {
            hostFile(Path.of(libraries.group(1)));
        }
        return this;
    }

    private void hostFile(Path path) throws IOException {
        if (there.add(path.toString().substring(1))) {
            folder(path.getParent().toString().substring(1));
            archive.file(path.toString().substring(1), true, Files.readAllBytes(path));
        }
    }

    GuestImage file(String path, boolean executable, byte[] contents) {
        archive.file(path, executable, contents);
        return this;
    }

    private void folder(String path) {
        Path parent = Path.of(path).getParent();
        if (parent != null) {
            folder(parent.toString());
        }
        if (there.add(path)) {
            archive.directory(path);
        }
    }

    /** Writes it down, which ends it. @return its name */
    public String in(Path folder) throws IOException {
        file("modules/order", false, modules.toString().getBytes(StandardCharsets.UTF_8));
        return Files.write(folder.resolve("initrd.cpio"), archive.toBytes()).toString();
    }
}
