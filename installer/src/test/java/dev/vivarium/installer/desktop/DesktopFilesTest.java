package dev.vivarium.installer.desktop;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.vivarium.installer.desktop.DesktopFiles.DesktopFile;

import org.junit.jupiter.api.Test;
import org.w3c.dom.Document;
import org.w3c.dom.Element;

import javax.imageio.ImageIO;
import javax.xml.parsers.DocumentBuilderFactory;

import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

class DesktopFilesTest {
    private static final Pattern SIZE = Pattern.compile("icons/hicolor/(\\d+)x(\\d+)/.*\\.png");

    private static DesktopFile file(String path) {
        return DesktopFiles.of("viv").stream().filter(file -> file.path().equals(path)).findFirst().orElseThrow();
    }

    private static String text(DesktopFile file) {
        return new String(file.content(), StandardCharsets.UTF_8);
    }

    private static Document parse(DesktopFile file) throws Exception {
        DocumentBuilderFactory factory = DocumentBuilderFactory.newInstance();
        factory.setFeature("http://apache.org/xml/features/nonvalidating/load-external-dtd", false);
        return factory.newDocumentBuilder().parse(new ByteArrayInputStream(file.content()));
    }

    @Test
    void theMenuEntryStartsTheProgramWithAFile() {
        List<String> lines = text(file("applications/dev.vivarium.Vivarium.desktop")).lines().toList();
        assertEquals("[Desktop Entry]", lines.getFirst());
        assertTrue(lines.contains("Exec=viv %f"), lines.toString());
        assertTrue(lines.contains("Exec=viv setup"), lines.toString());
        // The class of the app's that the toolkit calls its windows after.
        assertTrue(lines.contains("StartupWMClass=dev.vivarium.app.main.Vivarium"), lines.toString());
        assertTrue(lines.contains("MimeType=application/x-vivarium-archive;"), lines.toString());
        for (String line : lines) { // what is said is said in both languages
            if (line.matches("(GenericName|Comment|Keywords)=.*")) {
                String key = line.substring(0, line.indexOf('='));
                assertTrue(lines.stream().anyMatch(other -> other.startsWith(key + "[zh_CN]=")), key);
            }
        }
    }

    /** The specification's own rules: quotes around, a backslash before four characters, and each backslash doubled. */
    @Test
    void aLauncherWithOddCharactersIsQuoted() {
        assertEquals("/opt/vivarium-1.0/bin/viv", DesktopFiles.quoted("/opt/vivarium-1.0/bin/viv"));
        assertEquals("\"/home/a b/viv\"", DesktopFiles.quoted("/home/a b/viv"));
        assertEquals("\"/home/100%%/\\\\$x\\\\`\\\\\"/viv\"", DesktopFiles.quoted("/home/100%/$x`\"/viv"));
        assertEquals("\"/a\\\\\\\\b\"", DesktopFiles.quoted("/a\\b"));
    }

    @Test
    void theTypeIsTheOneOfTheEntryAndHasASuffix() throws Exception {
        Document types = parse(file("mime/packages/dev.vivarium.Vivarium.xml"));
        Element type = (Element) types.getElementsByTagName("mime-type").item(0);
        assertEquals("application/x-vivarium-archive", type.getAttribute("type"));
        assertEquals("*.vivz", ((Element) type.getElementsByTagName("glob").item(0)).getAttribute("pattern"));
    }

    @Test
    void polkitAsksAnAdministratorForTheTwoDriversOnly() throws Exception {
        Document policy = parse(DesktopFiles.policy());
        for (String part : new String[]{"allow_any", "allow_inactive", "allow_active"}) {
            assertEquals(2, policy.getElementsByTagName(part).getLength());
            assertEquals("auth_admin", policy.getElementsByTagName(part).item(0).getTextContent());
            assertEquals("auth_admin", policy.getElementsByTagName(part).item(1).getTextContent());
        }
        List<String> said = java.util.stream.IntStream.range(0, 4)
                .mapToObj(i -> policy.getElementsByTagName("annotate").item(i).getTextContent()).toList();
        assertEquals(List.of("/usr/sbin/modprobe", "kvm_intel", "/usr/sbin/modprobe", "kvm_amd"), said);
    }

    @Test
    void picturesHaveTheSizesOfTheirFolders() throws Exception {
        int pictures = 0;
        for (DesktopFile file : DesktopFiles.of("viv")) {
            Matcher size = SIZE.matcher(file.path());
            if (size.matches()) {
                BufferedImage image = ImageIO.read(new ByteArrayInputStream(file.content()));
                assertEquals(Integer.parseInt(size.group(1)), image.getWidth(), file.path());
                assertEquals(Integer.parseInt(size.group(2)), image.getHeight(), file.path());
                pictures++;
            } else if (file.path().endsWith(".svg")) {
                assertEquals("svg", parse(file).getDocumentElement().getTagName());
            }
        }
        assertEquals(13, pictures);
    }
}
