package dev.vivarium.app.console;

import java.io.IOException;
import java.io.RandomAccessFile;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;

/** The end of a log. */
final class LogTail {
    private static final int BYTES = 2048;

    private LogTail() {
    }

    /** @return its last lines; empty if there are none */
    static String read(Path log) {
        try (RandomAccessFile file = new RandomAccessFile(log.toFile(), "r")) {
            long from = Math.max(0, file.length() - BYTES);
            file.seek(from);
            byte[] bytes = new byte[(int) (file.length() - from)];
            file.readFully(bytes);
            String text = new String(bytes, StandardCharsets.UTF_8);
            return from > 0 ? text.substring(text.indexOf('\n') + 1).strip() : text.strip();
        } catch (IOException e) {
            return "";
        }
    }
}
