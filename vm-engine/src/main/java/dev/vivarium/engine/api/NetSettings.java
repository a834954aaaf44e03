package dev.vivarium.engine.api;

import dev.vivarium.engine.api.DisplaySettings.Address;

import java.util.List;

/**
 * What network a card's cable leads to. Each says itself as the command line does: it is asked to in every start, and what Java
 * makes for records is not in its cache.
 */
public sealed interface NetSettings {
    /**
     * One of its own behind this computer, by which the guest reaches others as if this computer did.
     *
     * @param isolated      whether the guest reaches nobody, and only forwards lead to it
     * @param hostReachable whether the guest reaches this computer itself
     * @param forwards      this computer's ports that lead to the guest
     * @param services      what else of this computer it uses
     */
    record Nat(boolean isolated, boolean hostReachable, List<ForwardSettings> forwards,
            NatServices services) implements NetSettings {
        /** Whom and what this computer reaches, the guest does. */
        public static final Nat USUAL = new Nat(false, true, List.of(), NatServices.USUAL);

        public Nat {
            forwards = List.copyOf(forwards);
        }

        public Nat withForwards(List<ForwardSettings> others) {
            return new Nat(isolated, hostReachable, others, services);
        }

        public Nat withServices(NatServices others) {
            return new Nat(isolated, hostReachable, forwards, others);
        }

        /** The same without what is this computer's: what goes with a machine. */
        public String portableWords() {
            return withServices(NatServices.USUAL).toString();
        }

        @Override
        public String toString() {
            return "nat" + (isolated ? ",isolated" : "") + (hostReachable ? "" : ",host=off") + services;
        }
    }

    /**
     * One that this user's machines with that name in their settings share.
     *
     * @param dhcp whether it gives addresses
     */
    record Internal(String name, boolean dhcp) implements NetSettings {
        @Override
        public String toString() {
            return "internal:" + name + (dhcp ? ",dhcp" : "");
        }
    }

    /** A TAP interface of this computer, which somebody has made. */
    record Tap(String interfaceName) implements NetSettings {
        @Override
        public String toString() {
            return "tap:" + interfaceName;
        }
    }

    /** A stream to whoever connects to this address. */
    record Listen(Address where) implements NetSettings {
        @Override
        public String toString() {
            return "socket:listen=" + where;
        }
    }

    /** A stream to whoever listens there. */
    record Connect(Address where) implements NetSettings {
        @Override
        public String toString() {
            return "socket:connect=" + where;
        }
    }

    /** Datagrams between two addresses. */
    record Datagrams(Address.Network local, Address.Network remote) implements NetSettings {
        @Override
        public String toString() {
            return "socket:udp=" + local + ",remote=" + remote;
        }
    }

    /** None: a card whose cable leads nowhere. */
    record None() implements NetSettings {
        @Override
        public String toString() {
            return "none";
        }
    }
}
