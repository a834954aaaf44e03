package dev.vivarium.tests.boot;

import dev.vivarium.app.cli.HostFolders;

import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.ArrayList;
import java.util.List;

/**
 * A small Debian 12 without a kernel, on a disk of its own: System V's init, a login on the serial port as root with the
 * password "guest". It is made once, in the cache; a guest gets a copy.
 */
final class DebianSystem {
    static final long DISK_BYTES = 512 << 20;

    private DebianSystem() {
    }

    /** @return a copy of the disk; the packages' files are in /root/packages there, and not installed */
    static Path disk(Path folder, List<String> packages) throws Exception {
        Path made = HostFolders.cache().resolve("tests").resolve("debian-12-" + String.join("-", packages) + ".img");
        if (!Files.exists(made)) {
            Files.createDirectories(made.getParent());
            Path fresh = folder.resolve("fresh.img");
            make(fresh, folder, packages);
            Path moving = made.resolveSibling(made.getFileName() + ".new");
            HostTool.output("cp", "--sparse=always", fresh.toString(), moving.toString());
            Files.move(moving, made, StandardCopyOption.ATOMIC_MOVE);
            Files.delete(fresh);
        }
        Path disk = folder.resolve("debian.img");
        HostTool.output("cp", "--sparse=always", made.toString(), disk.toString());
        return disk;
    }

    private static void make(Path image, Path folder, List<String> packages) throws Exception {
        Path files = Files.createDirectory(folder.resolve("packages"));
        List<String> download = new ArrayList<>(List.of("sh", "-c",
                "cd \"$0\" && exec apt-get -q -o APT::Sandbox::User=root download \"$@\"", files.toString()));
        download.addAll(packages);
        HostTool.output(download.toArray(String[]::new));
        // Bound to another place, the tree is without what mmdebstrap has mounted in it.
        HostTool.output("mmdebstrap", "--quiet", "--variant=minbase", "--format=null",
                "--include=sysvinit-core,initscripts,procps",
                "--customize-hook=echo root:guest | chroot \"$1\" chpasswd",
                "--customize-hook=echo 'T0:23:respawn:/sbin/getty -L ttyS0 115200 vt100' >>\"$1/etc/inittab\"",
                "--customize-hook=echo '/dev/vda / ext4 errors=remount-ro 0 1' >\"$1/etc/fstab\"",
                "--customize-hook=echo guest >\"$1/etc/hostname\"",
                "--customize-hook=cp -r '" + files + "' \"$1/root/packages\"",
                "--customize-hook=d=$(mktemp -d) && mount --bind \"$1\" \"$d\" && mke2fs -q -F -t ext4 -d \"$d\" '"
                        + image + "' " + (DISK_BYTES >> 20) + "M && umount \"$d\" && rmdir \"$d\"",
                "bookworm", "/dev/null");
    }
}
