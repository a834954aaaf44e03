package dev.vivarium.engine.device.virtio.vsock;

import dev.vivarium.engine.memory.LittleEndian;

/**
 * {@code struct virtio_vsock_hdr}: VIRTIO 1.2, 5.10.6. Ports and counts are unsigned numbers of 32 bits.
 *
 * @param op        which of the {@code OP_} constants
 * @param bufAlloc  how much the sender can hold for this connection
 * @param forwarded how much of it has been taken out again, modulo 2^32
 */
record VsockPacket(long sourceCid, long targetCid, long sourcePort, long targetPort, long length, int type, int op,
        int flags, long bufAlloc, long forwarded) {
    static final int HEADER = 44;
    static final int TYPE_STREAM = 1;

    static final int OP_REQUEST = 1;
    static final int OP_RESPONSE = 2;
    static final int OP_RST = 3;
    static final int OP_SHUTDOWN = 4;
    static final int OP_RW = 5;
    static final int OP_CREDIT_UPDATE = 6;
    static final int OP_CREDIT_REQUEST = 7;

    static final int SHUTDOWN_RECEIVE = 1;
    static final int SHUTDOWN_SEND = 2;

    static VsockPacket read(byte[] header) {
        return new VsockPacket(LittleEndian.get(header, 0, 8), LittleEndian.get(header, 8, 8),
                LittleEndian.get(header, 16, 4), LittleEndian.get(header, 20, 4), LittleEndian.get(header, 24, 4),
                (int) LittleEndian.get(header, 28, 2), (int) LittleEndian.get(header, 30, 2),
                (int) LittleEndian.get(header, 32, 4), LittleEndian.get(header, 36, 4),
                LittleEndian.get(header, 40, 4));
    }

    void write(byte[] header) {
        LittleEndian.put(header, 0, 8, sourceCid);
        LittleEndian.put(header, 8, 8, targetCid);
        LittleEndian.put(header, 16, 4, sourcePort);
        LittleEndian.put(header, 20, 4, targetPort);
        LittleEndian.put(header, 24, 4, length);
        LittleEndian.put(header, 28, 2, type);
        LittleEndian.put(header, 30, 2, op);
        LittleEndian.put(header, 32, 4, flags);
        LittleEndian.put(header, 36, 4, bufAlloc);
        LittleEndian.put(header, 40, 4, forwarded);
    }

    /** The answer to a packet that belongs to no connection. */
    VsockPacket reset() {
        return new VsockPacket(targetCid, sourceCid, targetPort, sourcePort, 0, type, OP_RST, 0, 0, 0);
    }
}
