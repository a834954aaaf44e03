package dev.vivarium.engine.rig;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/**
 * The stand-in for WinHvPlatform.dll over /dev/kvm (docs/whp.md), compiled once for all tests of this process: a
 * process uses one library. Where there is no compiler, the property names a library that was made elsewhere.
 */
public final class WhpStandIn {
    private static final String LIBRARY = "vivarium.whp.library";
    private static final Path SOURCES = Path.of("").toAbsolutePath().resolveSibling("host-driver")
            .resolve("src/test/c");

    private WhpStandIn() {
    }

    /** From now on, the back end uses it. */
    public static synchronized void use() {
        if (System.getProperty(LIBRARY) == null) {
            try {
                System.setProperty(LIBRARY, compile().toString());
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            } catch (InterruptedException e) {
                throw new IllegalStateException(e);
            }
        }
    }

    private static Path compile() throws IOException, InterruptedException {
        Path library = Files.createTempFile("whp", ".so");
        library.toFile().deleteOnExit();
        List<String> command = new ArrayList<>(List.of("cc", "-O2", "-shared", "-fPIC", "-fvisibility=hidden",
                "-pthread", "-idirafter", "/usr/share/mingw-w64/include", "-o", library.toString()));
        try (Stream<Path> sources = Files.list(SOURCES)) {
            sources.map(Path::toString).filter(each -> each.matches(".*/whp_(?!layout)\\w+\\.c")).forEach(command::add);
        }
        Process compiler = new ProcessBuilder(command).redirectErrorStream(true).start();
        String said = new String(compiler.getInputStream().readAllBytes(), java.nio.charset.StandardCharsets.UTF_8);
        if (compiler.waitFor() != 0) {
            throw new IOException("The stand-in for WinHvPlatform.dll cannot be compiled: " + said);
        }
        return library;
    }
}
