package dev.vivarium.engine.board;

import dev.vivarium.engine.device.flash.FlashStore;

import org.jspecify.annotations.Nullable;

import java.util.UUID;

/**
 * The firmware on a board.
 *
 * @param image     ends at 4 GiB; a whole number of 16 KiB, at least 128 KiB
 * @param variables UEFI's variable store, in a flash chip of its own right below; none for a BIOS
 * @param videoBios the ROM on the VGA card, or none
 * @param identity  the machine's identifier, which guests see in SMBIOS
 */
public record Firmware(byte[] image, @Nullable Variables variables, byte @Nullable [] videoBios, UUID identity,
        BootChoice choice) {
    /** The most that image and variables may take together. */
    public static final int MOST_BYTES = 8 << 20;
    /** The image and the store are made of such pieces. */
    public static final int PIECE = 0x4000;
    /** The least that an image has. */
    public static final int LEAST_BYTES = 128 << 10;

    /** What the variable store holds, and where its changes go. */
    public record Variables(byte[] bytes, FlashStore store) {
    }

    /**
     * What firmware is told about starting.
     *
     * @param order what it tries first: {@code c} for disks, {@code d} for CDs, {@code n} for the network
     * @param menu  whether it waits for the user to choose
     */
    public record BootChoice(String order, boolean menu) {
    }

    public Firmware {
        int store = variables == null ? 0 : variables.bytes.length;
        if (image.length < LEAST_BYTES || image.length % PIECE != 0 || store % PIECE != 0
                || (long) image.length + store > MOST_BYTES) {
            throw new IllegalArgumentException("A board cannot hold such firmware.");
        }
    }

    /** Bytes of memory that the board needs for it. */
    public long sizeBytes() {
        return (long) image.length + (variables == null ? 0 : variables.bytes.length);
    }
}
