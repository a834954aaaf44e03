package dev.vivarium.engine.machine;

import dev.vivarium.engine.api.MachineReport;
import dev.vivarium.engine.api.MachineSettings;
import dev.vivarium.engine.vcpu.VcpuFailure;

import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDateTime;
import java.time.format.DateTimeFormatter;
import java.util.Locale;

/** What is written down when a machine ends by a fault of ours, for whoever is to find it. */
final class FaultReport {
    private static final DateTimeFormatter STAMP = DateTimeFormatter.ofPattern("yyyyMMdd-HHmmss", Locale.ROOT);

    private FaultReport() {
    }

    /** Writes the report. @return the sentence for the person at the machine */
    static String write(MachineSettings settings, MachineReport counts, String where, Throwable fault) {
        boolean hosts = fault instanceof VcpuFailure;
        String what = hosts ? "The machine ended: " + ((VcpuFailure) fault).sentence()
                : "The machine ended by a fault of Vivarium in " + where + " (" + fault.getClass().getSimpleName()
                        + ").";
        Path file = settings.reportFolder().resolve("vivarium-fault-" + LocalDateTime.now().format(STAMP) + "-"
                + ProcessHandle.current().pid() + ".txt");
        try {
            Files.createDirectories(settings.reportFolder());
            Files.writeString(file, text(settings, counts, where, fault));
            return what + (hosts ? " Its report: " : " Please send its report: ") + file.toAbsolutePath();
        } catch (IOException e) {
            log().error("The report of a fault cannot be written to {}.", file, e);
            log().error("The fault was:", fault);
            return what + " Its report cannot be written to " + file + ".";
        }
    }

    private static String text(MachineSettings settings, MachineReport counts, String where, Throwable fault) {
        StringWriter text = new StringWriter();
        PrintWriter out = new PrintWriter(text);
        out.println("A fault ended the machine '" + settings.name() + "' in " + where + ".");
        out.println();
        fault.printStackTrace(out);
        out.println();
        out.println("Java " + Runtime.version() + ", " + System.getProperty("os.name") + " "
                + System.getProperty("os.version") + " " + System.getProperty("os.arch"));
        out.println("Settings: " + settings);
        out.println("Guest time: " + counts.guestNanos() + " ns; instructions: " + counts.instructions());
        counts.processors().forEach((name, value) -> out.println("  " + name + " " + value));
        counts.devices().forEach((name, value) -> out.println("  " + name + " " + value));
        return text.toString();
    }

    /** Asked for when there is something to say: logging takes long to start, and most runs say nothing. */
    private static Logger log() {
        return LoggerFactory.getLogger(FaultReport.class);
    }
}
