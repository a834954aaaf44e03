package dev.vivarium.tests.boot;

import dev.vivarium.app.demo.CpioArchive;

import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Pattern;

/** The guest with which speed is measured, built from the kit beside the repository; and its work on the host itself. */
public final class BenchGuest {
    private static final Pattern VALUE = Pattern.compile("BENCH-VALUE (\\S+) (\\S+)");

    private final Path kit;
    private final Path folder;
    private final Path program;

    /** @param folder where it is built */
    public BenchGuest(Path folder) throws Exception {
        this.folder = folder;
        String chosen = System.getenv("VIVARIUM_GUESTS");
        Path guests = chosen != null ? Path.of(chosen) : Path.of("").toAbsolutePath().resolve("../../shared/guests");
        kit = guests.resolve("bench");
        program = folder.resolve("bench");
        HostTool.output("gcc", "-O2", "-fno-math-errno", "-static", "-o", program.toString(),
                kit.resolve("bench.c").toString());
    }

    /** @return the initial RAM disk's name */
    public String initrd() throws Exception {
        CpioArchive archive = new CpioArchive();
        for (String name : List.of("bench", "bin", "dev", "proc", "sys", "run")) {
            archive.directory(name);
        }
        archive.characterDevice("dev/console", 5, 1).file("init", true, Files.readAllBytes(kit.resolve("init")))
                .file("bench/workloads.sh", true, Files.readAllBytes(kit.resolve("workloads.sh")))
                .file("bench/bench", true, Files.readAllBytes(program))
                .file("bench/busybox", true, Files.readAllBytes(DebianKernel.busybox()));
        return Files.write(folder.resolve("bench.cpio"), archive.toBytes()).toString();
    }

    /** What every workload computes at so many percent of its size, when the host does it. */
    List<String> valuesOnTheHost(int scale) throws Exception {
        Path busybox = Files.copy(DebianKernel.busybox(), folder.resolve("busybox"));
        Path work = Files.createDirectory(folder.resolve("work"));
        byte[] output = HostTool.output(new byte[0], "env", "-i", "BENCH_DIR=" + folder, "BENCH_TMP=" + work,
                "BENCH_SCALE=" + scale, busybox.toString(), "sh", kit.resolve("workloads.sh").toString());
        return valuesIn(new String(output, StandardCharsets.UTF_8));
    }

    static List<String> valuesIn(String output) {
        return VALUE.matcher(output).results().map(found -> found.group(1) + " " + found.group(2)).toList();
    }
}
