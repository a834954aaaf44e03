package dev.vivarium.tests.installer;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.vivarium.app.folders.HostFolders;
import dev.vivarium.tests.boot.DebianKernel;
import dev.vivarium.tests.boot.GuestImage;
import dev.vivarium.tests.boot.HostTool;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/** The package in a Debian that never had Vivarium or Java: installed, used by somebody without privilege, and removed without a trace. */
@Tag("full")
@Tag("linux")
@Tag("x86-64-host")
class DebianPackageTest {
    @TempDir
    private Path folder;

    @Test
    void isInstalledUsedAndRemovedWithoutATrace() throws Exception {
        new InstalledParts(folder).makePackage("deb", folder);
        Path root = debian();
        move(thePackage(), root.resolve("tmp/vivarium.deb"));
        Files.copy(DebianKernel.CLOUD.bzImage(), root.resolve("tmp/kernel"));
        move(Path.of(new GuestImage().in(folder)), root.resolve("tmp/initrd"));
        String failed = HostTool.everything(inNameSpace("exec bash -eu \"$0\" \"$1\"", script(), root));
        String said = Files.readString(root.resolve("tmp/said"));
        assertEquals("", failed, said);
        assertTrue(section(said, "version").startsWith("Vivarium "), said);
        assertTrue(section(said, "prepared start").startsWith("Vivarium "), said);
        assertTrue(section(said, "desktop").contains("Machines live in /home/tester/machines."), said);
        assertTrue(section(said, "desktop").contains("The desktop knows Vivarium by its package."), said);
        assertTrue(section(said, "machine").contains("reboot: Power down"), said);
        assertEquals(Files.readString(root.resolve("tmp/before")), Files.readString(root.resolve("tmp/after")));
        assertTrue(Files.isDirectory(root.resolve("home/tester/machines")), "what is the user's stays");
    }

    /** What was said between a headline and the next one. */
    private static String section(String said, String name) {
        String headline = "== " + name + "\n";
        int begin = said.indexOf(headline) + headline.length();
        int end = said.indexOf("\n== ", begin);
        return said.contains(headline) && end >= 0 ? said.substring(begin, end) : "";
    }

    private Path script() throws Exception {
        Path script = folder.resolve("live.sh");
        try (InputStream in = DebianPackageTest.class.getResourceAsStream("live.sh")) {
            Files.copy(in, script);
        }
        return script;
    }

    private Path thePackage() throws Exception {
        try (Stream<Path> files = Files.list(folder)) {
            List<Path> packages = files.filter(file -> file.toString().endsWith(".deb")).toList();
            assertEquals(1, packages.size(), packages.toString());
            return packages.getFirst();
        }
    }

    private static void move(Path from, Path to) throws Exception {
        Files.move(from, to, StandardCopyOption.REPLACE_EXISTING);
        HostTool.output("chmod", "644", to.toString());
    }

    /** A small Debian with what the package depends on, so that installing it needs no network. Made once, in the cache. */
    private Path debian() throws Exception {
        Path made = HostFolders.cache().resolve("tests").resolve("debian-12-for-the-package.tar");
        if (!Files.exists(made)) {
            Files.createDirectories(made.getParent());
            Path fresh = made.resolveSibling("debian-12-for-the-package.new.tar");
            HostTool.output("mmdebstrap", "--quiet", "--variant=apt",
                    "--include=seabios,ovmf,desktop-file-utils,shared-mime-info,hicolor-icon-theme",
                    "--customize-hook=chroot \"$1\" useradd --create-home --shell /bin/bash tester", "bookworm",
                    fresh.toString());
            Files.move(fresh, made, StandardCopyOption.ATOMIC_MOVE);
        }
        Path root = Files.createDirectory(folder.resolve("root"));
        HostTool.output(inNameSpace("tar -C \"$1\" --exclude './dev/*' -xf \"$0\" && chmod 755 \"$1\"", made, root));
        return root;
    }

    /** As root of a name space of its own, or of the host where the test runs as that. */
    private static String[] inNameSpace(String script, Path first, Path second) throws Exception {
        List<String> command = new ArrayList<>(List.of("unshare", "--mount", "--pid", "--fork"));
        if (!HostTool.output("id", "-u").strip().equals("0")) {
            command.addAll(List.of("--user", "--map-root-user", "--map-auto"));
        }
        command.addAll(List.of("sh", "-c", script, first.toString(), second.toString()));
        return command.toArray(String[]::new);
    }

    /** What belongs to others than who runs the tests. */
    @AfterEach
    void removeTree() throws Exception {
        Path root = folder.resolve("root");
        if (Files.exists(root)) {
            HostTool.output(inNameSpace("rm -rf --one-file-system \"$0\"/*", root, root));
        }
    }
}
