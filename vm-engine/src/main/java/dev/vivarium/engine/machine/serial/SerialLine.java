package dev.vivarium.engine.machine.serial;

import dev.vivarium.engine.api.Console;
import dev.vivarium.engine.api.MachineSettings.SerialSettings;
import dev.vivarium.engine.api.VmException;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;

/**
 * What a serial port is connected to, opened as its settings say.
 *
 * @param pump   the port's far end
 * @param stream what is to be closed after the pump has written everything
 */
public record SerialLine(SerialPump pump, AutoCloseable stream) implements AutoCloseable {
    /** @param watch sees everything that the guest sends */
    public static SerialLine open(SerialSettings settings, Console console, OutputWatch watch) throws VmException {
        return switch (settings) {
            case SerialSettings.Console toConsole -> {
                SerialPump pump = new SerialPump("serial-out", console::show, watch);
                console.connect(pump::type);
                yield new SerialLine(pump, () -> {
                });
            }
            case SerialSettings.ToFile toFile -> {
                OutputStream stream = create(toFile.file());
                yield new SerialLine(new SerialPump("serial-out", stream::write, watch), stream);
            }
            case SerialSettings.ToSocket toSocket -> {
                SerialSocket socket = SerialSocket.open(toSocket.socket());
                SerialPump pump = new SerialPump("serial-out", socket, watch);
                socket.serve(pump);
                yield new SerialLine(pump, socket);
            }
            case SerialSettings.LoggedConsole both -> {
                SerialLog log = openLog(both.log());
                SerialPump pump = new SerialPump("serial-out", (bytes, from, length) -> {
                    console.show(bytes, from, length);
                    log.write(bytes, from, length);
                }, watch);
                console.connect(pump::type);
                yield new SerialLine(pump, log);
            }
            case SerialSettings.LoggedSocket both -> {
                SerialSocket socket = SerialSocket.open(both.socket());
                SerialLog log = openLog(both.log());
                SerialPump pump = new SerialPump("serial-out", (bytes, from, length) -> {
                    log.write(bytes, from, length);
                    socket.write(bytes, from, length);
                }, watch);
                socket.serve(pump);
                yield new SerialLine(pump, () -> {
                    socket.close();
                    log.close();
                });
            }
            case SerialSettings.None none -> new SerialLine(new SerialPump("serial-out", (bytes, from, length) -> {
            }, watch), () -> {
            });
        };
    }

    private static OutputStream create(Path file) throws VmException {
        try {
            return Files.newOutputStream(file);
        } catch (IOException e) {
            throw unwritable(file, e);
        }
    }

    private static SerialLog openLog(Path file) throws VmException {
        try {
            return new SerialLog(file);
        } catch (IOException e) {
            throw unwritable(file, e);
        }
    }

    private static VmException unwritable(Path file, IOException cause) {
        return new VmException(VmException.Kind.USER, "The serial port's file '" + file
                + "' cannot be written: " + cause.getMessage() + ".", cause);
    }

    @Override
    public void close() throws Exception {
        pump.close();
        stream.close();
    }
}
