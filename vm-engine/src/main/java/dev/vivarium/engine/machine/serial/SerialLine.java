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
        if (settings instanceof SerialSettings.LoggedSocket both) {
            return loggedSocket(both, watch);
        }
        if (settings instanceof SerialSettings.LoggedConsole both) {
            SerialLog log = openLog(both.log());
            SerialPump pump = new SerialPump("serial-out", (bytes, from, length) -> {
                console.show(bytes, from, length);
                log.write(bytes, from, length);
            }, watch);
            console.connect(pump::type);
            return new SerialLine(pump, log);
        }
        if (settings instanceof SerialSettings.Console) {
            SerialPump pump = new SerialPump("serial-out", console::show, watch);
            console.connect(pump::type);
            return new SerialLine(pump, () -> {
            });
        }
        if (settings instanceof SerialSettings.ToFile toFile) {
            OutputStream stream = create(toFile.file());
            return new SerialLine(new SerialPump("serial-out", stream::write, watch), stream);
        }
        if (settings instanceof SerialSettings.ToSocket toSocket) {
            SerialSocket socket = SerialSocket.open(toSocket.socket());
            SerialPump pump = new SerialPump("serial-out", socket, watch);
            socket.serve(pump);
            return new SerialLine(pump, socket);
        }
        return new SerialLine(new SerialPump("serial-out", (bytes, from, length) -> {
        }, watch), () -> {
        });
    }

    private static SerialLine loggedSocket(SerialSettings.LoggedSocket both, OutputWatch watch) throws VmException {
        SerialSocket socket = SerialSocket.open(both.socket());
        SerialLog log = openLog(both.log());
        SerialPump pump = new SerialPump("serial-out", (bytes, from, length) -> {
            log.write(bytes, from, length);
            socket.write(bytes, from, length);
        }, watch);
        socket.serve(pump);
        return new SerialLine(pump, () -> {
            socket.close();
            log.close();
        });
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
