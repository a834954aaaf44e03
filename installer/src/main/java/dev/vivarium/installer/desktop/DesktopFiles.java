package dev.vivarium.installer.desktop;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/**
 * What makes a program part of a desktop: an entry in its menu (freedesktop.org's Desktop Entry Specification), the type of the files that
 * it opens (Shared MIME-info Database), and icons (Icon Theme Specification). Paths are below {@code share}, of the system or of a user.
 */
public final class DesktopFiles {
    /** The program's name among all programs. */
    public static final String ID = "dev.vivarium.Vivarium";
    private static final String ARCHIVE = "application-x-vivarium-archive";
    private static final List<Integer> PROGRAM_SIZES = List.of(16, 24, 32, 48, 64, 128, 256, 512);
    private static final List<Integer> ARCHIVE_SIZES = List.of(16, 32, 48, 64, 128);

    /** One of them. */
    public record DesktopFile(String path, byte[] content) {
    }

    private DesktopFiles() {
    }

    /** @param launcher what starts the program: a name in everyone's path, or a path */
    public static List<DesktopFile> of(String launcher) {
        List<DesktopFile> files = new ArrayList<>();
        files.add(new DesktopFile("applications/" + ID + ".desktop", entry(launcher)));
        files.add(new DesktopFile("mime/packages/" + ID + ".xml", resource("mime.xml")));
        files.add(icon("scalable/apps/", ID, ".svg"));
        files.add(icon("symbolic/apps/", ID, "-symbolic.svg"));
        files.add(icon("scalable/mimetypes/", ARCHIVE, ".svg"));
        for (int size : PROGRAM_SIZES) {
            files.add(picture(size, "apps", ID));
        }
        for (int size : ARCHIVE_SIZES) {
            files.add(picture(size, "mimetypes", ARCHIVE));
        }
        return files;
    }

    /** What polkit is told; only the system's packages may. */
    public static DesktopFile policy() {
        return new DesktopFile("polkit-1/actions/dev.vivarium.policy", resource("polkit.xml"));
    }

    /** The program's icon, PNG, at every size that there is. */
    public static List<byte[]> pictures() {
        return PROGRAM_SIZES.stream().map(size -> resource("icons/" + ID + "-" + size + ".png")).toList();
    }

    private static DesktopFile icon(String folder, String name, String suffix) {
        return new DesktopFile("icons/hicolor/" + folder + name + suffix, resource("icons/" + name + suffix));
    }

    private static DesktopFile picture(int size, String context, String name) {
        return new DesktopFile("icons/hicolor/" + size + "x" + size + "/" + context + "/" + name + ".png",
                resource("icons/" + name + "-" + size + ".png"));
    }

    private static byte[] entry(String launcher) {
        String text = new String(resource("application.desktop"), StandardCharsets.UTF_8);
        return text.replace("@VIV@", quoted(launcher)).getBytes(StandardCharsets.UTF_8);
    }

    /** As the specification wants a word of Exec: quoted if need be, then escaped as every string is. */
    static String quoted(String word) {
        String argument = word.replace("%", "%%");
        if (!word.matches("[A-Za-z0-9_./-]+")) {
            argument = "\"" + argument.replaceAll("([\\\\\"`$])", "\\\\$1") + "\"";
        }
        return argument.replace("\\", "\\\\");
    }

    private static byte[] resource(String name) {
        try (InputStream in = DesktopFiles.class.getResourceAsStream(name)) {
            if (in == null) {
                throw new IllegalStateException("The program lacks its own file " + name + ".");
            }
            return in.readAllBytes();
        } catch (IOException e) {
            throw new UncheckedIOException("The program's own file " + name + " cannot be read.", e);
        }
    }

    /** The folder below which this user's programs look for such files: the XDG base directory for data. */
    public static Path ofUser() {
        String chosen = System.getenv("XDG_DATA_HOME");
        return chosen != null && Path.of(chosen).isAbsolute() ? Path.of(chosen)
                : Path.of(System.getProperty("user.home"), ".local", "share");
    }
}
