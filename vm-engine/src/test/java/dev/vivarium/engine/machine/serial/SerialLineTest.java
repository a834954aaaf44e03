package dev.vivarium.engine.machine.serial;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.vivarium.engine.api.Console;
import dev.vivarium.engine.api.MachineSettings.SerialSettings;
import dev.vivarium.engine.api.VmException;
import dev.vivarium.engine.device.uart16550.SerialBackend;
import dev.vivarium.engine.time.HostTime;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

import java.io.ByteArrayOutputStream;
import java.net.UnixDomainSocketAddress;
import java.nio.ByteBuffer;
import java.nio.channels.SocketChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;

@Timeout(30)
final class SerialLineTest {
    @TempDir
    private Path folder;

    @Test
    void aFileHoldsWhatTheGuestSent() throws Exception {
        Path file = Files.writeString(folder.resolve("out"), "of an earlier run, and longer");
        SerialLine line = open(new SerialSettings.ToFile(file), Console.NONE);
        send(line, "hello\r\n");
        line.close();
        assertEquals("hello\r\n", Files.readString(file));
    }

    @Test
    void aFileThatCannotBeMadeIsRefused() {
        VmException refusal = assertThrows(VmException.class,
                () -> open(new SerialSettings.ToFile(folder.resolve("no").resolve("out")), Console.NONE));
        assertEquals(VmException.Kind.USER, refusal.kind());
    }

    @Test
    void aConsoleSeesTheGuestAndTypesToIt() throws Exception {
        ByteArrayOutputStream seen = new ByteArrayOutputStream();
        Console.Keyboard[] keyboard = new Console.Keyboard[1];
        SerialLine line = open(new SerialSettings.Console(), new Console() {
            @Override
            public void connect(Keyboard keys) {
                keyboard[0] = keys;
            }

            @Override
            public void show(byte[] bytes, int from, int length) {
                seen.write(bytes, from, length);
            }
        });
        keyboard[0].type(new byte[] {1, 2, 3}, 1, 2);
        assertEquals(2, line.pump().receive());
        assertEquals(3, line.pump().receive());
        assertEquals(SerialBackend.NOTHING, line.pump().receive());
        send(line, "abc");
        line.close();
        assertEquals("abc", seen.toString(StandardCharsets.US_ASCII));
    }

    @Test
    void aSocketServesOneClientAfterAnother() throws Exception {
        Path path = folder.resolve("serial");
        SerialLine line = open(new SerialSettings.ToSocket(path), Console.NONE);
        send(line, "nobody hears this");
        for (String word : new String[] {"first", "second"}) {
            try (SocketChannel client = SocketChannel.open(UnixDomainSocketAddress.of(path))) {
                client.write(ByteBuffer.wrap(word.getBytes(StandardCharsets.US_ASCII)));
                for (byte expected : word.getBytes(StandardCharsets.US_ASCII)) {
                    assertEquals(expected, receive(line));
                }
                send(line, "echo");
                ByteBuffer answer = ByteBuffer.allocate(4);
                while (answer.hasRemaining()) {
                    assertTrue(client.read(answer) > 0);
                }
                assertEquals("echo", new String(answer.array(), StandardCharsets.US_ASCII));
            }
        }
        line.close();
        assertFalse(Files.exists(path));
    }

    @Test
    void nothingIsConnectedToNone() throws Exception {
        SerialLine line = open(new SerialSettings.None(), Console.NONE);
        send(line, "x".repeat(1000));
        assertEquals(SerialBackend.NOTHING, line.pump().receive());
        line.close();
    }

    private static int receive(SerialLine line) {
        int value = line.pump().receive();
        while (value == SerialBackend.NOTHING) {
            Thread.onSpinWait();
            value = line.pump().receive();
        }
        return value;
    }

    private static void send(SerialLine line, String text) {
        for (byte b : text.getBytes(StandardCharsets.US_ASCII)) {
            line.pump().transmit(b);
        }
    }

    private static SerialLine open(SerialSettings settings, Console console) throws VmException {
        return SerialLine.open(settings, console, new OutputWatch(HostTime.SYSTEM, ""));
    }
}
