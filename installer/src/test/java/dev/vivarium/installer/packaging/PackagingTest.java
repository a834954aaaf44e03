package dev.vivarium.installer.packaging;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.List;

/** What packages say of themselves; that they can be installed is a test of the whole system. */
class PackagingTest {
    private static final Release RELEASE = new Release("0.2.0-SNAPSHOT", "amd64", Instant.EPOCH);

    @Test
    void aSnapshotComesBeforeItsReleaseInDebiansOrder() {
        assertEquals("0.2.0~snapshot", RELEASE.debianVersion());
        assertEquals("1.0.0~rc.1", new Release("1.0.0-rc-1", "amd64", Instant.EPOCH).debianVersion());
        assertEquals("1.0.0", new Release("1.0.0", "aarch64", Instant.EPOCH).debianVersion());
    }

    @Test
    void processorsHaveTheNamesOfTheirReaders() {
        assertEquals("amd64", RELEASE.debianArchitecture());
        assertEquals("linux-x64", RELEASE.platform());
        Release arm = new Release("1", "aarch64", Instant.EPOCH);
        assertEquals("arm64", arm.debianArchitecture());
        assertEquals("linux-aarch64", arm.platform());
    }

    @Test
    void theManualHasEveryCommand() {
        List<String> commands = ManualPage.commands(Release.usage("--help"));
        assertTrue(commands.containsAll(List.of("run", "create", "snapshot", "doctor", "version")),
                commands.toString());
        assertFalse(commands.contains("viv"), commands.toString());
        String page = new ManualPage(RELEASE).text();
        assertTrue(page.startsWith(".TH VIV 1 \"1970-01-01\" \"Vivarium 0.2.0-SNAPSHOT\""), page.substring(0, 80));
        for (String command : commands) {
            assertTrue(page.contains("\n.SS viv " + command.replace("-", "\\-") + "\n"), command);
        }
        assertTrue(page.contains("\\-\\-kernel"), "options have minus signs");
    }

    @Test
    void linesThatRoffWouldTakeForRequestsAreNone() {
        assertEquals("\\&.nf", ManualPage.escaped(".nf"));
        assertEquals("\\&'x'", ManualPage.escaped("'x'"));
        assertEquals("a\\en\\-b", ManualPage.escaped("a\\n-b"));
    }

    @Test
    void theControlFileIsWhole() throws Exception {
        String control = new String(DebianPackage.resource("control"), StandardCharsets.UTF_8);
        for (String field : List.of("Package", "Version", "Architecture", "Maintainer", "Depends", "Description")) {
            assertTrue(control.lines().anyMatch(line -> line.startsWith(field + ": ")), field);
        }
        assertTrue(control.lines().noneMatch(line -> line.isBlank()), "a blank line would end it");
        assertTrue(control.endsWith("\n"));
    }

    @Test
    void theCompletionIsBashes() {
        String completion = Release.usage("generate-completion");
        assertTrue(completion.contains("complete -F _complete_viv"), completion.substring(0, 200));
    }
}
