package dev.vivarium.app.cli;

import dev.vivarium.app.cli.MachineRun.Outcome;
import dev.vivarium.app.machines.JsonObject;
import dev.vivarium.engine.api.MachineReport;
import dev.vivarium.engine.api.VmException;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;

/** What a run cost and what the machine counted, written as JSON at its end. */
final class StatsFile {
    private final OutputStream stream;
    private final Path path;
    private final long guestMemoryBytes;

    private StatsFile(OutputStream stream, Path path, long guestMemoryBytes) {
        this.stream = stream;
        this.path = path;
        this.guestMemoryBytes = guestMemoryBytes;
    }

    /** Made before the run, so that a file that cannot be written is said before and not after it. */
    static StatsFile create(Path path, long guestMemoryBytes) throws VmException {
        try {
            return new StatsFile(Files.newOutputStream(path), path, guestMemoryBytes);
        } catch (IOException e) {
            throw new VmException(VmException.Kind.USER,
                    "The file for --stats, '" + path + "', cannot be written: " + e.getMessage() + ".", e);
        }
    }

    /** The same, but not kept. */
    static StatsFile forNobody(long guestMemoryBytes) {
        return new StatsFile(OutputStream.nullOutputStream(), Path.of(""), guestMemoryBytes);
    }

    void write(Outcome outcome) {
        try (stream) {
            stream.write((json(outcome) + "\n").getBytes(StandardCharsets.US_ASCII));
        } catch (IOException e) {
            System.err.println("viv: The file for --stats, '" + path + "', could not be written: " + e.getMessage()
                    + ".");
        }
    }

    private JsonObject json(Outcome outcome) {
        MachineReport report = outcome.report();
        ProcessTimes times = ProcessTimes.now();
        return new JsonObject()
                .put("exit", new JsonObject().put("reason", outcome.end().reason().name().toLowerCase(Locale.ROOT))
                        .put("status", outcome.end().exitStatus()))
                .putSeconds("processorSeconds", times.processorSeconds())
                .putSeconds("wallSeconds", times.wallSeconds())
                .putSeconds("firstOutputSeconds", times.sinceStart(report.firstOutputMillis()))
                .putSeconds("bootSeconds", times.sinceStart(report.markerMillis()))
                .putSeconds("guestSeconds", report.guestNanos() / 1e9)
                .put("instructions", report.instructions())
                .putTenths("guestMips", report.instructions() * 1000.0 / Math.max(1, report.guestNanos()))
                .put("memory", new JsonObject().put("guestBytes", guestMemoryBytes)
                        .put("residentBytes", ProcessTimes.statusBytes("VmRSS:"))
                        .put("peakResidentBytes", ProcessTimes.statusBytes("VmHWM:")))
                .put("processors", new JsonObject().putAll(report.processors()))
                .put("devices", new JsonObject().putAll(report.devices()));
    }
}
