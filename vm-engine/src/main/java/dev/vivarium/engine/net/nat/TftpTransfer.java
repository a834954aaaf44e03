package dev.vivarium.engine.net.nat;

import dev.vivarium.engine.net.nat.Timers.Timer;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;

/** One file on its way to the guest, a block at a time. Block numbers begin at 0 again behind 65,535. Of the network's thread. */
final class TftpTransfer {
    private static final int BLOCK_USUAL = 512;
    private static final int BLOCK_LEAST = 8;
    private static final int TRIES_MOST = 6;
    private static final long SECOND = 1_000_000_000L;
    private static final int TIMEOUT_MOST = 255;

    private final Wiring wiring;
    private final TftpServer server;
    private final FlowKey key;
    private final FileChannel file;
    private final Timer timer;
    private int blockBytes = BLOCK_USUAL;
    private long timeout = SECOND;
    /** The block that is under way; 0 is the answer to the options. */
    private long block;
    private byte[] last = {};
    private boolean ended;
    private int tries;

    TftpTransfer(Wiring wiring, TftpServer server, FlowKey key, FileChannel file) {
        this.wiring = wiring;
        this.server = server;
        this.key = key;
        this.file = file;
        this.timer = wiring.loop().timer(this::sendAgain);
    }

    boolean isOf(FlowKey other) {
        return key.equals(other);
    }

    /** Whether it goes to the port from which that came. */
    boolean isAnsweredTo(FlowKey request) {
        return key.guest().equals(request.guest()) && key.guestPort() == request.guestPort();
    }

    /** @param options names and values, one after the other */
    void start(List<String> options) throws IOException {
        StringBuilder accepted = new StringBuilder();
        for (int i = 0; i + 1 < options.size(); i += 2) {
            String name = options.get(i).toLowerCase(Locale.ROOT);
            String value = accept(name, options.get(i + 1));
            if (!value.isEmpty()) {
                accepted.append(name).append('\0').append(value).append('\0');
            }
        }
        if (accepted.isEmpty()) {
            sendNext();
            return;
        }
        byte[] text = accepted.toString().getBytes(StandardCharsets.US_ASCII);
        int at = UdpOutput.headers(key.guest());
        last = new byte[at + 2 + text.length];
        Wire.put16(last, at, TftpServer.OPTIONS);
        System.arraycopy(text, 0, last, at + 2, text.length);
        send();
    }

    /** @return what an option is to be; empty if it is not followed */
    private String accept(String name, String value) throws IOException {
        int number = number(value);
        switch (name) {
            case "tsize" -> {
                return Long.toString(file.size());
            }
            case "blksize" -> {
                if (number < BLOCK_LEAST) {
                    return "";
                }
                blockBytes = Math.min(number, wiring.output().mtu() - UdpOutput.headers(key.guest()) - 4 + Link.HEADER);
                return Integer.toString(blockBytes);
            }
            case "timeout" -> {
                if (number < 1 || number > TIMEOUT_MOST) {
                    return "";
                }
                timeout = number * SECOND;
                return value;
            }
            default -> {
                return "";
            }
        }
    }

    private static int number(String text) {
        try {
            return text.length() > 9 ? -1 : Integer.parseInt(text);
        } catch (NumberFormatException e) {
            return -1;
        }
    }

    void accept(Datagram datagram) {
        if (datagram.length < 4) {
            return;
        }
        int operation = Wire.get16(datagram.bytes, datagram.data);
        int number = Wire.get16(datagram.bytes, datagram.data + 2);
        if (operation != TftpServer.ACKNOWLEDGEMENT) {
            close();
        } else if (number == (int) (block & 0xffff)) {
            tries = 0;
            if (ended) {
                close();
                return;
            }
            try {
                sendNext();
            } catch (IOException e) {
                fail();
            }
        }
    }

    private void sendNext() throws IOException {
        int at = UdpOutput.headers(key.guest());
        ByteBuffer data = ByteBuffer.allocate(blockBytes);
        long from = block * blockBytes;
        while (data.hasRemaining() && file.read(data, from + data.position()) > 0) {
            // A read may be short.
        }
        block++;
        ended = data.hasRemaining();
        last = new byte[at + 4 + data.position()];
        Wire.put16(last, at, TftpServer.DATA);
        Wire.put16(last, at + 2, (int) block);
        System.arraycopy(data.array(), 0, last, at + 4, data.position());
        send();
    }

    private void send() {
        server.send(key, last.clone());
        timer.at(wiring.loop().now() + timeout);
    }

    private void sendAgain() {
        tries++;
        if (tries == TRIES_MOST) {
            close();
        } else {
            send();
        }
    }

    /** The file cannot be read. */
    void fail() {
        server.sendError(key, 0, "The file cannot be read.");
        close();
    }

    void close() {
        timer.cancel();
        server.remove(key);
        TcpStack.closeQuietly(file);
    }
}
