package dev.vivarium.tests.boot;

import dev.vivarium.app.folders.HostFolders;

import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/**
 * A small Debian 12 without a kernel, on a disk of its own: System V's init, a login on the serial port as root with the
 * password "guest". It is made once, in the cache; a guest gets a copy.
 */
final class DebianSystem {
    private final long mebibytes;
    private final List<String> installed = new ArrayList<>(List.of("sysvinit-core", "initscripts", "procps"));
    private final List<String> carried = new ArrayList<>();
    private final List<String> sources = new ArrayList<>();
    private String name;

    /** @param mebibytes the disk's size */
    DebianSystem(long mebibytes) {
        this.mebibytes = mebibytes;
        name = "debian-12-" + mebibytes + "M";
    }

    /** Packages that are installed, with what they depend on. */
    DebianSystem with(String... packages) {
        return add("with", installed, packages);
    }

    /** Packages whose files are in /root/packages, and not installed. */
    DebianSystem carrying(String... packages) {
        return add("carrying", carried, packages);
    }

    /** Source packages that are unpacked in /root/source. */
    DebianSystem withSource(String... packages) {
        return add("source", sources, packages);
    }

    private DebianSystem add(String what, List<String> to, String... packages) {
        to.addAll(Arrays.asList(packages));
        name += "-" + what + "-" + String.join("-", packages);
        return this;
    }

    long diskBytes() {
        return mebibytes << 20;
    }

    /** @return a copy of the disk */
    Path disk(Path folder) throws Exception {
        Path made = HostFolders.cache().resolve("tests").resolve(name + ".img");
        if (!Files.exists(made)) {
            Files.createDirectories(made.getParent());
            Path fresh = folder.resolve("fresh.img");
            make(fresh, folder);
            Path moving = made.resolveSibling(made.getFileName() + ".new");
            HostTool.output("cp", "--sparse=always", fresh.toString(), moving.toString());
            Files.move(moving, made, StandardCopyOption.ATOMIC_MOVE);
            Files.delete(fresh);
        }
        Path disk = folder.resolve("debian.img");
        HostTool.output("cp", "--sparse=always", made.toString(), disk.toString());
        return disk;
    }

    private void make(Path image, Path folder) throws Exception {
        Path packages = Files.createDirectory(folder.resolve("packages"));
        if (!carried.isEmpty()) {
            inFolder(packages, "apt-get -q -o APT::Sandbox::User=root download \"$@\"", carried);
        }
        Path source = Files.createDirectory(folder.resolve("source"));
        if (!sources.isEmpty()) {
            // The machine's own sources of binary packages, made into sources of source packages.
            inFolder(Files.createDirectory(folder.resolve("apt")),
                    """
                            keys=/usr/share/keyrings/debian-archive-keyring.gpg
                            apt-get indextargets --format "deb-src [signed-by=$keys] \\$(REPO_URI) \\$(RELEASE) \\$(COMPONENT)" \\
                                'Created-By: Packages' 'Origin: Debian' | uniq >sources.list
                            mkdir lists
                            own="-q -o APT::Sandbox::User=root -o Dir::Etc::SourceList=$PWD/sources.list
                                -o Dir::Etc::SourceParts=/dev/null -o Dir::State::Lists=$PWD/lists -o Dir::Cache=$PWD"
                            apt-get $own update
                            cd ../source
                            apt-get $own source "$@"
                            """,
                    sources);
        }
        // Bound to another place, the tree is without what mmdebstrap has mounted in it.
        HostTool.output("mmdebstrap", "--quiet", "--variant=minbase", "--format=null",
                "--include=" + String.join(",", installed),
                "--customize-hook=echo root:guest | chroot \"$1\" chpasswd",
                "--customize-hook=echo 'T0:23:respawn:/sbin/getty -L ttyS0 115200 vt100' >>\"$1/etc/inittab\"",
                "--customize-hook=echo '/dev/vda / ext4 errors=remount-ro 0 1' >\"$1/etc/fstab\"",
                "--customize-hook=echo guest >\"$1/etc/hostname\"",
                "--customize-hook=cp -r '" + packages + "' '" + source + "' \"$1/root\"",
                "--customize-hook=d=$(mktemp -d) && mount --bind \"$1\" \"$d\" && mke2fs -q -F -t ext4 -d \"$d\" '"
                        + image + "' " + mebibytes + "M && umount \"$d\" && rmdir \"$d\"",
                "bookworm", "/dev/null");
    }

    private static void inFolder(Path folder, String script, List<String> arguments) throws Exception {
        List<String> command = new ArrayList<>(List.of("sh", "-ec", "cd \"$0\"\n" + script, folder.toString()));
        command.addAll(arguments);
        HostTool.output(command.toArray(String[]::new));
    }
}
