package dev.vivarium.engine.display;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;

/** Writes what a screen shows into a file. Takes its time: not for a thread that others wait for. */
public final class PictureFile {
    private PictureFile() {
    }

    /** What kind of file. */
    public enum Format {
        /** Netpbm's PPM, P6, which is not compressed. */
        PPM,
        /** PNG. */
        PNG
    }

    /** Takes a picture's rows from the top, three bytes for each pixel. */
    interface RowWriter extends AutoCloseable {
        void row(byte[] rgb) throws IOException;

        void end() throws IOException;

        @Override
        void close();
    }

    /** Draws the screen and writes it beside the file first, which is so either whole or as it was. */
    public static void write(Screen screen, Path file, Format format) throws IOException {
        Path target = file.toAbsolutePath();
        Path folder = target.getParent();
        if (folder == null || Files.isDirectory(target)) {
            throw new IOException(target + " is a folder");
        }
        screen.refresh();
        Path beside = Files.createTempFile(folder, ".screen", ".tmp");
        try {
            try (OutputStream out = new BufferedOutputStream(Files.newOutputStream(beside))) {
                write(screen, out, format);
            }
            Files.move(beside, target, StandardCopyOption.REPLACE_EXISTING);
        } finally {
            Files.deleteIfExists(beside);
        }
    }

    /** Whether a screen, as it is at this moment, has more than one colour: something has been drawn on it. */
    public static boolean showsSomething(Screen screen) {
        screen.refresh();
        Screen.Size size = screen.size();
        int[] pixels = new int[Math.max(1, size.width())];
        int first = 0;
        for (int y = 0; y < size.height(); y++) {
            screen.read(new Rect(0, y, size.width(), 1), pixels);
            for (int x = 0; x < size.width(); x++) {
                if (x + y == 0) {
                    first = pixels[0];
                } else if (pixels[x] != first) {
                    return true;
                }
            }
        }
        return false;
    }

    static void write(Screen screen, OutputStream out, Format format) throws IOException {
        Screen.Size size = screen.size();
        int width = Math.max(1, size.width());
        int height = Math.max(1, size.height());
        int[] pixels = new int[width];
        byte[] rgb = new byte[3 * width];
        try (RowWriter writer = format == Format.PNG ? new PngWriter(out, width, height)
                : new PpmWriter(out, width, height)) {
            for (int y = 0; y < height; y++) {
                screen.read(new Rect(0, y, width, 1), pixels);
                for (int x = 0; x < width; x++) {
                    rgb[3 * x] = (byte) (pixels[x] >> 16);
                    rgb[3 * x + 1] = (byte) (pixels[x] >> 8);
                    rgb[3 * x + 2] = (byte) pixels[x];
                }
                writer.row(rgb);
            }
            writer.end();
        }
    }

    private record PpmWriter(OutputStream out) implements RowWriter {
        PpmWriter(OutputStream out, int width, int height) throws IOException {
            this(out);
            out.write(("P6\n" + width + " " + height + "\n255\n").getBytes(StandardCharsets.US_ASCII));
        }

        @Override
        public void row(byte[] rgb) throws IOException {
            out.write(rgb);
        }

        @Override
        public void end() throws IOException {
            out.flush();
        }

        @Override
        public void close() {
            // The file is whoever's opened it.
        }
    }
}
