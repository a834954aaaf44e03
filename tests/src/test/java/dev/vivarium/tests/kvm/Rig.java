package dev.vivarium.tests.kvm;

import dev.vivarium.app.folders.HostFolders;
import dev.vivarium.tests.boot.BenchGuest;
import dev.vivarium.tests.boot.DebianKernel;
import dev.vivarium.tests.boot.FirmwareFiles;
import dev.vivarium.tests.boot.GuestImage;
import dev.vivarium.tests.boot.GuestSources;
import dev.vivarium.tests.boot.Xv6;
import dev.vivarium.tests.whp.StandIn;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/**
 * The kit beside the repository that makes a place where /dev/kvm is real: QEMU's software processor has AMD-V, Linux in
 * it has KVM, and a Java program on that runs our tests. What it needs is kept between runs.
 */
final class Rig {
    /** Of tests that can only run there. */
    static final String TAG = "rig";
    /** Of tests that run wherever /dev/kvm is. */
    static final String KVM_TAG = "kvm";

    // Where things are inside.
    static final Path KERNEL = Path.of("/data/vmlinux");
    static final Path INITRD = Path.of("/data/initrd.cpio");
    static final Path XV6 = Path.of("/data/xv6.img");
    private static final String BIOS = "/data/bios.bin";
    private static final String VIDEO_BIOS = "/data/video.bin";
    static final String FIRMWARE = "bios,image=" + BIOS + ",video=" + VIDEO_BIOS;
    private static final String APP = "/data/app";
    private static final String BENCH_INITRD = "/data/bench.cpio";
    private static final String STAND_IN = "/data/libwhpshim.so";
    /** QEMU 7.2 does not let KVM see a guest's XSETBV: XCR0 is lost at the next exit, under any VMM. */
    static final String APPEND = "console=ttyS0 noxsave";

    /** The unnamed module's tests reach what ours reach by their descriptors. */
    private static final String JAVA_OPTIONS = "--add-exports=java.base/jdk.internal.misc=ALL-UNNAMED"
            + " -Dslf4j.internal.verbosity=ERROR -Dtinylog.level=warn -Djna.boot.library.path=" + APP
            + "/jna/linux-x86-64 -Dvivarium.test.app=" + APP + " -Dvivarium.whp.library=" + STAND_IN
            + " -Dvivarium.guest.kernel=" + KERNEL + " -Dvivarium.guest.initrd=" + BENCH_INITRD;
    private static final String MODULES = "java.base,java.desktop,java.logging,java.management,java.naming,java.sql,jdk.management,"
            + "java.xml,jdk.unsupported";
    private static final int SECONDS = 1500;

    private final Path script;
    private final Path folder;

    /** How a run went. */
    record Outcome(int status, String output) {
    }

    /** @param folder for files of this run */
    Rig(Path folder) {
        String chosen = System.getenv("VIVARIUM_KVM_RIG");
        script = (chosen != null ? Path.of(chosen) : Path.of("../../shared/kvm-rig")).toAbsolutePath().normalize()
                .resolve("run-in-kvm-guest.sh");
        this.folder = folder;
    }

    /** Runs the tests that {@link RigClasses} found there, all in one run. */
    Outcome run(RigClasses classes) throws Exception {
        List<String> command = new ArrayList<>(List.of(script.toString(), "--cache", cache().toString(), "--mem",
                "2560", "--timeout", String.valueOf(SECONDS), "--java-opts", JAVA_OPTIONS, "--cp",
                String.join(":", classes.libraries()), "--add",
                "../app-ui/target/app=" + APP, "--add", DebianKernel.CLOUD.elf(folder) + "=" + KERNEL, "--add",
                initrd() + "=" + INITRD, "--add", new BenchGuest(folder).initrd() + "=" + BENCH_INITRD, "--add",
                StandIn.compile(folder) + "=" + STAND_IN));
        String tags = "(" + TAG + "|" + KVM_TAG + ") & !real-processor";
        if (GuestSources.areThere()) {
            Path bios = FirmwareFiles.unpacked("seabios").resolve("usr/share/seabios");
            command.addAll(List.of("--add", bios.resolve("bios-256k.bin") + "=" + BIOS, "--add",
                    bios.resolve("vgabios-stdvga.bin") + "=" + VIDEO_BIOS, "--add",
                    Xv6.inMemory(folder.resolve("xv6")) + "=" + XV6));
        } else {
            tags += " & !" + GuestSources.TAG;
        }
        command.addAll(List.of("--main", "dev.vivarium.engine.rig.RunTests", classes.jarIn(folder).toString(), "--tags",
                tags));
        command.addAll(classes.tests(TAG, KVM_TAG));
        ProcessBuilder builder = new ProcessBuilder(command).redirectErrorStream(true);
        builder.environment().put("JAVA_HOME", System.getProperty("java.home"));
        builder.environment().put("KVMRIG_MODULES", MODULES);
        Process process = builder.start();
        process.getOutputStream().close();
        String output = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        return new Outcome(process.waitFor(), output.replace("\r\n", "\n"));
    }

    private static Path cache() throws IOException {
        String guests = System.getenv("GUESTS_CACHE");
        return Files.createDirectories(
                (guests != null ? Path.of(guests) : HostFolders.cache()).resolve("kvm-rig").toAbsolutePath());
    }

    private String initrd() throws Exception {
        return new GuestImage().modules(DebianKernel.CLOUD, "virtio_ring", "virtio", "virtio_pci_legacy_dev",
                "virtio_pci_modern_dev", "virtio_pci", "virtio_blk", "virtio_console").in(folder);
    }
}
