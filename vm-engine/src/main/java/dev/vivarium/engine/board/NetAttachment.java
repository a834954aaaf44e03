package dev.vivarium.engine.board;

import dev.vivarium.engine.net.NetBackend;

/**
 * One network card.
 *
 * @param mac     its address
 * @param network where its cable leads
 * @param rom     what its expansion ROM holds, with which firmware starts from a network; empty for none
 */
public record NetAttachment(Kind kind, byte[] mac, NetBackend network, byte[] rom) {
    /** Which card. */
    public enum Kind {
        VIRTIO, E1000E
    }

    /** What a card is called. */
    public static String nameOf(Kind kind, int number) {
        return (kind == Kind.VIRTIO ? "virtio-net-" : "e1000e-") + number;
    }
}
