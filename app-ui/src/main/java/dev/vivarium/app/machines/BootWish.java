package dev.vivarium.app.machines;

import org.jspecify.annotations.Nullable;

import java.nio.file.Path;

/**
 * What a machine is to start with. What is null stays as it is, or is the usual of a new machine.
 *
 * @param kernel   a kernel that is started directly
 * @param initrd   its initial RAM disk
 * @param append   its command line
 * @param firmware instead of a kernel
 * @param order    what the firmware tries first
 * @param menu     whether it asks
 */
public record BootWish(@Nullable Path kernel, @Nullable Path initrd, @Nullable String append,
        @Nullable Firmware firmware, @Nullable String order, @Nullable Boolean menu) {
    /** All as it is. */
    public static final BootWish NONE = new BootWish(null, null, null, null, null, null);

    /** Which firmware. */
    public enum Kind {
        BIOS, UEFI
    }

    /**
     * Firmware. What is null is the host's.
     *
     * @param video a BIOS's ROM for the VGA card
     * @param vars  UEFI's variables at first
     */
    public record Firmware(Kind kind, @Nullable Path image, @Nullable Path video, @Nullable Path vars) {
        /** All of it the host's. */
        public static Firmware ofHost(Kind kind) {
            return new Firmware(kind, null, null, null);
        }
    }

    /** Firmware of the host. */
    public static BootWish of(Kind kind) {
        return new BootWish(null, null, null, Firmware.ofHost(kind), null, null);
    }

    public static BootWish ofKernel(Path kernel, @Nullable Path initrd, String append) {
        return new BootWish(kernel, initrd, append, null, null, null);
    }

    /** The same with another order, and with or without a question. */
    public BootWish trying(String otherOrder, boolean asks) {
        return new BootWish(kernel, initrd, append, firmware, otherOrder, asks);
    }
}
