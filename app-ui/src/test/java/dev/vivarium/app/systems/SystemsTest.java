package dev.vivarium.app.systems;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.vivarium.app.systems.Systems.Recognised;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Objects;
import java.util.Random;

/** Discs that were made up, and a small database of systems. */
class SystemsTest {
    private static final long GIB = 1L << 30;
    @TempDir
    private Path folder;
    private Systems systems = Systems.in(Path.of("nowhere"));

    @BeforeEach
    void writeDatabase() throws IOException {
        Path os = Files.createDirectories(folder.resolve("os").resolve("debian.org"));
        Files.writeString(os.resolve("debian-11.xml"),
                """
                        <?xml version="1.0"?>
                        <libosinfo version="0.0.1">
                          <!-- a comment -->
                          <os id="http://debian.org/debian/11">
                            <name>Debian 11</name><name xml:lang="de">Debian elf</name>
                            <distro>debian</distro><release-date>2021-08-14</release-date>
                            <derives-from id="http://debian.org/debian/10"/>
                            <variant id="x"><name>Not this one</name></variant>
                            <media arch="aarch64"><iso><volume-id>Debian 11.\\d.\\d arm64 n</volume-id></iso></media>
                            <media arch="x86_64"><iso><volume-id>Debian 11.\\d.\\d amd64 n</volume-id></iso></media>
                            <media arch="x86_64" live="true"><iso><volume-id>d-live 11</volume-id></iso></media>
                            <media arch="x86_64"><url>http://example.org/</url></media>
                            <media arch="x86_64"><iso><volume-id>[(</volume-id></iso></media>
                          </os>
                          <os id="http://debian.org/debian/10">
                            <name>Debian 10</name><distro>debian</distro><release-date>2019-07-06</release-date>
                            <resources arch="all"><minimum><n-cpus>1</n-cpus><ram>1073741824</ram></minimum>
                              <recommended><ram>3221225472</ram><storage>21474836480</storage></recommended></resources>
                          </os>
                          <os id="http://example.org/w/11"><name>Windows</name>
                            <media arch="x86_64"><iso><volume-id>^(J_)?CCCOMA_X64FREE?_</volume-id>
                              <publisher-id>MICROSOFT CORPORATION</publisher-id></iso></media>
                            <resources arch="i686"><minimum><ram>1</ram></minimum></resources>
                            <resources arch="x86_64"><minimum><n-cpus>2</n-cpus><ram>4294967296</ram><storage>68719476736</storage>
                              </minimum></resources>
                          </os>
                        </libosinfo>
                        """);
        Files.writeString(os.resolve("broken.xml"), "<libosinfo><os id='x'><name>Broken");
        Files.writeString(os.resolve("entity.xml"), "<!DOCTYPE a [<!ENTITY e SYSTEM 'file:///etc/passwd'>]>"
                + "<libosinfo><os id='y'><name>&e;</name></os></libosinfo>");
        systems = Systems.in(folder);
    }

    private static DiscHead head(SyntheticDisc disc, Path file) throws IOException {
        return Objects.requireNonNull(DiscHead.of(disc.write(file)));
    }

    private Recognised recognise(String volume, String publisher) throws IOException {
        return systems.recognise(head(new SyntheticDisc().primary(volume, "LINUX", publisher, "XORRISO"),
                folder.resolve("a.iso")), "a.iso");
    }

    @Test
    void aDiscSaysWhatItIsAndWhatStartsIt() throws IOException {
        DiscHead head = head(new SyntheticDisc().primary("Debian 11.6.0 amd64 n", "LINUX", "ME", "XORRISO")
                .boot(20, 0, 0xEF), folder.resolve("a.iso"));
        assertEquals(new DiscHead("Debian 11.6.0 amd64 n", "LINUX", "ME", "XORRISO", true, true), head);
        DiscHead efi = head(new SyntheticDisc().boot(20, 0xEF).primary("a\u0001b", "", "", ""),
                folder.resolve("b.iso"));
        assertEquals(new DiscHead("a b", "", "", "", false, true), efi);
    }

    @Test
    void whatIsNoDiscIsNone() throws IOException {
        assertNull(DiscHead.of(folder.resolve("missing.iso")));
        assertNull(DiscHead.of(Files.write(folder.resolve("short.iso"), new byte[40_000])));
        byte[] noise = new byte[100_000];
        for (int seed = 0; seed < 50; seed++) {
            new Random(seed).nextBytes(noise);
            System.arraycopy("\u0000CD001".getBytes(StandardCharsets.US_ASCII), 0, noise, 32768, 6);
            assertNull(DiscHead.of(Files.write(folder.resolve("noise.iso"), noise)));
        }
        DiscHead far = head(new SyntheticDisc().boot(-1, 0, 0xEF).primary("far", "", "", ""),
                folder.resolve("far.iso"));
        assertFalse(far.startsBios() || far.startsUefi(), "its catalog is behind its end");
    }

    @Test
    void theSystemOfADiscIsKnownByItsLabels() throws IOException {
        Recognised debian = recognise("Debian 11.6.0 amd64 n", "");
        assertEquals("Debian 11", debian.name());
        assertTrue(debian.isKnown());
        assertEquals(new Needs(3 * GIB, GIB, 2, 20 * GIB), debian.needs(), "those of the one before it");
        assertEquals("aarch64", recognise("Debian 11.6.0 arm64 n", "").foreign());
        assertTrue(recognise("d-live 11.6.0 gnome amd64", "").live());
        Recognised windows = recognise("CCCOMA_X64FRE_EN-US_DV9", "MICROSOFT CORPORATION");
        assertEquals("Windows", windows.name());
        assertEquals(new Needs(4 * GIB, 4 * GIB, 2, 64 * GIB), windows.needs());
        assertFalse(recognise("CCCOMA_X64FRE_EN-US_DV9", "SOMEBODY").isKnown(), "each of its patterns has to fit");
    }

    @Test
    void whatIsNewerThanTheDatabaseHasItsLabelAndTheNeedsOfItsFamily() throws IOException {
        Recognised newer = recognise("Debian_12.5.0_amd64_n", "");
        assertEquals("Debian 12.5.0 amd64 n", newer.name());
        assertFalse(newer.isKnown());
        assertEquals(3 * GIB, newer.needs().memoryBytes());
        assertEquals("a", recognise("CDROM", "").name());
        assertEquals(Needs.USUAL, recognise("Something else", "").needs());
    }

    @Test
    void withoutADatabaseThereIsTheLabel() throws IOException {
        systems = Systems.in(folder.resolve("nowhere"));
        assertTrue(systems.isEmpty());
        Recognised debian = recognise("Debian 11.6.0 amd64 n", "");
        assertEquals("Debian 11.6.0 amd64 n", debian.name());
        assertEquals(Needs.USUAL, debian.needs());
    }
}
