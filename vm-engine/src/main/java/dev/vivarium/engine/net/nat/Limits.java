package dev.vivarium.engine.net.nat;

/**
 * What one guest may cost the host, whatever it sends. What is above is refused or dropped, and counted.
 *
 * @param tcp         connections, those included that are being made
 * @param udp         sockets, one for each port of the guest that speaks
 * @param bufferBytes data of all connections that one side has sent and the other not taken
 * @param dns         questions on their way
 */
record Limits(int tcp, int udp, long bufferBytes, int dns) {
    static final Limits USUAL = new Limits(4096, 1024, 64L << 20, 128);

    /** What waits to be taken by the other thread, in each direction. */
    static final int QUEUE_BYTES = 1 << 20;
    static final int QUEUE_FRAMES = 2048;
    /** The most that a connection has under way in one direction. */
    static final int CONNECTION_BYTES = 2 << 20;
}
