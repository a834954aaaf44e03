package dev.vivarium.app.cli;

import dev.vivarium.app.machines.PortLine;
import dev.vivarium.snapshot.bundle.MachineSpec.Port;

import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.TypeConversionException;

import java.nio.file.InvalidPathException;
import java.nio.file.Path;

/** Where a kept machine's serial port or console leads: {@code none}, {@code log}, {@code stdio}, {@code file:FILE} or {@code socket:FILE}. */
final class PortForm implements ITypeConverter<PortLine> {
    private static final String FILE = "file:";
    private static final String SOCKET = "socket:";

    /** As the option says it. */
    static String words(PortLine line) {
        String target = line.target();
        return switch (line.port()) {
            case NONE -> "none";
            case LOG -> "log";
            case STDIO -> "stdio";
            case FILE -> target == null ? "file" : FILE + target;
            case SOCKET -> target == null ? "socket" : SOCKET + target;
        };
    }

    @Override
    public PortLine convert(String text) {
        return switch (text) {
            case "none" -> new PortLine(Port.NONE, null);
            case "log" -> new PortLine(Port.LOG, null);
            case "stdio" -> new PortLine(Port.STDIO, null);
            default -> {
                if (text.startsWith(FILE)) {
                    yield new PortLine(Port.FILE, path(text.substring(FILE.length())));
                }
                if (text.startsWith(SOCKET)) {
                    yield new PortLine(Port.SOCKET, path(text.substring(SOCKET.length())));
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
