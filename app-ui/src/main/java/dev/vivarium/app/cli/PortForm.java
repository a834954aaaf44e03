package dev.vivarium.app.cli;

import dev.vivarium.snapshot.bundle.MachineSpec.Port;

import org.jspecify.annotations.Nullable;

import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.TypeConversionException;

import java.nio.file.InvalidPathException;
import java.nio.file.Path;

/** Where a kept machine's serial port or console leads: {@code none}, {@code log}, {@code stdio}, {@code file:FILE} or {@code socket:FILE}. */
final class PortForm implements ITypeConverter<PortForm.Line> {
    private static final String FILE = "file:";
    private static final String SOCKET = "socket:";

    /**
     * What it says.
     *
     * @param target the file or the socket, with its whole path
     */
    record Line(Port port, @Nullable String target) {
        static Line of(Port port, @Nullable String target) {
            return new Line(port, target);
        }

        /** As the option says it. */
        String words() {
            return switch (port) {
                case NONE -> "none";
                case LOG -> "log";
                case STDIO -> "stdio";
                case FILE -> target == null ? "file" : FILE + target;
                case SOCKET -> target == null ? "socket" : SOCKET + target;
            };
        }
    }

    @Override
    public Line convert(String text) {
        return switch (text) {
            case "none" -> new Line(Port.NONE, null);
            case "log" -> new Line(Port.LOG, null);
            case "stdio" -> new Line(Port.STDIO, null);
            default -> {
                if (text.startsWith(FILE)) {
                    yield new Line(Port.FILE, path(text.substring(FILE.length())));
                }
                if (text.startsWith(SOCKET)) {
                    yield new Line(Port.SOCKET, path(text.substring(SOCKET.length())));
                }
                throw new TypeConversionException(
                        "'" + text + "' is not one of log, none, stdio, file:FILE, socket:FILE");
            }
        };
    }

    private static String path(String text) {
        if (text.isEmpty()) {
            throw new TypeConversionException("the file's name is missing");
        }
        try {
            return Path.of(text).toAbsolutePath().normalize().toString();
        } catch (InvalidPathException e) {
            throw new TypeConversionException("'" + text + "' cannot be a file's name");
        }
    }
}
