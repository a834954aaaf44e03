package dev.vivarium.tests.whp;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.vivarium.tests.boot.HostTool;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** The recorded layouts of the Windows Hypervisor Platform against mingw-w64's headers, by a program under Wine. */
@Tag("full")
@Tag("linux")
class WhpLayoutTest {
    private static final Path TESTS = Path.of("").toAbsolutePath().resolveSibling("host-driver").resolve("src/test");

    @TempDir
    private Path folder;

    @Test
    void theRecordIsWhatTheHeadersSay() throws IOException, InterruptedException {
        String program = folder.resolve("layout.exe").toString();
        HostTool.output("x86_64-w64-mingw32-gcc", "-Wall", "-Wextra", "-Wno-overflow", "-Werror", "-o", program,
                TESTS.resolve("c/whp_layout.c").toString());
        String said = wine("wine", program).replace("\r", "");
        assertEquals(Files.readString(TESTS.resolve("resources/dev/vivarium/host/abi/whp-layout.txt")), said);
    }

    /** Wine's server outlives its programs for a while, and writes into the folder: this waits for it. */
    @AfterEach
    void waitForWine() throws IOException, InterruptedException {
        wine("wineserver", "-w");
    }

    /** Without what it would put into the user's menus, and without what it would ask to install. */
    private String wine(String... command) throws IOException, InterruptedException {
        List<String> all = new ArrayList<>(List.of("env", "WINEPREFIX=" + folder.resolve("wine"), "WINEDEBUG=-all",
                "WINEDLLOVERRIDES=winemenubuilder.exe,mscoree,mshtml="));
        all.addAll(List.of(command));
        return HostTool.output(all.toArray(String[]::new));
    }
}
