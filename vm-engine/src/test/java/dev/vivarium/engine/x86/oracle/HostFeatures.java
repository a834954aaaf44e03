package dev.vivarium.engine.x86.oracle;

import dev.vivarium.engine.vcpu.CpuModel;
import dev.vivarium.engine.x86.isa.Row;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Set;

/**
 * What the host's CPUID offers, as Linux tells it to programs: with AVX only if the kernel saves its registers. Features
 * that came before x86-64-v3 are taken for granted.
 */
public final class HostFeatures {
    private static final Set<String> FLAGS = flags();

    private HostFeatures() {
    }

    private static Set<String> flags() {
        try {
            return Files.readAllLines(Path.of("/proc/cpuinfo")).stream().filter(line -> line.startsWith("flags"))
                    .map(line -> Set.of(line.substring(line.indexOf(':') + 1).trim().split(" ")))
                    .findFirst().orElse(Set.of());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Whether the host can run a row's instruction. */
    public static boolean has(Row row) {
        return row.features().stream().allMatch(HostFeatures::has);
    }

    private static boolean has(String feature) {
        String flag = feature.equals("LZCNT") ? "abm" : feature.toLowerCase(Locale.ROOT);
        return CpuModel.X86_64_V2.offers(feature) || FLAGS.contains(flag);
    }
}
