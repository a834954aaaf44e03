package dev.vivarium.app.inspector;

import dev.vivarium.app.machines.GuestNetwork;
import dev.vivarium.engine.api.ForwardSettings;
import dev.vivarium.snapshot.bundle.MachineManifest;
import dev.vivarium.snapshot.bundle.NetSpec;

import java.util.ArrayList;
import java.util.List;

/**
 * How a guest is reached.
 *
 * @param words  an address of its, or a port of this computer that leads there
 * @param copied what is copied of it, to be used elsewhere
 */
record Way(String words, String copied) {
    private static final int SSH = 22;
    private static final int MOST = 12;

    /** Of a machine that runs: what has been seen of it. */
    static List<Way> of(GuestNetwork network) {
        List<Way> all = new ArrayList<>();
        for (GuestNetwork.Card card : network.cards()) {
            card.addresses().stream().filter(Way::isAddress).forEach(each -> all.add(new Way(each, each)));
            card.forwards().forEach(each -> add(all, each));
        }
        return all.stream().distinct().limit(MOST).toList();
    }

    /** Of one that is off: what will lead there. */
    static List<Way> of(MachineManifest manifest) {
        List<Way> all = new ArrayList<>();
        for (NetSpec card : manifest.machine().nets()) {
            card.forwards().forEach(each -> add(all, each));
        }
        return all.stream().distinct().limit(MOST).toList();
    }

    /** A guest says anything. */
    private static boolean isAddress(String text) {
        return text.matches("[0-9a-fA-F:.]{2,45}");
    }

    private static void add(List<Way> all, String text) {
        ForwardSettings forward;
        try {
            forward = ForwardSettings.parse(text);
        } catch (IllegalArgumentException e) {
            return; // of a later release
        }
        String host = host(forward);
        String place = host + ":" + forward.hostPort();
        boolean tcp = forward.protocol() == ForwardSettings.Protocol.TCP;
        if (tcp && forward.guestPort() == SSH) {
            all.add(new Way("ssh " + place, "ssh -p " + forward.hostPort() + " " + host));
        } else {
            all.add(new Way(place + " → " + forward.guestPort() + (tcp ? "" : " UDP"), place));
        }
    }

    /** Whoever listens everywhere listens here. */
    private static String host(ForwardSettings forward) {
        return forward.host().isLoopbackAddress() || forward.host().isAnyLocalAddress() ? "localhost"
                : forward.hostAddress();
    }
}
