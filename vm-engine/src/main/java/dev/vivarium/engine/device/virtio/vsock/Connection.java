package dev.vivarium.engine.device.virtio.vsock;

/**
 * One connection between a port of the host and a port of the guest, with its credit (VIRTIO 1.2, 5.10.6.3): neither side sends more than the other can
 * hold. Board lock held.
 */
final class Connection {
    /** Which. */
    record Key(long hostPort, long guestPort) {
    }

    /** Where it stands; what is to be said to the guest follows from it. */
    enum Phase {
        /** The guest asked, and the host has not answered. */
        ASKED_BY_GUEST,
        /** The host asks: the guest is to be told. */
        CALLING,
        /** The guest was told, and has not answered. */
        CALLED, OPEN,
        /** The guest is to be told that it is over. */
        OVER
    }

    /** {@link #next}: nothing is to be said. */
    static final int NOTHING = 0;

    private static final long UNSIGNED = 0xffff_ffffL;

    private final Key key;
    private final VsockStream stream;
    private Phase phase;
    private long guestBufAlloc;
    private long guestForwarded;
    private long sentToGuest;
    private long fromGuest;
    private long toldForwarded;
    private boolean creditAsked;
    private boolean guestSendsNoMore;
    private boolean guestTakesNoMore;
    private boolean endTold;

    Connection(Key key, VsockStream stream, Phase phase) {
        this.key = key;
        this.stream = stream;
        this.phase = phase;
    }

    Key key() {
        return key;
    }

    boolean isOver() {
        return phase == Phase.OVER;
    }

    /** Every packet of the guest's says what it can hold. */
    void credit(VsockPacket packet) {
        guestBufAlloc = packet.bufAlloc();
        guestForwarded = packet.forwarded();
    }

    /** @return false if the guest has no right to say that now */
    boolean accepted() {
        if (phase != Phase.CALLED) {
            return false;
        }
        phase = Phase.OPEN;
        stream.accepted(key.hostPort);
        return true;
    }

    /** @return false if the guest sends what it must not, or more than there is room for */
    boolean write(byte[] bytes, int from, int length) {
        if (phase != Phase.OPEN || guestSendsNoMore || fromGuest + length - stream.passedOn() > VsockStream.WINDOW) {
            return false;
        }
        fromGuest += length;
        stream.write(bytes, from, length);
        return true;
    }

    void askedForCredit() {
        creditAsked = true;
    }

    /** @return false if it is over with that */
    boolean shutDown(int flags) {
        if ((flags & VsockPacket.SHUTDOWN_SEND) != 0 && !guestSendsNoMore) {
            guestSendsNoMore = true;
            stream.endWriting();
        }
        guestTakesNoMore |= (flags & VsockPacket.SHUTDOWN_RECEIVE) != 0;
        return !(guestSendsNoMore && guestTakesNoMore);
    }

    /** Ends the host's side. */
    void end(boolean orderly) {
        phase = Phase.OVER;
        stream.close(orderly);
    }

    /** @return what is to be said to the guest next: an {@code OP_} constant, or {@link #NOTHING} */
    int next() {
        if (phase == Phase.OVER) {
            return VsockPacket.OP_RST;
        }
        boolean gone = stream.state() == VsockStream.State.GONE;
        return switch (phase) {
            case ASKED_BY_GUEST -> gone ? VsockPacket.OP_RST
                    : stream.state() == VsockStream.State.OPEN ? VsockPacket.OP_RESPONSE : NOTHING;
            case CALLING -> gone ? VsockPacket.OP_RST : VsockPacket.OP_REQUEST;
            case CALLED -> gone ? VsockPacket.OP_RST : NOTHING;
            default -> gone && (guestTakesNoMore || !stream.hasInput()) ? VsockPacket.OP_RST : nextOfOpen();
        };
    }

    private int nextOfOpen() {
        if (!guestTakesNoMore && stream.hasInput() && credit() > 0) {
            return VsockPacket.OP_RW;
        }
        if (stream.hasEnded() && !endTold) {
            return VsockPacket.OP_SHUTDOWN;
        }
        boolean fewLeft = fromGuest - toldForwarded > VsockStream.WINDOW / 2 && stream.passedOn() != toldForwarded;
        return creditAsked || fewLeft ? VsockPacket.OP_CREDIT_UPDATE : NOTHING;
    }

    /** How much the guest can take; what it claims may be anything. */
    long credit() {
        return Math.max(0, guestBufAlloc - (sentToGuest - guestForwarded & UNSIGNED));
    }

    int read(byte[] into, int from, int length) {
        int count = stream.read(into, from, (int) Math.min(length, credit()));
        sentToGuest += count;
        return count;
    }

    /** The packet of that kind; with it the guest is told. */
    VsockPacket say(int op, long guestCid, int length) {
        switch (op) {
            case VsockPacket.OP_REQUEST -> phase = Phase.CALLED;
            case VsockPacket.OP_RESPONSE -> phase = Phase.OPEN;
            case VsockPacket.OP_SHUTDOWN -> endTold = true;
            case VsockPacket.OP_RST -> end(false);
            default -> {
                // Nothing changes by it.
            }
        }
        creditAsked = false;
        toldForwarded = stream.passedOn();
        return new VsockPacket(VirtioVsock.HOST_CID, guestCid, key.hostPort, key.guestPort, length,
                VsockPacket.TYPE_STREAM, op, op == VsockPacket.OP_SHUTDOWN ? VsockPacket.SHUTDOWN_SEND : 0,
                VsockStream.WINDOW, toldForwarded & UNSIGNED);
    }
}
