package dev.vivarium.app.demo;

import dev.vivarium.engine.api.VmException;

import org.jspecify.annotations.Nullable;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.function.Consumer;

/**
 * The small Linux of {@code viv demo}: Debian's cloud kernel and an initial RAM disk of busybox and a script.
 *
 * @param kernel what to boot
 * @param initrd its initial RAM disk
 */
public record DemoGuest(Path kernel, Path initrd) {
    /** What the script says first. */
    public static final String MARKER = "Hello from user space";

    /** On the kernel's command line: before it switches off, the guest counts aloud, "count 1" and so on. */
    public static final String COUNTING = "demo.counts";
    /** How far. */
    public static final int COUNTS = 25;

    /** On the kernel's command line: the guest has a shell instead of switching off. */
    public static final String SHELL = "demo.shell";

    private static final String SCRIPT = """
            #!/bin/busybox sh
            # The demo guest's first process: looks around, then switches the machine off.
            PATH=/bin
            /bin/busybox mkdir -p /proc /sys /dev /tmp /etc
            /bin/busybox mount -t proc proc /proc
            /bin/busybox mount -t sysfs sysfs /sys
            /bin/busybox mount -t devtmpfs devtmpfs /dev
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
            for driver in /drivers/*.ko; do [ -e "$driver" ] && insmod "$driver"; done
            if [ -e /sys/class/net/eth0 ]; then
                show udhcpc -n -q -i eth0 -s /bin/lease
                show ip -4 -o address show dev eth0
                show ping -A -q -c 20 "$(ip route | awk '/^default/ { print $3 }')"
            fi
            echo
            if grep -q %s /proc/cmdline; then
                count=0
                while [ "$count" -lt %d ]; do
                    count=$((count + 1))
                    echo "count $count"
                    if [ -b /dev/vda ]; then
                        echo "$count" >/dev/vda
                        sync
                        read -r count </dev/vda
                    fi
                    sleep 0.1
                done
                [ -b /dev/vda ] && show head -n 1 /dev/vda
            fi
            if grep -q %s /proc/cmdline; then
                echo "A shell on the serial port. 'poweroff -f' switches off; nothing here is kept but by snapshots."
                while true; do setsid cttyhack sh; done
            fi
            echo 'Switching off.'
            poweroff -f
            """.formatted(MARKER, COUNTING, COUNTS, SHELL);

    /** What udhcpc runs when it begins, and when it has an address. */
    private static final String LEASE = """
            #!/bin/busybox sh
            case $1 in
                deconfig) ip link set "$interface" up ;;
                bound)
                    ip address add "$ip/$mask" dev "$interface"
                    ip route add default via "$router" dev "$interface"
                    for server in $dns; do echo "nameserver $server"; done >/etc/resolv.conf
                    ;;
            esac
            """;

    /**
     * Fetches and builds what was not given.
     *
     * @param cache where it is kept for the next time
     */
    public static DemoGuest prepare(@Nullable Path kernel, @Nullable Path initrd, Path cache, Consumer<String> progress)
            throws VmException {
        if ((kernel == null || initrd == null) && !DebianPackages.available()) {
            throw new VmException(VmException.Kind.HOST, "This host has no apt to fetch the demo's guest with. Download"
                    + " a 64-bit Linux kernel and an initial RAM disk (of Debian's installer, say: linux and initrd.gz"
                    + " in its 'netboot' folder), then: viv demo --kernel linux --initrd initrd.gz");
        }
        DebianParts parts = new DebianParts(cache, progress);
        return new DemoGuest(kernel != null ? kernel : parts.kernel(),
                initrd != null ? initrd : buildInitrd(parts, kernel == null ? parts.drivers() : List.of(), cache));
    }

    private static Path buildInitrd(DebianParts parts, List<Path> drivers, Path cache) throws VmException {
        byte[] busybox = parts.busybox();
        try {
            List<byte[]> modules = new ArrayList<>();
            for (Path driver : drivers) {
                modules.add(Files.readAllBytes(driver));
            }
            return Files.write(cache.resolve("demo").resolve("initrd.cpio"), archive(busybox, modules));
        } catch (IOException e) {
            throw new VmException(VmException.Kind.HOST,
                    "The demo's RAM disk cannot be written: " + e.getMessage() + ".", e);
        }
    }

    /** @param drivers modules of the kernel, in the order to load them in */
    static byte[] archive(byte[] busybox, List<byte[]> drivers) {
        CpioArchive archive = new CpioArchive();
        for (String folder : List.of("bin", "dev", "drivers", "proc", "sys", "tmp")) {
            archive.directory(folder);
        }
        for (int i = 0; i < drivers.size(); i++) {
            archive.file(String.format(Locale.ROOT, "drivers/%02d.ko", i), false, drivers.get(i));
        }
        return archive.characterDevice("dev/console", 5, 1)
                .characterDevice("dev/null", 1, 3)
                .characterDevice("dev/ttyS0", 4, 64)
                .file("bin/busybox", true, busybox)
                .file("bin/lease", true, LEASE.getBytes(StandardCharsets.UTF_8))
                .file("init", true, SCRIPT.getBytes(StandardCharsets.UTF_8))
                .toBytes();
    }
}
