package dev.vivarium.tests.whp;

import static org.junit.jupiter.api.Assertions.assertTrue;

import com.sun.jna.Native;

import dev.vivarium.host.whp.WhpPlatform;

import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import java.io.File;
import java.io.IOException;
import java.net.URISyntaxException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;

/**
 * The Windows Hypervisor Platform's layer on a stand-in for its library that uses /dev/kvm. Without that the layer has
 * to say that there is no hypervisor.
 */
@Tag("full")
@Tag("linux")
@Tag("x86-64-host")
class WhpStandInTest {
    private static final Path HOST_DRIVER = Path.of("").toAbsolutePath().resolveSibling("host-driver");

    @TempDir
    private Path folder;

    @Test
    void tinyGuestsRunOnTheStandIn() throws IOException, InterruptedException, URISyntaxException {
        String said = runSmoke(StandIn.compile(folder));
        Path kvm = Path.of("/dev/kvm");
        if (Files.isReadable(kvm) && Files.isWritable(kvm)) {
            assertTrue(said.endsWith(" passed, 0 failed\n"), said);
        } else {
            assertTrue(said.contains("The Windows hypervisor does not run"), said);
        }
    }

    private static String runSmoke(Path library) throws IOException, InterruptedException, URISyntaxException {
        String path = String.join(File.pathSeparator, placeOf(WhpPlatform.class), placeOf(Native.class),
                HOST_DRIVER.resolve("target/test-classes").toString());
        Process process = new ProcessBuilder(Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-XX:TieredStopAtLevel=1", "--enable-native-access=ALL-UNNAMED", "-cp", path,
                "dev.vivarium.host.whp.WhpSmoke", library.toString()).redirectErrorStream(true).start();
        String said = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        process.waitFor();
        return said;
    }

    private static String placeOf(Class<?> type) throws URISyntaxException {
        return Path.of(type.getProtectionDomain().getCodeSource().getLocation().toURI()).toString();
    }
}
