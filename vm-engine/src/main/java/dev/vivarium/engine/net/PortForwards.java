package dev.vivarium.engine.net;

import org.jspecify.annotations.Nullable;

import java.util.List;

/** The ports of the host behind which a guest's ports are, of a network that has such. Any thread may ask; nobody waits long. */
public interface PortForwards {
    /** What goes through. */
    enum Protocol {
        TCP, UDP
    }

    /**
     * One of them.
     *
     * @param hostAddress where the host listens: an address, not a name
     * @param hostPort    1–65535; 0 when added for one that is free
     * @param guestPort   1–65535
     */
    record Forward(Protocol protocol, String hostAddress, int hostPort, int guestPort) {
    }

    /**
     * What came of a wish.
     *
     * @param forward what there is now, or was until now; null if it was refused
     * @param refusal why; empty if it was not
     */
    record Outcome(@Nullable Forward forward, String refusal) {
        public static Outcome done(Forward forward) {
            return new Outcome(forward, "");
        }

        /** @param sentence for the user */
        public static Outcome refused(String sentence) {
            return new Outcome(null, sentence);
        }
    }

    Outcome add(Forward forward);

    /** Takes away the one with that protocol, address and port of the host; connections through it end. */
    Outcome remove(Protocol protocol, String hostAddress, int hostPort);

    /** All that there are, in the order in which they were added. */
    List<Forward> list();
}
