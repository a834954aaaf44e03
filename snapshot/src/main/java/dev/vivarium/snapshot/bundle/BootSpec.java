package dev.vivarium.snapshot.bundle;

import org.jspecify.annotations.Nullable;

import java.util.regex.Pattern;

/** What a kept machine starts with. All files are the machine's own. */
public sealed interface BootSpec {
    /** What firmware tries first: c for disks, d for CDs, n for the network. */
    Pattern ORDER = Pattern.compile("[cdn]{1,3}");
    /** More than any kernel reads. */
    int APPEND_MOST = 4096;

    /**
     * A kernel that is started without firmware.
     *
     * @param append its command line
     */
    record Kernel(RelativePath kernel, @Nullable RelativePath initrd, String append) implements BootSpec {
        public Kernel {
            kernel.requireIn("boot", "the kernel");
            if (initrd != null) {
                initrd.requireIn("boot", "the initial RAM disk");
            }
            Texts.requireText(append, APPEND_MOST, "the kernel's command line");
        }
    }

    /**
     * A PC BIOS.
     *
     * @param image null for the one that the host has
     * @param video the ROM of the VGA card; null for the one that the host has
     */
    record Bios(@Nullable RelativePath image, @Nullable RelativePath video, String order,
            boolean menu) implements BootSpec {
        public Bios {
            requireFirmware(image, "the BIOS");
            requireFirmware(video, "the VGA card's ROM");
            requireOrder(order);
        }
    }

    /**
     * UEFI. Its variables are part of the present state.
     *
     * @param image null for the one that the host has
     */
    record Uefi(@Nullable RelativePath image, String order, boolean menu) implements BootSpec {
        public Uefi {
            requireFirmware(image, "the firmware");
            requireOrder(order);
        }
    }

    private static void requireFirmware(@Nullable RelativePath file, String what) {
        if (file != null) {
            file.requireIn("firmware", what);
            Texts.require(Variables.of(file) == null, what + " is where UEFI's variables are");
        }
    }

    private static void requireOrder(String order) {
        Texts.require(ORDER.matcher(order).matches(), "the boot order is not made of c, d and n");
    }
}
