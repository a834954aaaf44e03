package dev.vivarium.tests.fuzz;

import dev.vivarium.engine.net.nat.Subnet;
import dev.vivarium.engine.net.nat.UserNetwork;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/**
 * What a guest may send to its user-mode network: an input is played by a {@link NatPlay} on a new network, which must answer
 * afterwards, send nothing but right frames, and, if it is isolated, have reached nobody.
 */
public final class GuestFrames {
    private static final int ISOLATED = 1;
    private static final int SMALL = 2;
    private static final int LARGE = 4;
    private static final int NAMED = 8;
    private static final int UNKNOWN = 16;
    private static final int DEEDS_MOST = 200;

    private static final Leaks LEAKS = new Leaks();
    private static final Path FOLDER = bootFolder();

    private GuestFrames() {
    }

    private static Path bootFolder() {
        try {
            Path folder = Files.createTempDirectory("fuzzed-boot");
            Files.write(folder.resolve("kernel"), new byte[5000]);
            Files.write(folder.resolve("even"), new byte[1024]);
            Files.createDirectories(folder.resolve("pxe"));
            Files.writeString(folder.resolve("pxe/menu"), "menu");
            Files.createSymbolicLink(folder.resolve("link"), Path.of("/etc/hostname"));
            return folder;
        } catch (IOException e) {
            throw new IllegalStateException(e);
        }
    }

    static UserNetwork.Config config(int choice) {
        boolean isolated = (choice & ISOLATED) != 0;
        int mtu = (choice & SMALL) != 0 ? 1280 : (choice & LARGE) != 0 ? 65_520 : 1500;
        Subnet usual = Subnet.USUAL;
        Subnet subnet = new Subnet(usual.network(), usual.prefixLength(), usual.prefix(), mtu);
        UserNetwork.Boot boot = isolated ? new UserNetwork.Boot(FOLDER, "pxe/menu") : null;
        return new UserNetwork.Config(isolated, !isolated, List.of(), subnet, (choice & NAMED) != 0 ? "guest" : "",
                boot, List.of(HostPeers.resolver()));
    }

    /** Called by the fuzzer. */
    public static void fuzzerTestOneInput(byte[] input) throws Exception {
        Choices choices = new Choices(input);
        int kind = choices.u8();
        UserNetwork.Config config = config(kind);
        try (HostPeers peers = new HostPeers()) {
            NatPlay play = new NatPlay(choices, config, peers);
            try (NatGuest guest = play.guest()) {
                if ((kind & UNKNOWN) == 0) {
                    play.introduce();
                }
                for (int deeds = 0; !choices.isOver() && deeds < DEEDS_MOST; deeds++) {
                    int deed = choices.u8();
                    play.play(deed & 15);
                    if ((deed & 0x80) == 0) {
                        guest.settle();
                        if (peers.serve()) {
                            guest.settle();
                        }
                    }
                }
                guest.settle();
                peers.serve();
                guest.settle();
                guest.checkCounts();
            }
            peers.serve();
            if (config.isolated() && peers.heard() > 0) {
                throw new AssertionError("An isolated guest has reached the host.");
            }
        }
        LEAKS.check();
    }
}
