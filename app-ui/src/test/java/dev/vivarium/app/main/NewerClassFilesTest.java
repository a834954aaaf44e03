package dev.vivarium.app.main;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import picocli.CommandLine;

import java.io.IOException;
import java.io.InputStream;
import java.lang.classfile.ClassFile;
import java.net.URISyntaxException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collections;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import java.util.zip.ZipOutputStream;

final class NewerClassFilesTest {
    @TempDir
    private Path folder;

    @Test
    void everyOldClassOfPicocliGetsStackMapsAndStaysWhatItWas() throws Exception {
        Map<String, byte[]> before = new HashMap<>();
        Path jar = copyOfPicocli(before);
        NewerClassFiles.main(new String[]{folder.toString()});
        int old = 0;
        try (ZipFile after = new ZipFile(jar.toFile())) {
            assertTrue(after.getComment().contains("stack maps"), after.getComment());
            assertEquals(before.keySet(), names(after));
            for (Map.Entry<String, byte[]> entry : before.entrySet()) {
                byte[] now = bytes(after, entry.getKey());
                assertFalse(NewerClassFiles.isOld(now), entry.getKey());
                if (NewerClassFiles.isOld(entry.getValue())) {
                    old++;
                    assertSameCode(entry.getValue(), now);
                } else {
                    assertArrayEquals(entry.getValue(), now, entry.getKey());
                }
            }
        }
        assertTrue(old > 200, old + " old classes");
    }

    @Test
    void aLibraryThatIsNewEnoughIsLeftAlone() throws Exception {
        Path jar = folder.resolve("a.jar");
        try (ZipOutputStream out = new ZipOutputStream(Files.newOutputStream(jar))) {
            out.putNextEntry(new ZipEntry("a.txt"));
            out.write("text".getBytes(StandardCharsets.US_ASCII));
        }
        byte[] before = Files.readAllBytes(jar);
        NewerClassFiles.main(new String[]{folder.toString()});
        assertArrayEquals(before, Files.readAllBytes(jar));
    }

    @Test
    void aDamagedClassStaysAsItIs() {
        byte[] damaged = {(byte) 0xCA, (byte) 0xFE, (byte) 0xBA, (byte) 0xBE, 0, 0, 0, 49, 1, 2, 3, 4};
        assertTrue(NewerClassFiles.isOld(damaged));
        assertSame(damaged, new NewerClassFiles(Map.of()).renewed(damaged));
    }

    private static void assertSameCode(byte[] before, byte[] now) {
        var old = ClassFile.of().parse(before);
        var young = ClassFile.of().parse(now);
        assertEquals(ClassFile.JAVA_6_VERSION, young.majorVersion());
        assertEquals(old.thisClass().asInternalName(), young.thisClass().asInternalName());
        assertEquals(old.flags().flagsMask(), young.flags().flagsMask());
        assertEquals(old.methods().stream().map(Object::toString).toList(),
                young.methods().stream().map(Object::toString).toList());
        assertEquals(old.fields().stream().map(Object::toString).toList(),
                young.fields().stream().map(Object::toString).toList());
    }

    private Path copyOfPicocli(Map<String, byte[]> contents) throws IOException, URISyntaxException {
        Path source = Path.of(CommandLine.class.getProtectionDomain().getCodeSource().getLocation().toURI());
        Path copy = Files.copy(source, folder.resolve("picocli.jar"));
        try (ZipFile zip = new ZipFile(copy.toFile())) {
            for (String name : names(zip)) {
                contents.put(name, bytes(zip, name));
            }
        }
        return copy;
    }

    private static Set<String> names(ZipFile zip) {
        return new TreeSet<>(Collections.list(zip.entries()).stream().map(ZipEntry::getName).toList());
    }

    private static byte[] bytes(ZipFile zip, String name) throws IOException {
        try (InputStream in = zip.getInputStream(zip.getEntry(name))) {
            return in.readAllBytes();
        }
    }
}
