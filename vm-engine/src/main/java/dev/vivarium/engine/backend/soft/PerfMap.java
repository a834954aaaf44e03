package dev.vivarium.engine.backend.soft;

import dev.vivarium.engine.x86.translate.UnitListener;

import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.PosixFilePermissions;

/**
 * Names of translated code for Linux's perf: lines of address, size and name (Linux: tools/perf/Documentation/
 * jit-interface.txt), added as code is made. What was dropped keeps its line. Any processor's thread.
 */
public final class PerfMap implements UnitListener {

    private final OutputStream lines;
    private boolean broken;

    private PerfMap(OutputStream lines) {
        this.lines = lines;
    }

    /** The map where perf looks for this process's, made anew. */
    public static PerfMap ofThisProcess() throws IOException {
        if (!System.getProperty("os.name").equals("Linux")) {
            throw new IOException("perf is a tool of Linux");
        }
        return at(Path.of("/tmp/perf-" + ProcessHandle.current().pid() + ".map"));
    }

    /** In a folder that everybody may write to, so that a link that lies there is not followed. */
    static PerfMap at(Path file) throws IOException {
        Files.deleteIfExists(file);
        Files.createFile(file, PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rw-------")));
        return new PerfMap(Files.newOutputStream(file, StandardOpenOption.APPEND));
    }

    @Override
    public synchronized void made(long address, int sizeBytes, String name) {
        if (broken) {
            return;
        }
        String line = Long.toHexString(address) + " " + Integer.toHexString(sizeBytes) + " " + name + "\n";
        try {
            lines.write(line.getBytes(StandardCharsets.US_ASCII));
        } catch (IOException e) {
            broken = true;
            log().warn("The map for perf ends here: {}", e.toString());
        }
    }

    /** Asked for when there is something to say: logging takes long to start, and most runs say nothing. */
    private static Logger log() {
        return LoggerFactory.getLogger(PerfMap.class);
    }
}
