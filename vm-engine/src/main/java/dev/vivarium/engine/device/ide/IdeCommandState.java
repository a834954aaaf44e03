package dev.vivarium.engine.device.ide;

import dev.vivarium.engine.device.ata.AtaRegisters;

/**
 * The command that is under way on a channel; a component of {@link IdeState}, whose version covers this one.
 *
 * @param drive    0 or 1
 * @param features as the command was issued, like the next three
 * @param packet   12 bytes, or none
 * @param data     bytes between drive and processor
 * @param at       how many of them have passed
 * @param blockEnd where the next interrupt comes
 * @param position bytes of the command that passed before {@code data}
 * @param more     whether more comes from the medium after {@code data}
 */
public record IdeCommandState(Phase phase, int drive, int code, int features, int count, long lba, byte[] packet,
        byte[] data, int at, int blockEnd, long position, boolean more) {
    /** What the channel is doing. */
    public enum Phase {
        IDLE,
        /** The processor sends the packet. */
        PACKET,
        /** The processor fetches data. */
        IN,
        /** The processor sends data. */
        OUT,
        /** The bus master moves data, or is waited for. */
        DMA,
        /** The host is at work. */
        HOST
    }

    static final IdeCommandState NONE = new IdeCommandState(Phase.IDLE, 0, 0, 0, 0, 0, new byte[0], new byte[0], 0, 0,
            0, false);

    public IdeCommandState {
        boolean fits = (drive == 0 || drive == 1) && (code & ~0xFF) == 0 && ((features | count) & ~0xFFFF) == 0
                && lba >>> 48 == 0 && (packet.length == 0 || packet.length == AtaRegisters.PACKET_SIZE)
                && data.length <= IdeCommand.PIECE && at >= 0 && at <= blockEnd && blockEnd <= data.length
                && position >= 0;
        if (!fits) {
            throw new IllegalArgumentException("The saved command is out of range.");
        }
    }
}
