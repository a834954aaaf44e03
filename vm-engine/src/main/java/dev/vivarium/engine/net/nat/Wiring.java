package dev.vivarium.engine.net.nat;

/** What most parts of a network need of it. */
record Wiring(UserNetwork.Config config, Limits limits, NatMetrics metrics, NetLoop loop, Link link,
        Neighbours neighbours, IpOutput output, Reach reach) {
    Subnet subnet() {
        return config.subnet();
    }
}
