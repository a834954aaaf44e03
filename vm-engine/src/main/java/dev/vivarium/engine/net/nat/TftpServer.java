package dev.vivarium.engine.net.nat;

import org.jspecify.annotations.Nullable;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/**
 * Files for guests that boot from the network, to be read and not to be written: RFC 1350, with the options of RFC 2347, 2348
 * and 2349. Only the mode "octet" is known. Files are read on the network's thread: they lie on the host's own disk. Of the
 * network's thread.
 */
final class TftpServer {
    static final int READ = 1;
    static final int DATA = 3;
    static final int ACKNOWLEDGEMENT = 4;
    static final int ERROR = 5;
    static final int OPTIONS = 6;
    static final int NOT_FOUND = 1;
    static final int NOT_ALLOWED = 2;
    static final int NOT_KNOWN = 5;

    private static final int PORT = 69;
    private static final int FIRST_OWN_PORT = 49_152;
    private static final int OWN_PORTS = 1024;
    private static final int TRANSFERS_MOST = 16;
    private static final int WORDS_MOST = 16;

    private final Wiring wiring;
    private final UdpOutput output;
    private final @Nullable TftpFolder folder;
    private final Map<Integer, TftpTransfer> transfers = new HashMap<>();
    private int lastPort;

    TftpServer(Wiring wiring, UdpOutput output) {
        this.wiring = wiring;
        this.output = output;
        UserNetwork.Boot boot = wiring.config().boot();
        Path readable = boot == null ? null : boot.folder();
        this.folder = readable == null ? null : new TftpFolder(readable);
    }

    /** @return whether it was for a port of ours */
    boolean accept(Packet packet, Datagram datagram) {
        if (folder == null) {
            return false;
        }
        FlowKey key = new FlowKey(packet.source, datagram.sourcePort, packet.destination, datagram.destinationPort);
        TftpTransfer transfer = transfers.get(datagram.destinationPort);
        if (transfer != null) {
            if (transfer.isOf(key)) {
                transfer.accept(datagram);
            } else {
                sendError(key, NOT_KNOWN, "This transfer is another's.");
            }
            return true;
        }
        if (datagram.destinationPort != PORT) {
            return false;
        }
        request(folder, key, datagram);
        return true;
    }

    private void request(TftpFolder files, FlowKey key, Datagram datagram) {
        List<String> words = words(datagram);
        if (datagram.length < 2 || Wire.get16(datagram.bytes, datagram.data) != READ) {
            sendError(key, NOT_ALLOWED, "Files can only be read here.");
            return;
        }
        if (words.size() < 2 || !words.get(1).toLowerCase(Locale.ROOT).equals("octet")) {
            sendError(key, NOT_ALLOWED, "Only the mode octet is known here.");
            return;
        }
        FileChannel file = files.open(words.getFirst());
        if (file == null) {
            sendError(key, NOT_FOUND, "There is no such file.");
            return;
        }
        start(key, file, words.subList(2, words.size()));
    }

    private static List<String> words(Datagram datagram) {
        List<String> words = new ArrayList<>();
        int from = datagram.data + 2;
        int end = datagram.data + datagram.length;
        for (int at = from; at < end && words.size() < WORDS_MOST; at++) {
            if (datagram.bytes[at] == 0) {
                words.add(new String(datagram.bytes, from, at - from, StandardCharsets.UTF_8));
                from = at + 1;
            }
        }
        return words;
    }

    private void start(FlowKey key, FileChannel file, List<String> options) {
        for (TftpTransfer old : List.copyOf(transfers.values())) {
            if (old.isAnsweredTo(key)) {
                old.close();
            }
        }
        if (transfers.size() == TRANSFERS_MOST) {
            wiring.metrics().overLimit.increment();
            TcpStack.closeQuietly(file);
            return;
        }
        do {
            lastPort = (lastPort + 1) % OWN_PORTS;
        } while (transfers.containsKey(FIRST_OWN_PORT + lastPort));
        FlowKey own = new FlowKey(key.guest(), key.guestPort(), key.remote(), FIRST_OWN_PORT + lastPort);
        TftpTransfer transfer = new TftpTransfer(wiring, this, own, file);
        transfers.put(own.remotePort(), transfer);
        try {
            transfer.start(options);
        } catch (IOException e) {
            transfer.fail();
        }
    }

    void send(FlowKey key, byte[] frame) {
        output.send(frame, key.remote(), key.remotePort(), key.guest(), key.guestPort());
    }

    void sendError(FlowKey key, int code, String sentence) {
        byte[] text = sentence.getBytes(StandardCharsets.US_ASCII);
        int at = UdpOutput.headers(key.guest());
        byte[] frame = new byte[at + 5 + text.length];
        Wire.put16(frame, at, ERROR);
        Wire.put16(frame, at + 2, code);
        System.arraycopy(text, 0, frame, at + 4, text.length);
        send(key, frame);
    }

    void remove(FlowKey key) {
        transfers.remove(key.remotePort());
    }

    void close() {
        for (TftpTransfer transfer : List.copyOf(transfers.values())) {
            transfer.close();
        }
    }
}
