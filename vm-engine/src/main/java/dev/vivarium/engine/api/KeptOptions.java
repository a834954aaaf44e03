package dev.vivarium.engine.api;

import org.jspecify.annotations.Nullable;

import java.nio.file.Path;

/**
 * How a kept machine is run this time.
 *
 * @param monitor      the control socket, if there is to be one
 * @param display      where the screen is shown
 * @param accelerator  what {@code --accel} says, as in the machine's settings; null for what these say
 * @param reportFolder where a report is written if the machine ends by a fault of ours
 * @param anew         whether a saved state is left aside, and the machine starts from its disks
 */
public record KeptOptions(@Nullable Path monitor, DisplaySettings display, @Nullable String accelerator,
        Path reportFolder, boolean anew) {
}
