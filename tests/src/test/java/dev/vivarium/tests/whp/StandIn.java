package dev.vivarium.tests.whp;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.vivarium.tests.boot.HostTool;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/** The stand-in for WinHvPlatform.dll on top of /dev/kvm: docs/whp.md. */
public final class StandIn {
    private static final Path SOURCES = Path.of("").toAbsolutePath().resolveSibling("host-driver")
            .resolve("src/test/c");

    private StandIn() {
    }

    /** @return the library, made in {@code folder} without a warning */
    public static Path compile(Path folder) throws IOException, InterruptedException {
        Path library = folder.resolve("libwhpshim.so");
        List<String> command = new ArrayList<>(List.of("gcc", "-Wall", "-Wextra", "-Wno-sign-compare", "-Werror", "-O2",
                "-shared", "-fPIC", "-fvisibility=hidden", "-pthread", "-idirafter", "/usr/share/mingw-w64/include",
                "-o", library.toString()));
        try (Stream<Path> sources = Files.list(SOURCES)) {
            sources.filter(each -> each.toString().endsWith(".c") && !each.endsWith("whp_layout.c"))
                    .filter(each -> each.getFileName().toString().startsWith("whp_"))
                    .map(Path::toString)
                    .forEach(command::add);
        }
        assertEquals("", HostTool.output(command.toArray(String[]::new)));
        return library;
    }
}
