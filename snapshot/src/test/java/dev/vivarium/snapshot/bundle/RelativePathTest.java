package dev.vivarium.snapshot.bundle;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;

import dev.vivarium.snapshot.SnapshotException;
import dev.vivarium.snapshot.SnapshotException.Kind;
import dev.vivarium.snapshot.disk.DiskFormat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/** No path in a manifest leads out of the bundle. */
class RelativePathTest {
    @TempDir
    Path folder;

    @Test
    void whatIsNotInsideIsNoPath() {
        for (String text : List.of("", "/", "/etc/passwd", "..", "../x", "a/../b", "a/./b", "a//b", "a/", "C:/x",
                "a\\b",
                "a/..\\..\\b", "a\0b", "a\nb", "con", "a/NUL.txt", "a.", "a ", " a", "\uD800", "a/b/c/d/e/f/g/h/i",
                "x".repeat(256), "é".repeat(128), "a/".repeat(600) + "a")) {
            assertThrows(IllegalArgumentException.class, () -> new RelativePath(text), text);
        }
        for (String text : List.of("vm.json", "disks/disk0-1.qcow2", "media/a b,c é.iso", "console/x", "a/...b")) {
            assertEquals(text, new RelativePath(text).text());
        }
    }

    @Test
    void linksAreNotFollowed() throws IOException, SnapshotException {
        Path outside = Files.createDirectory(folder.resolve("outside"));
        Files.writeString(outside.resolve("file"), "secret");
        Path bundle = Files.createDirectory(folder.resolve("a.viv"));
        Files.createDirectory(bundle.resolve("media"));
        Files.writeString(bundle.resolve("media/real"), "disc");
        Files.createSymbolicLink(bundle.resolve("media/link"), outside.resolve("file"));
        Files.createSymbolicLink(bundle.resolve("boot"), outside);
        assertEquals(bundle.resolve("media").resolve("real"), new RelativePath("media/real").resolve(bundle));
        for (String text : List.of("media/link", "boot/file", "media", "media/none", "none/none", "media/real/x")) {
            SnapshotException failure = assertThrows(SnapshotException.class,
                    () -> new RelativePath(text).resolve(bundle), text);
            assertEquals(Kind.CORRUPT, failure.kind());
        }
    }

    @Test
    void layersAreKnownByTheirNames() {
        assertEquals(new DiskLayer("disk0", 12, DiskFormat.QCOW2),
                DiskLayer.ofName("disk0-12.qcow2"));
        for (String name : List.of("disk0.qcow2", "disk0-0.qcow2", "disk0-01.raw", "Disk-1.raw", "disk0-1.img",
                "disk0-1.qcow2.sums", "-1.raw", "disk0-9999999999.raw", "../disk0-1.raw")) {
            assertNull(DiskLayer.ofName(name), name);
        }
    }
}
