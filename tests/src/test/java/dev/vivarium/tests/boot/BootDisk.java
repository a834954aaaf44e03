package dev.vivarium.tests.boot;

import java.io.RandomAccessFile;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;

/**
 * A disk that firmware starts from: GRUB, and in the last partition a {@link DebianSystem} with Debian's generic kernel. Made with
 * the host's programs, without privilege and without a loop device. It is a raw image.
 */
final class BootDisk {
    private static final DebianKernel KERNEL = DebianKernel.GENERIC;
    private static final int SECTOR = 512;
    private static final long FIRST_PARTITION = 1 << 20;
    private static final long EFI_PARTITION_BYTES = 32 << 20;
    /** For the second copy of GPT's table. */
    private static final long BEHIND = 1 << 20;
    private static final int BOOT_CODE_BYTES = 440;
    private static final String GRUB_MODULES = "part_msdos part_gpt ext2 fat normal linux serial terminal configfile"
            + " search search_label echo boot";

    private final Path folder;
    private final Path fileSystem;
    private final Path image;
    private final long systemStart;

    private BootDisk(Path fileSystem, Path folder, long systemStart) {
        this.fileSystem = fileSystem;
        this.folder = folder;
        this.systemStart = systemStart;
        image = folder.resolve("boot.img");
    }

    /** An MBR with GRUB for a BIOS behind it. @param root what Linux calls the only partition */
    static BootDisk forBios(Path fileSystem, String root, Path folder) throws Exception {
        BootDisk disk = new BootDisk(fileSystem, folder, FIRST_PARTITION);
        disk.make(root, "label: dos\nstart=" + FIRST_PARTITION / SECTOR + ", type=83, bootable\n");
        Path core = folder.resolve("core.img");
        List<String> command = new ArrayList<>(List.of("grub-mkimage", "-O", "i386-pc", "-o", core.toString(), "-p",
                "(hd0,msdos1)/boot/grub", "biosdisk"));
        Collections.addAll(command, GRUB_MODULES.split(" "));
        HostTool.output(command.toArray(String[]::new));
        // The boot sector looks for the core in the next sector, and that for the rest of itself in the one after.
        disk.copy(Path.of("/usr/lib/grub/i386-pc/boot.img"), 0, BOOT_CODE_BYTES);
        disk.copy(core, SECTOR, FIRST_PARTITION - SECTOR);
        return disk;
    }

    /** GPT, and GRUB in the EFI system partition where firmware looks that knows of no system. */
    static BootDisk forUefi(Path fileSystem, String root, Path folder) throws Exception {
        long systemStart = FIRST_PARTITION + EFI_PARTITION_BYTES;
        BootDisk disk = new BootDisk(fileSystem, folder, systemStart);
        disk.make(root, "label: gpt\nstart=" + FIRST_PARTITION / SECTOR + ", size=" + EFI_PARTITION_BYTES / SECTOR
                + ", type=U\nstart=" + systemStart / SECTOR + ", size=" + Files.size(fileSystem) / SECTOR
                + ", type=L\n");
        Path config = Files.writeString(folder.resolve("early.cfg"),
                "search --no-floppy --label guest-root --set root\nconfigfile ($root)/boot/grub/grub.cfg\n");
        Path program = folder.resolve("bootx64.efi");
        String modules = GRUB_MODULES + " efi_gop";
        HostTool.output("grub-mkstandalone", "-O", "x86_64-efi", "-o", program.toString(), "--modules=" + modules,
                "--install-modules=" + modules, "--locales=", "--fonts=", "--themes=",
                "boot/grub/grub.cfg=" + config);
        Path partition = folder.resolve("efi.img");
        setLength(partition, EFI_PARTITION_BYTES);
        HostTool.output("mformat", "-i", partition.toString(), "::");
        HostTool.output("mmd", "-i", partition.toString(), "::/EFI", "::/EFI/BOOT");
        HostTool.output("mcopy", "-i", partition.toString(), program.toString(), "::/EFI/BOOT/BOOTX64.EFI");
        disk.copy(partition, FIRST_PARTITION, EFI_PARTITION_BYTES);
        return disk;
    }

    private void make(String root, String table) throws Exception {
        fill(root);
        setLength(image, systemStart + Files.size(fileSystem) + BEHIND);
        HostTool.output(table.getBytes(), "sfdisk", "--quiet", image.toString());
        HostTool.output("dd", "if=" + fileSystem, "of=" + image, "bs=1M", "seek=" + (systemStart >> 20),
                "conv=notrunc,sparse", "status=none");
    }

    /** What the system lacks to be started from its disk. */
    private void fill(String root) throws Exception {
        String initrd = new GuestImage().modules(KERNEL, GuestImage.DISK_DRIVERS)
                .modules(KERNEL, GuestImage.ATA_DRIVERS).in(folder);
        Path menu = Files.writeString(folder.resolve("grub.cfg"), """
                if [ "$grub_platform" = pc ]; then
                  serial --unit=0 --speed=115200
                  terminal_input console serial
                  terminal_output console serial
                fi
                set timeout=1
                menuentry "Debian 12" {
                  linux /vmlinuz ROOT_DISK=%s console=tty0 console=ttyS0 panic=-1
                  initrd /initrd
                }
                """.formatted(root));
        Path table = Files.writeString(folder.resolve("fstab"), root + " / ext4 errors=remount-ro 0 1\n");
        Path commands = Files.writeString(folder.resolve("commands"), """
                write %s vmlinuz
                write %s initrd
                mkdir boot/grub
                write %s boot/grub/grub.cfg
                rm etc/fstab
                write %s etc/fstab
                """.formatted(KERNEL.bzImage(), initrd, menu, table));
        HostTool.output("debugfs", "-w", "-f", commands.toString(), fileSystem.toString());
        HostTool.output("e2label", fileSystem.toString(), "guest-root");
    }

    private static void setLength(Path file, long bytes) throws Exception {
        try (RandomAccessFile open = new RandomAccessFile(file.toFile(), "rw")) {
            open.setLength(bytes);
        }
    }

    private void copy(Path from, long offset, long mostBytes) throws Exception {
        byte[] bytes = Files.readAllBytes(from);
        try (RandomAccessFile open = new RandomAccessFile(image.toFile(), "rw")) {
            open.seek(offset);
            open.write(bytes, 0, (int) Math.min(bytes.length, mostBytes));
        }
    }

    /** @return the same disk as a qcow2 image; the raw one is gone */
    Path qcow2() throws Exception {
        Path packed = folder.resolve("boot.qcow2");
        HostTool.output("qemu-img", "convert", "-O", "qcow2", image.toString(), packed.toString());
        Files.delete(image);
        return packed;
    }

    /** What a guest has left on a disk made by {@link #qcow2}, which must be without a fault. @return the system's file system */
    Path systemOf(Path packed) throws Exception {
        HostTool.output("qemu-img", "check", "-q", packed.toString());
        HostTool.output("qemu-img", "convert", "-O", "raw", packed.toString(), image.toString());
        HostTool.output("dd", "if=" + image, "of=" + fileSystem, "bs=1M", "skip=" + (systemStart >> 20),
                "count=" + (Files.size(fileSystem) >> 20), "conv=sparse", "status=none");
        HostTool.output("e2fsck", "-f", "-n", fileSystem.toString());
        return fileSystem;
    }
}
