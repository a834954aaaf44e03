package dev.vivarium.engine.device.ata;

import dev.vivarium.engine.bus.Device;
import dev.vivarium.engine.bus.KeepsRequests;

/**
 * A drive at the end of a cable, whatever controller is at the other end: says what each command comes to. Called with the
 * board lock held.
 */
public sealed interface AtaDrive extends Device, KeepsRequests permits AtaDisk, CdDrive {
    /** The command register was written. What the drive cannot do is aborted. */
    Action begin(TaskFile taskFile);

    /**
     * The packet that {@link Action.AwaitPacket} waits for.
     *
     * @param packet 12 bytes
     */
    Action packet(byte[] packet, TaskFile taskFile);

    /**
     * The action has come to its end.
     *
     * @param ok false if the host could not do its part
     */
    void ended(TaskFile taskFile, boolean ok);

    /** The cable's reset, by line or by register: settings go back, and the registers tell what kind of drive this is. */
    void busReset(TaskFile taskFile);

    /** The registers tell what kind of drive this is; nothing else happens. */
    void sign(TaskFile taskFile);

    DriveWork work();
}
