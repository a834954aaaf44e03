package dev.vivarium.app.machines;

import dev.vivarium.engine.api.Remedy;
import dev.vivarium.engine.api.VmException;
import dev.vivarium.snapshot.SnapshotException;
import dev.vivarium.snapshot.bundle.Bundle;

import org.jspecify.annotations.Nullable;

import java.io.File;
import java.io.IOException;
import java.lang.ProcessBuilder.Redirect;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.atomic.AtomicReference;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Starts a machine's own process, which outlives this one: in a session of its own where the host has setsid(1), without input,
 * and with its messages in the machine's log.
 */
public final class MachineLauncher {
    private static final Pattern ERROR = Pattern.compile("\"error\": \"((?:[^\"\\\\]|\\\\.)*)\"");
    private static final Pattern ESCAPE = Pattern.compile("\\\\(?:u([0-9a-f]{4})|(.))");

    private final Bundle bundle;
    private final String command;
    private final List<String> options = new ArrayList<>();

    /** @param command the one that this process was started with */
    public MachineLauncher(Bundle bundle, String command) {
        this.bundle = bundle;
        this.command = command;
    }

    /** Adds an option with a value; none if that is null. */
    public MachineLauncher with(String option, @Nullable Object value) {
        if (value != null) {
            options.addAll(List.of(option, value.toString()));
        }
        return this;
    }

    public MachineLauncher with(String flag, boolean given) {
        if (given) {
            options.add(flag);
        }
        return this;
    }

    /** Returns when the guest runs. @return the machine's process */
    public long start() throws VmException, SnapshotException {
        return begin().answer();
    }

    /** A process that has begun, and will say when the guest runs. */
    public final class Begun {
        private final Process process;

        private Begun(Process process) {
            this.process = process;
        }

        /** Returns when the guest runs. @return the machine's process */
        public long answer() throws VmException {
            try {
                return MachineLauncher.this.answer(process);
            } catch (IOException e) {
                throw failed(e);
            }
        }
    }

    /** Several machines may begin before the first one answers. */
    public Begun begin() throws VmException, SnapshotException {
        Presence.requireFree(bundle);
        Path log = bundle.log("machine.log");
        try {
            List<String> words = new ArrayList<>(session());
            words.addAll(OwnCommand.before(command));
            words.addAll(List.of("machine", bundle.folder().toString()));
            words.addAll(options);
            return new Begun(new ProcessBuilder(words).redirectInput(Redirect.from(nothing()))
                    .redirectError(Redirect.appendTo(log.toFile())).start());
        } catch (IOException e) {
            throw failed(e);
        }
    }

    private static VmException failed(IOException cause) {
        return new VmException(VmException.Kind.HOST, "The machine's process cannot be started: " + cause.getMessage()
                + ".", cause);
    }

    /** Ctrl-C until there is an answer ends the machine, too: it finds nobody to tell. */
    private long answer(Process process) throws IOException, VmException {
        AtomicReference<@Nullable Process> unanswered = new AtomicReference<>(process);
        Thread atTheEnd = Thread.ofPlatform().name("signal").unstarted(() -> {
            Process begun = unanswered.get();
            if (begun != null) {
                begun.destroy();
            }
        });
        Runtime.getRuntime().addShutdownHook(atTheEnd);
        String line = new String(process.getInputStream().readAllBytes(), StandardCharsets.US_ASCII).strip();
        unanswered.set(null);
        if (line.startsWith("{\"process\": ")) {
            return ControlConnection.longNumber(line, "process");
        }
        Matcher error = ERROR.matcher(line);
        if (error.find()) {
            throw new VmException(kind(ControlConnection.number(line, "status")), unescaped(error.group(1)),
                    remedy(line));
        }
        throw new VmException(VmException.Kind.FAULT, "The machine's process ended before the guest ran.",
                new Remedy(Remedy.Step.READ_LOG, KeptMachines.nameOf(bundle.folder())));
    }

    private static VmException.Kind kind(int status) {
        for (VmException.Kind kind : VmException.Kind.values()) {
            if (kind.exitStatus() == status) {
                return kind;
            }
        }
        return VmException.Kind.FAULT;
    }

    private Remedy remedy(String line) throws VmException {
        String step = line.contains("\"remedy\"") ? ControlConnection.text(line, "remedy") : "";
        return Remedy.of(step, KeptMachines.nameOf(bundle.folder()));
    }

    private static String unescaped(String text) {
        return ESCAPE.matcher(text).replaceAll(found -> Matcher.quoteReplacement(found.group(1) == null
                ? found.group(2)
                : Character.toString(Integer.parseInt(found.group(1), 16))));
    }

    private static File nothing() {
        return new File(File.separatorChar == '\\' ? "NUL" : "/dev/null");
    }

    /**
     * What makes the process one that a terminal's end does not reach, and no child of ours: at our end Java waits 300 ms for a
     * thread that waits for a child. A shell passes the answer on, and is over then.
     */
    private static List<String> session() throws IOException {
        String path = System.getenv("PATH");
        if (path == null || File.separatorChar == '\\') {
            return List.of();
        }
        for (String folder : path.split(File.pathSeparator)) {
            Path setsid = Path.of(folder, "setsid");
            if (Files.isExecutable(setsid)) {
                return setsid.toRealPath().endsWith("busybox") // which has no --fork
                        ? List.of(setsid.toString())
                        : List.of("/bin/sh", "-c", "answer=$(\"$@\"); printf '%s\\n' \"$answer\"", "sh",
                                setsid.toString(), "--fork");
            }
        }
        return List.of();
    }
}
