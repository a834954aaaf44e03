package dev.vivarium.engine.net.nat;

/** The two ends of a conversation as the guest sees them. */
record FlowKey(Ip guest, int guestPort, Ip remote, int remotePort) {
    private static final long SPREAD = 0x9e37_79b9_7f4a_7c15L;
    /** A guest chooses its ports, but not where they are in a table. */
    private static final long SALT = Unguessable.large() | 1;

    @Override
    public int hashCode() {
        long hash = (guest.low() ^ (long) guestPort << 48 ^ (long) remotePort << 32) * SALT;
        hash = (hash ^ hash >>> 32 ^ remote.low() ^ remote.high() ^ guest.high() << 1) * SPREAD;
        return (int) (hash >>> 32);
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof FlowKey key && guestPort == key.guestPort && remotePort == key.remotePort
                && remote.equals(key.remote) && guest.equals(key.guest);
    }
}
