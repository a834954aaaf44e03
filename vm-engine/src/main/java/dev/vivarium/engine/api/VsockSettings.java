package dev.vivarium.engine.api;

import java.nio.file.Path;

/**
 * The guest's sockets of the family AF_VSOCK, which lead to this computer.
 *
 * @param socket   the Unix-domain socket at which programs here reach the guest's ports; with {@code _PORT} behind its name, those at which
 *                 the guest reaches theirs
 * @param guestCid what the guest is called
 */
public record VsockSettings(Path socket, long guestCid) {
    /** What a guest is called, if nobody says anything else: the first number that is free for one. */
    public static final long USUAL_CID = 3;
    private static final long CID_MOST = 0xffff_fffeL;

    public VsockSettings {
        if (guestCid < USUAL_CID || guestCid > CID_MOST) {
            throw new IllegalArgumentException("a guest's number is from " + USUAL_CID + " to " + CID_MOST);
        }
    }

    @Override
    public String toString() {
        return socket + ",cid=" + guestCid;
    }
}
