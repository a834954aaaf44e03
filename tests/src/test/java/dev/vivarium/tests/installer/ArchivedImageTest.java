package dev.vivarium.tests.installer;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.vivarium.tests.boot.HostTool;

import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;

/** The image: unpacked where its author never was, it runs, is set up, and starts fast. */
@Tag("full")
@Tag("linux")
@Tag("x86-64-host")
class ArchivedImageTest {
    @TempDir
    private Path folder;

    @Test
    void runsFromAFolderOfAnyName() throws Exception {
        new InstalledParts(folder).makePackage("image", folder);
        Path archive;
        try (Stream<Path> files = Files.list(folder)) {
            archive = files.filter(file -> file.toString().endsWith(".tar.zst")).findFirst().orElseThrow();
        }
        assertTrue(archive.getFileName().toString().matches("vivarium-.+-linux-x64\\.tar\\.zst"), archive.toString());
        Path place = Files.createDirectory(folder.resolve("a place"));
        HostTool.output("tar", "--use-compress-program=zstd", "--strip-components=1", "-C", place.toString(), "-xf",
                archive.toString());
        String viv = place.resolve("bin/viv").toString();
        assertTrue(HostTool.output(viv, "version").startsWith("Vivarium "));
        assertTrue(HostTool.everything(viv, "package", "deb").contains("needs the sources of Vivarium"));
        String java = place.resolve("runtime/bin/java").toString();
        String prepared = HostTool.output("env", "-C", place.toString(), java, "@app/jvm.options", "-XX:AOTMode=on",
                "-XX:AOTCache=app/start.aot", "-m",
                "dev.vivarium.app/dev.vivarium.app.main.Main", "version");
        assertTrue(prepared.startsWith("Vivarium "), "AOTMode=on ends where the cache cannot be used: " + prepared);
        setUp(viv);
    }

    private void setUp(String viv) throws Exception {
        Path home = Files.createDirectory(folder.resolve("home"));
        String[] command = {"env", "-u", "VIVARIUM_HOME", "XDG_DATA_HOME=" + home.resolve("data"),
                "XDG_CONFIG_HOME=" + home.resolve("config"), "JDK_JAVA_OPTIONS=-Duser.home=" + home, viv, "setup",
                "--unattended", "--json"};
        String json = HostTool.output(command);
        assertTrue(json.startsWith("{\"machinesFolder\":\"" + home.resolve("Vivarium") + "\",\"desktop\":\"there\""),
                json);
        Path entry = home.resolve("data/applications/dev.vivarium.Vivarium.desktop");
        assertEquals("", HostTool.output("desktop-file-validate", entry.toString()));
        assertTrue(Files.readString(entry).contains("Exec=\"" + viv + "\" %f"), Files.readString(entry));
        assertEquals(Path.of(viv), Files.readSymbolicLink(home.resolve(".local/bin/viv")));
        command[command.length - 2] = "--uninstall";
        HostTool.output(command);
        assertTrue(Files.notExists(entry));
        assertTrue(Files.isDirectory(home.resolve("Vivarium")));
    }
}
