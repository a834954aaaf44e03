package dev.vivarium.engine.machine.display;

import dev.vivarium.engine.api.DisplaySettings;
import dev.vivarium.engine.api.DisplaySettings.Address;
import dev.vivarium.engine.api.VmException;
import dev.vivarium.engine.display.Screen;
import dev.vivarium.engine.display.rfb.GuestInput;
import dev.vivarium.engine.display.rfb.RfbServer;
import dev.vivarium.engine.display.rfb.RfbSettings;
import dev.vivarium.engine.display.rfb.VncPassword;
import dev.vivarium.engine.socket.SocketFile;

import org.jspecify.annotations.Nullable;

import java.io.BufferedReader;
import java.io.IOException;
import java.net.BindException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.UnknownHostException;
import java.nio.channels.ServerSocketChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;

/** A machine's screen for VNC viewers: the place where they connect, and who may. */
public final class RemoteDisplay implements AutoCloseable {
    private static final int PASSWORD_LINE_MOST = 256;

    private final RfbServer server;
    private final AutoCloseable place;

    private RemoteDisplay(RfbServer server, AutoCloseable place) {
        this.server = server;
        this.place = place;
    }

    /**
     * @param name what viewers call the screen
     * @throws VmException if nobody can or nobody should connect there, in a sentence
     */
    public static RemoteDisplay open(DisplaySettings.Rfb settings, String name, Screen screen, GuestInput input)
            throws VmException {
        VncPassword password = password(settings.passwordFile());
        RfbSettings serving = new RfbSettings(name, password);
        return switch (settings.where()) {
            case Address.UnixSocket socket -> {
                SocketFile file = SocketFile.bind("display's socket", socket.file());
                yield new RemoteDisplay(RfbServer.open(file.server(), serving, screen, input), file);
            }
            case Address.Network network -> {
                InetAddress address = resolve(network.host());
                if (!address.isLoopbackAddress() && password == null && !settings.open()) {
                    throw user("The display would be open to everybody who can reach " + network
                            + "; give it a password with ',password-file=FILE', or say ',open'.");
                }
                ServerSocketChannel listening = bind(network, new InetSocketAddress(address, network.port()));
                yield new RemoteDisplay(RfbServer.open(listening, serving, screen, input), listening);
            }
        };
    }

    /** Tells viewers which lamps of its keyboard the guest has lit. Any thread. */
    public void showLamps(int lit) {
        server.showLamps(lit);
    }

    @Override
    public void close() throws Exception {
        server.close();
        place.close();
    }

    private static InetAddress resolve(String host) throws VmException {
        try {
            return InetAddress.getByName(host);
        } catch (UnknownHostException e) {
            throw new VmException(VmException.Kind.USER, "The display's address '" + host + "' is not known.", e);
        }
    }

    private static ServerSocketChannel bind(Address.Network network, InetSocketAddress address) throws VmException {
        ServerSocketChannel listening = null;
        try {
            listening = ServerSocketChannel.open();
            return listening.bind(address);
        } catch (IOException e) {
            close(listening);
            String reason = e instanceof BindException ? "another program has this port, or the address is not of"
                    + " this host" : String.valueOf(e.getMessage());
            throw new VmException(VmException.Kind.USER,
                    "The display cannot listen at " + network + ": " + reason + ".", e);
        }
    }

    private static void close(@Nullable ServerSocketChannel channel) throws VmException {
        try {
            if (channel != null) {
                channel.close();
            }
        } catch (IOException e) {
            throw new VmException(VmException.Kind.HOST, "A socket cannot be closed: " + e.getMessage() + ".", e);
        }
    }

    private static @Nullable VncPassword password(@Nullable Path file) throws VmException {
        if (file == null) {
            return null;
        }
        char[] line = new char[PASSWORD_LINE_MOST];
        int length = 0;
        try (BufferedReader reader = Files.newBufferedReader(file, StandardCharsets.ISO_8859_1)) {
            for (int next = reader.read(); next >= 0 && next != '\n' && next != '\r'; next = reader.read()) {
                if (length == line.length) {
                    throw user("The first line of '" + file + "' is too long for a password.");
                }
                line[length++] = (char) next;
            }
        } catch (IOException e) {
            throw new VmException(VmException.Kind.USER, "The display's password cannot be read from '" + file + "': "
                    + e.getMessage() + ".", e);
        }
        if (length == 0) {
            throw user("The display's password in '" + file + "' is empty.");
        }
        return new VncPassword(new String(line, 0, length));
    }

    private static VmException user(String sentence) {
        return new VmException(VmException.Kind.USER, sentence);
    }
}
