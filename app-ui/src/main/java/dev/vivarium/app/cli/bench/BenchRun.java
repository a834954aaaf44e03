package dev.vivarium.app.cli.bench;

import org.jspecify.annotations.Nullable;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.TimeUnit;
import java.util.function.Consumer;

/**
 * One contestant from its start to its end: what its process has used is read whenever the guest says a marker. Nothing
 * outlives this process, however it ends, and nothing may be silent for ever.
 */
public final class BenchRun {
    private static final Duration MOST_SILENCE = Duration.ofMinutes(4);
    private static final long END_SECONDS = 20;

    private final Contestant contestant;
    private final Path errors;
    private final Consumer<String> progress;
    private final List<Measure> measures = new ArrayList<>();
    private volatile long heardNanos = System.nanoTime();
    private volatile boolean tooSilent;
    private @Nullable StatisticsSocket statistics;
    private @Nullable Sample started;
    private boolean done;
    /** The last workload that computed nothing. */
    private @Nullable String failed;

    /**
     * @param folder   for files that somebody removes later
     * @param progress told of each piece of work that is done
     */
    public BenchRun(Contestant contestant, Path folder, Consumer<String> progress) {
        this.contestant = contestant;
        this.errors = folder.resolve(contestant.name().replaceAll("[^a-z0-9]", "-") + ".errors");
        this.progress = progress;
    }

    public Column toItsEnd() {
        try {
            return column(run());
        } catch (IOException e) {
            return column("it cannot be run: " + e.getMessage());
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return column("it was interrupted");
        }
    }

    private Column column(@Nullable String trouble) {
        return new Column(contestant.name(), contestant.monitor() != null, measures, trouble);
    }

    /** @return what was in the way, or null */
    private @Nullable String run() throws IOException, InterruptedException {
        Sample before = new Sample(System.nanoTime(), 0, 0, 0);
        Process process = new ProcessBuilder(contestant.command()).redirectError(errors.toFile()).start();
        Thread end = Thread.ofPlatform().unstarted(() -> end(process));
        Runtime.getRuntime().addShutdownHook(end);
        Thread watch = Thread.ofVirtual().start(() -> watch(process));
        try {
            process.getOutputStream().close();
            follow(process, before);
            process.waitFor(END_SECONDS, TimeUnit.SECONDS);
        } finally {
            closeStatistics();
            watch.interrupt();
            end(process);
            Runtime.getRuntime().removeShutdownHook(end);
        }
        if (done) {
            return failed == null ? null : "its workload " + failed + " failed";
        }
        return reason(process.exitValue());
    }

    private void closeStatistics() throws IOException {
        if (statistics != null) {
            statistics.close();
        }
    }

    private void follow(Process process, Sample before) throws IOException {
        BufferedReader lines = new BufferedReader(
                new InputStreamReader(process.getInputStream(), StandardCharsets.ISO_8859_1));
        for (String line = lines.readLine(); line != null && !done; line = lines.readLine()) {
            heardNanos = System.nanoTime();
            Marker marker = Marker.in(line);
            if (marker != null) {
                obey(marker, process, before);
            }
        }
    }

    private void obey(Marker marker, Process process, Sample before) throws IOException {
        switch (marker.kind()) {
            case BOOT -> add(sample(process).since(before, Column.BOOT, ""));
            case START -> started = sample(process);
            case END -> {
                Sample start = started;
                if (marker.value().isEmpty()) {
                    failed = marker.name();
                } else if (start != null) {
                    add(sample(process).since(start, marker.name(), marker.value()));
                }
            }
            case DONE -> done = true;
        }
    }

    private void add(Measure measure) {
        measures.add(measure);
        progress.accept(String.format(Locale.ROOT, "%s: %s, %.2f s", contestant.name(), measure.name(),
                measure.processorSeconds()));
    }

    private Sample sample(Process process) throws IOException {
        long processorNanos = process.info().totalCpuDuration().map(Duration::toNanos).orElse(0L);
        long wallNanos = System.nanoTime();
        if (contestant.monitor() == null) {
            return new Sample(wallNanos, processorNanos, -1, -1);
        }
        if (statistics == null) {
            statistics = new StatisticsSocket(contestant.monitor());
        }
        StatisticsSocket.Counts counts = statistics.counts();
        return new Sample(wallNanos, processorNanos, counts.instructions(), counts.guestNanos());
    }

    private void watch(Process process) {
        try {
            while (System.nanoTime() - heardNanos < MOST_SILENCE.toNanos()) {
                Thread.sleep(Duration.ofSeconds(1));
            }
            tooSilent = true;
            end(process);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt(); // The run is over.
        }
    }

    private static void end(Process process) {
        process.destroy();
        try {
            if (!process.waitFor(3, TimeUnit.SECONDS)) {
                process.destroyForcibly().waitFor();
            }
        } catch (InterruptedException e) {
            process.destroyForcibly();
            Thread.currentThread().interrupt();
        }
    }

    private String reason(int status) throws IOException {
        List<String> said = Files.readAllLines(errors, StandardCharsets.ISO_8859_1);
        String last = said.isEmpty() ? "" : ": " + said.getLast().strip().replaceFirst("\\.+$", "");
        return tooSilent ? "it said nothing for long and was ended" + last
                : "it ended with status " + status + " before the work was done" + last;
    }
}
