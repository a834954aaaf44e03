package dev.vivarium.snapshot.bundle;

import dev.vivarium.snapshot.bundle.MachineSpec.Accelerator;
import dev.vivarium.snapshot.bundle.MachineSpec.Bus;
import dev.vivarium.snapshot.bundle.MachineSpec.CdromSpec;
import dev.vivarium.snapshot.bundle.MachineSpec.DiskSpec;
import dev.vivarium.snapshot.bundle.MachineSpec.Port;
import dev.vivarium.snapshot.bundle.MachineSpec.Translate;
import dev.vivarium.snapshot.bundle.SnapshotManifest.Memory;
import dev.vivarium.snapshot.bundle.SnapshotManifest.Part;
import dev.vivarium.snapshot.bundle.SnapshotManifest.Running;
import dev.vivarium.snapshot.disk.DiskFormat;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/** Manifests in which every field says something. */
final class Samples {
    static final SnapshotId FIRST = new SnapshotId("20261126-160102-7f3a");
    static final SnapshotId SECOND = new SnapshotId("20261126-170102-0001");
    static final Instant TIME = Instant.parse("2026-11-26T16:00:00Z");
    static final BootSpec KERNEL = new BootSpec.Kernel(new RelativePath("boot/vmlinuz"),
            new RelativePath("boot/initrd"), "console=ttyS0 root=\"/dev/vda\" é");
    static final BootSpec BIOS = new BootSpec.Bios(new RelativePath("firmware/bios.bin"), null, "cd", true);
    static final BootSpec UEFI = new BootSpec.Uefi(null, "d", false);

    private Samples() {
    }

    static MachineSpec spec(BootSpec boot) {
        return new MachineSpec(Accelerator.AUTO, Translate.ON, "x86-64-v2", 2, 512L << 20, boot,
                List.of(new DiskSpec("disk0", Bus.VIRTIO, false), new DiskSpec("data", Bus.IDE, true)),
                List.of(new CdromSpec("cd0", Bus.AHCI, new RelativePath("media/debian 12.iso")),
                        new CdromSpec("cd1", Bus.IDE, null)),
                Port.LOG, Port.SOCKET, false, true,
                List.of(new NetSpec(NetSpec.Card.VIRTIO, "56:49:56:01:02:03", "nat,host=off",
                        List.of("tcp:127.0.0.1:2222:22", "udp:[::1]:5300:53"), true, 0, 0, 0),
                        new NetSpec(NetSpec.Card.E1000E, "56:49:56:01:02:04", "host", List.of(), false, 20, 5_000,
                                10_000_000)));
    }

    static Map<String, DiskLayer> layers(int number) {
        return Map.of("disk0", new DiskLayer("disk0", number, DiskFormat.QCOW2), "data",
                new DiskLayer("data", 1, DiskFormat.RAW));
    }

    static MachineManifest machine(BootSpec boot) {
        return new MachineManifest(UUID.fromString("0b0e5c0e-8f53-4c8b-9d5e-0a3a5f2d4c11"), "debian 12", TIME,
                spec(boot), new Present(FIRST, layers(2), boot == UEFI ? new Variables(3) : null, FIRST),
                new WhenStopped.Revert(FIRST),
                new Schedule(60, 24));
    }

    static MachineManifest plainMachine() {
        return machine(UEFI).withPresent(new Present(null, layers(1), new Variables(1), null))
                .withWhenStopped(new WhenStopped.Keep())
                .withSchedule(null);
    }

    static SnapshotManifest runningSnapshot() {
        return new SnapshotManifest(SECOND, "installed", "two\nlines", TIME, FIRST, true, spec(UEFI), layers(2),
                new Running(part("state.json"), new Memory(528L << 20, 512L << 20, List.of(FIRST, SECOND))),
                part("variables.fd"), part("thumbnail.png"), 354_418_688);
    }

    static SnapshotManifest offSnapshot() {
        return new SnapshotManifest(FIRST, "begin", "", TIME, null, false, spec(KERNEL), layers(1), null, null, null,
                0);
    }

    static Part part(String name) {
        return new Part(SECOND.file(name), 40_312, "0123456789abcdef".repeat(4));
    }
}
