package dev.vivarium.engine.api;

import dev.vivarium.engine.api.MachineSettings.Accelerator;
import dev.vivarium.engine.api.MachineSettings.SerialSettings;

import org.jspecify.annotations.Nullable;

import java.nio.file.Path;

/**
 * How a kept machine is run this time: what is the host's and not the machine's.
 *
 * @param accelerator  null for what the machine's settings say
 * @param translate    of the software processor; null for what the machine's settings say
 * @param serial       where the first serial port leads
 * @param console      where the virtio console leads; none for a machine that has none
 * @param display      where the screen is shown
 * @param monitor      the control socket, if there is to be one
 * @param vsock        where programs reach the sockets of a guest that has some; null if there is no place
 * @param reportFolder where a report is written if the machine ends by a fault of ours
 * @param anew         whether a saved state is left aside, and the machine starts from its disks
 */
public record KeptOptions(@Nullable Accelerator accelerator, @Nullable String translate, SerialSettings serial,
        SerialSettings console, DisplaySettings display, @Nullable Path monitor, @Nullable Path vsock,
        Path reportFolder, boolean anew) {
}
