package dev.vivarium.engine.api;

import org.jspecify.annotations.Nullable;

import java.nio.file.Path;

/**
 * Firmware as this host's packages have it.
 *
 * @param image     a PC BIOS, or UEFI's code
 * @param videoBios the ROM of the VGA card that goes with a BIOS; null for UEFI
 * @param variables UEFI's variable store with nothing in it, to be copied; null for a BIOS, or where there
 *                  is none
 */
public record FirmwareFiles(Path image, @Nullable Path videoBios, @Nullable Path variables) {
    /** Where a folder with firmware can be named, which comes before the system's. */
    public static final String FOLDER_VARIABLE = "VIVARIUM_FIRMWARE";

    /** The store, for a machine that has none of its own. */
    public Path emptyVariables() throws VmException {
        if (variables == null) {
            throw new VmException(VmException.Kind.HOST, "This host has no empty variable store for "
                    + image + ". Install the package that it is from, or name the machine's own with vars=FILE.");
        }
        return variables;
    }
}
