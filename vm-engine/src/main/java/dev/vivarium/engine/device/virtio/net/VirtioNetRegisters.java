package dev.vivarium.engine.device.virtio.net;

import dev.vivarium.engine.device.virtio.VirtioLayout;

/** Numbers of the network device: VIRTIO 1.2, 5.1. */
final class VirtioNetRegisters {
    static final long FEATURE_CHECKSUM = 1;
    static final long FEATURE_GUEST_CHECKSUM = 1L << 1;
    static final long FEATURE_MAC = 1L << 5;
    static final long FEATURE_GUEST_TSO4 = 1L << 7;
    static final long FEATURE_GUEST_TSO6 = 1L << 8;
    static final long FEATURE_HOST_TSO4 = 1L << 11;
    static final long FEATURE_HOST_TSO6 = 1L << 12;
    static final long FEATURE_MERGEABLE = 1L << 15;
    static final long FEATURE_STATUS = 1L << 16;
    static final long FEATURE_CONTROL = 1L << 17;
    static final long FEATURE_CONTROL_RX = 1L << 18;
    static final long FEATURE_ANNOUNCE = 1L << 21;
    static final long FEATURE_CONTROL_MAC = 1L << 23;
    static final long FEATURE_SPEED = 1L << 63;
    static final long FEATURES = FEATURE_CHECKSUM | FEATURE_GUEST_CHECKSUM | FEATURE_MAC | FEATURE_GUEST_TSO4
            | FEATURE_GUEST_TSO6 | FEATURE_HOST_TSO4 | FEATURE_HOST_TSO6 | FEATURE_MERGEABLE | FEATURE_STATUS
            | FEATURE_CONTROL | FEATURE_CONTROL_RX | FEATURE_ANNOUNCE | FEATURE_CONTROL_MAC | FEATURE_SPEED;

    static final int RECEIVE = 0;
    static final int TRANSMIT = 1;
    static final int CONTROL = 2;
    static final int QUEUE_SIZE = 256;
    static final int CONTROL_SIZE = 64;
    static final int ROM_SIZE = 512 << 10;

    static final int STATUS_LINK_UP = 1;
    static final int STATUS_ANNOUNCE = 2;
    /** In Mbit/s; nothing is slowed down to it. */
    static final int SPEED = 10_000;

    static final int CLASS_RX = 0;
    static final int RX_PROMISCUOUS = 0;
    static final int RX_ALL_MULTICAST = 1;
    static final int CLASS_MAC = 1;
    static final int MAC_TABLE_SET = 0;
    static final int MAC_SET = 1;
    static final int CLASS_ANNOUNCE = 3;
    static final int ANNOUNCE_ACK = 0;

    static final VirtioLayout LAYOUT = VirtioLayout.card(1, 0x02_00_00, ROM_SIZE, QUEUE_SIZE, QUEUE_SIZE,
            CONTROL_SIZE);

    private VirtioNetRegisters() {
    }
}
