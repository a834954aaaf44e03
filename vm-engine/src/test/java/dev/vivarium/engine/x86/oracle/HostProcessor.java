package dev.vivarium.engine.x86.oracle;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.lang.foreign.Arena;
import java.lang.foreign.MemorySegment;
import java.lang.foreign.ValueLayout;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;

/**
 * The oracle: what the host's own processor makes of an instruction, faults included. A child process runs it, so
 * nothing that goes wrong there harms the JVM. Linux on x86-64 only. One thread uses it at a time.
 */
public final class HostProcessor implements AutoCloseable {
    /** Far above a round's milliseconds; only an endless instruction takes as long. */
    private static final int ROUND_SECONDS = 20;
    private static final String DESCRIPTION = description();

    private final Path directory;
    private final Arena arena = Arena.ofShared();
    private final MemorySegment shared;
    private final SlotCodec codec;
    private final Process child;

    public HostProcessor() {
        try {
            OracleProgram.Image image = OracleProgram.build();
            directory = Files.createTempDirectory("oracle");
            shared = share(directory.resolve("shared"));
            codec = new SlotCodec(shared, image.capture());
            Path program = Files.write(directory.resolve("program"), image.elf());
            if (!program.toFile().setExecutable(true)) {
                throw new IOException(program + " cannot be made executable.");
            }
            child = new ProcessBuilder(program.toString(), directory.resolve("shared").toString())
                    .redirectError(ProcessBuilder.Redirect.DISCARD).start();
            if (child.getInputStream().read() < 0) {
                throw notReady();
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Whether this host can be asked. */
    public static boolean isSupported() {
        String processor = System.getProperty("os.arch");
        return System.getProperty("os.name").equals("Linux") && processor.equals("amd64") && hasXsave();
    }

    private static boolean hasXsave() {
        return DESCRIPTION.contains(" xsave ");
    }

    /** AMD's processors, and Hygon's after them, do some things differently that the manuals leave open. */
    public static boolean isAmd() {
        return DESCRIPTION.contains("AuthenticAMD") || DESCRIPTION.contains("HygonGenuine");
    }

    private static String description() {
        try {
            return Files.readString(Path.of("/proc/cpuinfo"));
        } catch (IOException e) {
            return "";
        }
    }

    private MemorySegment share(Path file) throws IOException {
        try (FileChannel channel = FileChannel.open(file, StandardOpenOption.CREATE_NEW, StandardOpenOption.READ,
                StandardOpenOption.WRITE)) {
            MemorySegment segment = channel.map(FileChannel.MapMode.READ_WRITE, 0, OracleLayout.FILE_SIZE, arena);
            segment.asSlice(OracleLayout.CODE, OracleLayout.CODE_SIZE).fill((byte) 0xCC);
            return segment;
        }
    }

    /** Whether the processor has AVX and the system lets programs use it. */
    public boolean hasAvx() {
        return (shared.get(ValueLayout.JAVA_INT, OracleLayout.XCR0) & 4) != 0;
    }

    /** Any number of cases, in rounds. @return their results in the same order */
    public List<OracleResult> run(List<OracleCase> cases) {
        List<OracleResult> results = new ArrayList<>(cases.size());
        for (int from = 0; from < cases.size(); from += OracleLayout.CAPACITY) {
            round(cases.subList(from, Math.min(cases.size(), from + OracleLayout.CAPACITY)), results);
        }
        return results;
    }

    public OracleResult run(OracleCase test) {
        return run(List.of(test)).getFirst();
    }

    private void round(List<OracleCase> cases, List<OracleResult> results) {
        for (int i = 0; i < cases.size(); i++) {
            codec.put(i, cases.get(i));
        }
        shared.set(ValueLayout.JAVA_INT, OracleLayout.LEFT, cases.size());
        if (!childAnswers()) {
            throw died(cases);
        }
        for (int i = 0; i < cases.size(); i++) {
            results.add(codec.get(i, cases.get(i)));
        }
    }

    private boolean childAnswers() {
        CompletableFuture<Void> tooLong = CompletableFuture.runAsync(child::destroyForcibly,
                CompletableFuture.delayedExecutor(ROUND_SECONDS, TimeUnit.SECONDS));
        try {
            child.getOutputStream().write(1);
            child.getOutputStream().flush();
            return child.getInputStream().read() >= 0;
        } catch (IOException e) {
            return false;
        } finally {
            tooLong.cancel(false);
        }
    }

    private IllegalStateException notReady() {
        int status = child.onExit().join().exitValue();
        boolean known = status > 0 && status <= OracleProgram.SETUP_STEPS.length;
        return new IllegalStateException("The oracle's child failed at "
                + (known ? OracleProgram.SETUP_STEPS[status - 1] : "its start (status " + status + ")") + ".");
    }

    private IllegalStateException died(List<OracleCase> cases) {
        int status = child.onExit().join().exitValue();
        int left = shared.get(ValueLayout.JAVA_INT, OracleLayout.LEFT);
        return new IllegalStateException(
                "The oracle's child died (status " + status + ") in " + cases.get(cases.size() - left));
    }

    @Override
    public void close() {
        child.destroyForcibly();
        child.onExit().join();
        arena.close();
        try {
            Files.deleteIfExists(directory.resolve("program"));
            Files.deleteIfExists(directory.resolve("shared"));
            Files.deleteIfExists(directory);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
