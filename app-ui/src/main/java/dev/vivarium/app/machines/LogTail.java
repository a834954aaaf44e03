package dev.vivarium.app.machines;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.List;
import java.util.regex.Pattern;

/** The end of a log. What is in it is a guest's word, or that of a process that may have been killed while it wrote. */
public final class LogTail {
    /** What a machine's serial port said, in its folder. */
    public static final String SERIAL = "logs/serial.log";

    /** What a terminal does not show: sequences for it, and other controls. */
    private static final Pattern CONTROLS = Pattern
            .compile(
                    "\u001b(?:\\[[0-?]*[ -/]*[@-~]|\\][^\u0007\u001b]*(?:\u0007|\u001b\\\\)?|.)|[\\p{Cntrl}&&[^\t\n]]");

    private LogTail() {
    }

    /** @return the last lines that fit into so many bytes, of which the first may have lost its beginning; none if there are none */
    public static List<String> lines(Path log, int bytes) {
        if (!Files.isRegularFile(log, LinkOption.NOFOLLOW_LINKS)) {
            return List.of();
        }
        try (FileChannel channel = FileChannel.open(log, StandardOpenOption.READ, LinkOption.NOFOLLOW_LINKS)) {
            ByteBuffer end = ByteBuffer.allocate(bytes);
            channel.read(end, Math.max(0, channel.size() - bytes));
            return StandardCharsets.UTF_8.decode(end.flip()).toString().lines().toList();
        } catch (IOException e) {
            return List.of();
        }
    }

    /** The same as a terminal would show them, without what moves its cursor. */
    public static List<String> plain(Path log, int bytes) {
        return lines(log, bytes).stream().map(line -> CONTROLS.matcher(line).replaceAll("").replace("\t", "    "))
                .toList();
    }
}
