package dev.vivarium.tests.boot;

import java.nio.file.Files;
import java.nio.file.Path;

/** A disk of the kit beside the repository, as a qcow2 overlay of the test's own; the kit makes it when it is not there yet. */
final class KitDisk {
    private KitDisk() {
    }

    /** @param name such as {@code desktop}: the README of the kit has them */
    static Path overlay(String name, Path folder) throws Exception {
        String chosen = System.getenv("VIVARIUM_GUESTS");
        Path kit = chosen != null ? Path.of(chosen) : Path.of("").toAbsolutePath().resolve("../../shared/guests");
        Path images = Path.of(HostTool.output("bash", "-ec", ". \"$0/lib.sh\"; printf %s \"$images\"", kit.toString()));
        Path base = images.resolve("debian-" + name + ".qcow2");
        if (!Files.exists(base)) {
            HostTool.output(kit.resolve("make-disks.sh").toString(), name);
        }
        Path overlay = folder.resolve(name + ".qcow2");
        HostTool.output("qemu-img", "create", "-q", "-f", "qcow2", "-b", base.toString(), "-F", "qcow2",
                overlay.toString());
        return overlay;
    }
}
