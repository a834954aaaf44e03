package dev.vivarium.app.machines;

import dev.vivarium.engine.api.Remedy;
import dev.vivarium.engine.api.VmException;
import dev.vivarium.snapshot.SnapshotException;
import dev.vivarium.snapshot.bundle.Bundle;

import java.io.BufferedReader;
import java.io.IOException;
import java.net.StandardProtocolFamily;
import java.net.UnixDomainSocketAddress;
import java.nio.ByteBuffer;
import java.nio.channels.Channels;
import java.nio.channels.SocketChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** A client of a machine's control socket (docs/control.md), for commands that ask one thing after another. */
public final class ControlConnection implements AutoCloseable {
    private static final Pattern REMEDY = Pattern.compile("\"x-viv-remedy\":\\s*\"([A-Z_]{1,40})\"");
    private static final Pattern DESCRIPTION = Pattern.compile("\"desc\":\\s*\"((?:[^\"\\\\]|\\\\.)*)\"");

    private final SocketChannel channel;
    private final BufferedReader answers;

    private ControlConnection(SocketChannel channel) {
        this.channel = channel;
        answers = new BufferedReader(Channels.newReader(channel, StandardCharsets.UTF_8));
    }

    public static ControlConnection open(Path socket) throws VmException {
        SocketChannel channel = null;
        try {
            channel = SocketChannel.open(StandardProtocolFamily.UNIX);
            channel.connect(UnixDomainSocketAddress.of(socket));
            ControlConnection connection = new ControlConnection(channel);
            connection.line("{\"QMP\"");
            connection.ask("qmp_capabilities", new JsonObject());
            return connection;
        } catch (IOException | UnsupportedOperationException e) {
            close(channel);
            throw new VmException(VmException.Kind.USER, "No machine answers at '" + socket + "'.",
                    new Remedy(Remedy.Step.NAME_RUNNING, ""), e);
        }
    }

    /** @param machine its control socket, or the name of a kept machine that runs */
    public static ControlConnection to(Path machine) throws VmException {
        if (Files.exists(machine) && !Files.isDirectory(machine)) {
            return open(machine);
        }
        Bundle bundle;
        try {
            bundle = KeptMachines.find(machine.toString());
        } catch (SnapshotException | VmException e) {
            return open(machine); // which says that nobody is there
        }
        return RunningMachine.of(bundle).connect();
    }

    /** @return what the machine answers, as JSON */
    public String ask(String command, JsonObject arguments) throws VmException {
        try {
            JsonObject request = new JsonObject().put("execute", command).put("arguments", arguments);
            ByteBuffer bytes = ByteBuffer.wrap((request + "\n").getBytes(StandardCharsets.UTF_8));
            while (bytes.hasRemaining()) {
                channel.write(bytes);
            }
            String answer = line("{\"return\"", "{\"error\"");
            if (answer.startsWith("{\"error\"")) {
                throw refusal(command, answer);
            }
            return answer;
        } catch (IOException e) {
            throw new VmException(VmException.Kind.USER, "The machine has ended: " + e.getMessage() + ".", e);
        }
    }

    /** A number of an answer. */
    public static int number(String answer, String name) throws VmException {
        return Math.toIntExact(member(answer, name, "(\\d{1,9})"));
    }

    /** The same of one that may be large. */
    public static long longNumber(String answer, String name) throws VmException {
        return member(answer, name, "(\\d{1,18})");
    }

    private static long member(String answer, String name, String form) throws VmException {
        return Long.parseLong(text(answer, name, form));
    }

    /** A text of an answer, if it has no quotes in it. */
    public static String text(String answer, String name) throws VmException {
        return text(answer, name, "\"([^\"\\\\]*)\"");
    }

    private static String text(String answer, String name, String form) throws VmException {
        Matcher matcher = Pattern.compile("\"" + name + "\":\\s*" + form).matcher(answer);
        if (!matcher.find()) {
            throw new VmException(VmException.Kind.FAULT, "The machine did not say its " + name + ".");
        }
        return matcher.group(1);
    }

    /** Waits until the machine hangs up, which it does when it ends, or so long. @return whether it did */
    public boolean awaitEnd(long millis) throws InterruptedException {
        Thread reader = Thread.ofVirtual().start(() -> {
            try {
                while (answers.readLine() != null) {
                    // Events: nothing to do until there are no more.
                }
            } catch (IOException e) {
                // Hung up as well.
            }
        });
        return reader.join(Duration.ofMillis(millis));
    }

    private static VmException refusal(String command, String answer) {
        if (answer.contains("\"CommandNotFound\"")) {
            return new VmException(VmException.Kind.USER,
                    "This machine has nothing for that: it does not know '" + command + "'.");
        }
        Matcher matcher = DESCRIPTION.matcher(answer);
        String reason = matcher.find() ? matcher.group(1).replaceAll("\\\\(.)", "$1") : answer;
        Matcher remedy = REMEDY.matcher(answer);
        return new VmException(VmException.Kind.USER, "The machine refuses: " + reason
                + (reason.endsWith(".") ? "" : "."), Remedy.of(remedy.find() ? remedy.group(1) : "", ""));
    }

    /** The next line that begins so; events are passed over. */
    private String line(String... beginnings) throws IOException {
        for (String line = answers.readLine(); line != null; line = answers.readLine()) {
            for (String beginning : beginnings) {
                if (line.startsWith(beginning)) {
                    return line;
                }
            }
        }
        throw new IOException("it does not answer any more");
    }

    @Override
    public void close() throws VmException {
        close(channel);
    }

    private static void close(@org.jspecify.annotations.Nullable SocketChannel channel) throws VmException {
        try {
            if (channel != null) {
                channel.close();
            }
        } catch (IOException e) {
            throw new VmException(VmException.Kind.HOST, "A socket cannot be closed: " + e.getMessage() + ".", e);
        }
    }
}
