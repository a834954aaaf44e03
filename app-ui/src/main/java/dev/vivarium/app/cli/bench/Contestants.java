package dev.vivarium.app.cli.bench;

import java.io.File;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;

/** Who runs the bench guest: this program in a process of its own, and the peers that this host has. */
public final class Contestants {
    private static final String QEMU = "qemu-system-x86_64";
    private static final Path KVM = Path.of("/dev/kvm");

    private final BenchGuest guest;
    private final int scale;

    public Contestants(BenchGuest guest, int scale) {
        this.guest = guest;
        this.scale = scale;
    }

    /**
     * Vivarium.
     *
     * @param command how this process was started, up to the name of its command
     * @param accel   what its option says
     * @param monitor where it shall have its control socket
     */
    public Contestant vivarium(List<String> command, String accel, Path monitor) {
        List<String> words = new ArrayList<>(command);
        words.addAll(List.of("run", "--name", "bench", "--accel", accel, "--memory",
                BenchGuest.MEMORY_MEGABYTES + "M", "--kernel", guest.kernel().toString(), "--initrd",
                guest.initrd().toString(), "--append", BenchGuest.commandLine(scale), "--serial", "stdio", "--monitor",
                monitor.toString(), "--no-reboot"));
        return new Contestant(accel, words, monitor);
    }

    /** @param missing told, in a sentence, of each peer that this host does not have */
    public List<Contestant> peers(Consumer<String> missing) {
        Optional<Path> qemu = inPath(QEMU);
        if (qemu.isEmpty()) {
            missing.accept("There is no " + QEMU + " to compare with; on Debian, install qemu-system-x86.");
            return List.of();
        }
        List<Contestant> peers = new ArrayList<>();
        peers.add(qemu("qemu tcg", qemu.get(), "-accel", "tcg"));
        if (Files.isReadable(KVM) && Files.isWritable(KVM)) {
            peers.add(qemu("qemu kvm", qemu.get(), "-accel", "kvm", "-cpu", "host"));
        } else {
            missing.accept("QEMU with KVM is left out: this host has no " + KVM + ", or you may not use it.");
        }
        return peers;
    }

    private Contestant qemu(String name, Path binary, String... accelerator) {
        List<String> words = new ArrayList<>(List.of(binary.toString(), "-M", "pc", "-m",
                Integer.toString(BenchGuest.MEMORY_MEGABYTES), "-smp", "1", "-nodefaults", "-no-user-config",
                "-display", "none", "-serial", "stdio", "-no-reboot", "-kernel", guest.kernel().toString(), "-initrd",
                guest.initrd().toString(), "-append", BenchGuest.commandLine(scale)));
        words.addAll(Arrays.asList(accelerator));
        return new Contestant(name, words, null);
    }

    private static Optional<Path> inPath(String program) {
        String path = Optional.ofNullable(System.getenv("PATH")).orElse("");
        return Arrays.stream(path.split(File.pathSeparator)).filter(folder -> !folder.isEmpty())
                .map(folder -> Path.of(folder, program)).filter(Files::isExecutable).findFirst();
    }
}
